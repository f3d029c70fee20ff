import type { Day } from '../domain/day.js';
import type { FactKind, FactRow } from '../domain/factModel.js';
import type { NodeRow } from '../domain/nodeModel.js';
import { buildCsr, rowOf, type Csr } from './csr.js';
import { DORMANT, GONE, NO_SEGMENT, PRODUCES, UNKNOWN_SEGMENT, UNSTATED, type DayGraph, type DeclarationInForce } from './dayGraph.js';
import { placeCount, type Graph } from './graph.js';
import { fieldOf, isInForce, mergeOnDay, sourcesOf, type MergedFacts } from './mergeOnDay.js';

/** The facts of a graph that are in force on a day (docs/method.md, 1), merged and indexed. Linear in the graph. */
export function buildDayGraph(graph: Graph, day: Day): DayGraph {
  const { nodes, facts } = graph;
  const [regions, parks, companies] = [nodes.Region.size, nodes.Park.size, nodes.Enterprise.size];
  const regionPartOf = mergeOnDay(facts.regionPartOf, day, { dropLoops: true });
  const inRegion = mergeOnDay(facts.inRegion, day);
  const parkOf = inRegion.from.map((place) => place - regions);
  const segmentPartOf = mergeOnDay(facts.segmentPartOf, day, { dropLoops: true });
  const leads = mergeOnDay(facts.leads, day);
  return {
    graph,
    regionParents: buildCsr(regions, regionPartOf.from, regionPartOf.to),
    regionChildren: buildCsr(regions, regionPartOf.to, regionPartOf.from),
    parkRegions: buildCsr(parks, parkOf, inRegion.to),
    regionParks: buildCsr(regions, inRegion.to, parkOf),
    near: nearOn(graph, day),
    segmentParents: buildCsr(nodes.Segment.size, segmentPartOf.from, segmentPartOf.to),
    segmentParts: buildCsr(nodes.Segment.size, segmentPartOf.to, segmentPartOf.from),
    placements: placementsOn(graph, day),
    feeds: feedsOn(graph, day),
    ...locationsOn(graph, day),
    operations: operationsOn(graph, day),
    supplies: suppliesOn(graph, day),
    ownership: ownershipOn(graph, day),
    memberships: membershipsOn(graph, day),
    leaders: buildCsr(nodes.Chain.size, leads.to, leads.from),
    ...titlesOn(graph, day, companies),
    activity: Uint8Array.from(nodes.Enterprise.rows, activityOf),
    declarations: declarationsOn(graph, day),
  };
}

function numbers<K extends FactKind>(facts: MergedFacts<K>, read: (i: number) => number | null): Float64Array {
  return Float64Array.from(facts.from, (_end, i) => read(i) ?? UNSTATED);
}

function nearOn({ facts }: Graph, day: Day): DayGraph['near'] {
  const near = mergeOnDay(facts.near, day, { dropLoops: true });
  return { a: near.from, b: near.to, minutes: numbers(near, (i) => fieldOf(near, i, 'minutes')) };
}

function placementsOn({ nodes, facts }: Graph, day: Day): DayGraph['placements'] {
  const placements = mergeOnDay(facts.inChain, day);
  return { facts: placements, byChain: buildCsr(nodes.Chain.size, placements.to) };
}

function feedsOn({ nodes, facts }: Graph, day: Day): DayGraph['feeds'] {
  const feeds = mergeOnDay(facts.feeds, day, { dropLoops: true });
  return {
    facts: feeds,
    from: feeds.from,
    to: feeds.to,
    coefficient: numbers(feeds, (i) => fieldOf(feeds, i, 'coefficient')),
    essential: Int8Array.from(feeds.from, (_end, i) => {
      const essential = fieldOf(feeds, i, 'essential');
      return essential === null ? -1 : Number(essential);
    }),
    bySource: buildCsr(nodes.Segment.size, feeds.from),
  };
}

function locationsOn(graph: Graph, day: Day): Pick<DayGraph, 'plants' | 'addresses' | 'companiesAt'> {
  const companies = graph.nodes.Enterprise.size;
  const located = mergeOnDay(graph.facts.locatedIn, day);
  const isPlant = Uint8Array.from(located.from, (_end, i) => Number(fieldOf(located, i, 'role') === 'PLANT'));
  const only = (plant: number): Int32Array => located.from.map((company, i) => (isPlant[i] === plant ? company : -1));
  // A company with both roles at one place stands there once: neighbours in the table, since it is in order of ends.
  const first = located.from.map((company, i) => (i > 0 && located.from[i - 1] === company && located.to[i - 1] === located.to[i] ? -1 : located.to[i]!));
  return {
    plants: buildCsr(companies, only(1), located.to),
    addresses: buildCsr(companies, only(0), located.to),
    companiesAt: buildCsr(placeCount(graph), first, located.from),
  };
}

function operationsOn({ nodes, facts }: Graph, day: Day): DayGraph['operations'] {
  // Of any grade: what is proposed or claimed makes a company REGISTERED in a segment.
  const operates = mergeOnDay(facts.operatesIn, day, { keepProposed: true });
  return {
    facts: operates,
    company: operates.from,
    segment: operates.to,
    trader: Uint8Array.from(operates.from, (_end, i) => Number(fieldOf(operates, i, 'role') === 'TRADER')),
    grade: operates.grade,
    output: numbers(operates, (i) => fieldOf(operates, i, 'annualOutput')),
    byCompany: buildCsr(nodes.Enterprise.size, operates.from),
    bySegment: buildCsr(nodes.Segment.size, operates.to),
  };
}

function suppliesOn({ nodes, facts }: Graph, day: Day): DayGraph['supplies'] {
  const supplies = mergeOnDay(facts.supplies, day, { dropLoops: true });
  return {
    facts: supplies,
    seller: supplies.from,
    buyer: supplies.to,
    segment: Int32Array.from(supplies.from, (_end, i) => {
      const key = fieldOf(supplies, i, 'segment');
      return key === null ? NO_SEGMENT : (nodes.Segment.find(key) ?? UNKNOWN_SEGMENT);
    }),
    value: numbers(supplies, (i) => fieldOf(supplies, i, 'annualValue')),
    byBuyer: buildCsr(nodes.Enterprise.size, supplies.to),
    bySeller: buildCsr(nodes.Enterprise.size, supplies.from),
  };
}

function ownershipOn({ nodes, facts }: Graph, day: Day): DayGraph['ownership'] {
  const invests = mergeOnDay(facts.investsIn, day, { dropLoops: true });
  const companies = nodes.Enterprise.size;
  return { facts: invests, owner: invests.from, owned: invests.to, byOwner: buildCsr(companies, invests.from), byOwned: buildCsr(companies, invests.to) };
}

function membershipsOn({ nodes, facts }: Graph, day: Day): DayGraph['memberships'] {
  const members = mergeOnDay(facts.memberOf, day);
  const [member, association] = [members.from, members.to];
  return { facts: members, member, association, byMember: buildCsr(nodes.Enterprise.size, member), byAssociation: buildCsr(nodes.Association.size, association) };
}

/** Titles that make a backbone company (骨干): 龙头, 单项冠军, 小巨人, of any level. */
const BACKBONE_TITLES: readonly string[] = ['LEADING', 'SINGLE_CHAMPION', 'LITTLE_GIANT'];

function titlesOn({ nodes, facts }: Graph, day: Day, companies: number): Pick<DayGraph, 'backboneTitle' | 'titled'> {
  const holds = mergeOnDay(facts.holds, day);
  const [backboneTitle, titled] = [new Uint8Array(companies), new Uint8Array(companies)];
  holds.from.forEach((company, i) => {
    titled[company] = 1;
    if (BACKBONE_TITLES.includes(nodes.Title.key(holds.to[i]!))) backboneTitle[company] = 1;
  });
  return { backboneTitle, titled };
}

function activityOf({ status }: NodeRow<'Enterprise'>): number {
  switch (status) {
    case null:
    case 'PRODUCING':
      return PRODUCES;
    case 'SUSPENDED':
    case 'RESTRUCTURING':
      return DORMANT;
    case 'MOVED_OUT':
    case 'DEREGISTERED':
      return GONE;
    default:
      throw new TypeError(`Unknown status ${String(status satisfies never)}`);
  }
}

function declarationsOn({ nodes, facts }: Graph, day: Day): readonly DeclarationInForce[] {
  const covers = mergeOnDay(facts.covers, day);
  const forChain = mergeOnDay(facts.forChain, day);
  const [places, chains] = [covers, forChain].map(({ from }) => buildCsr(nodes.Declaration.size, from)) as [Csr, Csr];
  // One that was ever made for some chains is never for every chain, also when those facts are no longer in force.
  const chainBound = new Set<FactRow['from']>(facts.forChain.rows.map(({ from }) => from));
  return nodes.Declaration.rows.flatMap((row, declaration) => {
    if (!isInForce(row, day)) return [];
    const [placed, bound] = [[...rowOf(places, declaration)], [...rowOf(chains, declaration)]];
    return {
      declaration,
      scope: row.scope,
      places: placed.map((i) => covers.to[i]!),
      chains: chainBound.has(`Declaration:${row.key}`) ? bound.map((i) => forChain.to[i]!) : null,
      facts: [...placed.flatMap((i) => sourcesOf(covers, i)), ...bound.flatMap((i) => sourcesOf(forChain, i))],
    };
  });
}
