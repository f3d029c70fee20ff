import type { Day } from '../../../src/domain/day.js';
import type { GraphRows } from '../../../src/domain/graphRows.js';
import type { NodeLabel } from '../../../src/domain/ids.js';
import type { NodeRow } from '../../../src/domain/nodeModel.js';
import type { DeclarationScope, EnterpriseScale, EnterpriseStatus, Grade, LocationRole, OperatesRole, RegionLevel, Stage, Tradability } from '../../../src/domain/vocabulary.js';
import { countedFacts, inForce, mergedFacts } from './facts.js';

/** The graph of one day in plain words: only what is in force, parallel facts merged (CALCULUS 1). */
export interface World {
  readonly regions: ReadonlyMap<string, RegionLevel>;
  /** Direct parents of a region, of a segment. */
  readonly regionParents: Parents;
  readonly segmentParents: Parents;
  /** Regions in which a park lies; every park has an entry. */
  readonly parks: ReadonlyMap<string, readonly string[]>;
  readonly chains: ReadonlySet<string>;
  /** Whether it is a final product. */
  readonly segments: ReadonlyMap<string, boolean>;
  readonly tradability: ReadonlyMap<string, Tradability | null>;
  readonly minScale: ReadonlyMap<string, number | null>;
  /** Name, aliases and product keywords of a segment. */
  readonly segmentWords: ReadonlyMap<string, readonly string[]>;
  readonly parkTraits: ReadonlyMap<string, { readonly industries: readonly string[]; readonly freeLand: number | null }>;
  readonly companies: ReadonlyMap<string, Company>;
  readonly inChain: readonly { readonly segment: string; readonly chain: string; readonly stage: Stage | null }[];
  readonly feeds: readonly Feed[];
  readonly supplies: readonly Supply[];
  readonly shares: readonly { readonly owner: string; readonly owned: string }[];
  readonly memberships: readonly { readonly company: string; readonly association: string }[];
  readonly near: readonly { readonly from: string; readonly to: string; readonly minutes: number | null }[];
  readonly declarations: readonly Declaration[];
}
export type Parents = (key: string) => readonly string[];

export interface Place {
  readonly kind: 'Region' | 'Park';
  readonly key: string;
}
export interface Company {
  readonly key: string;
  readonly status: EnterpriseStatus | null;
  readonly scale: EnterpriseScale | null;
  readonly industry: string | null;
  readonly places: readonly (Place & { readonly role: LocationRole })[];
  /** Every merged OPERATES_IN, of any grade and role. */
  readonly operates: readonly Operation[];
  readonly leads: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
}
export interface Operation {
  readonly segment: string;
  readonly role: OperatesRole;
  readonly grade: Grade;
  readonly output: number | null;
  readonly products: readonly string[];
  /** Keys of the facts that state it. */
  readonly keys: readonly string[];
}
export interface Feed {
  readonly from: string;
  readonly to: string;
  readonly coefficient: number | null;
  readonly essential: boolean;
  /** Somebody says whether it is. */
  readonly essentialStated: boolean;
}
export interface Supply {
  readonly seller: string;
  readonly buyer: string;
  readonly segment: string | null;
  readonly value: number | null;
}
export interface Declaration {
  readonly key: string;
  readonly scope: DeclarationScope;
  readonly places: readonly Place[];
  /** EVERY: it has no FOR_CHAIN fact at all. */
  readonly chains: ReadonlySet<string> | 'EVERY';
}

const isLabel =
  <L extends NodeLabel>(label: L) =>
  (node: NodeRow): node is Extract<NodeRow, { readonly label: L }> =>
    node.label === label;

export function worldOf(rows: GraphRows, day: Day): World {
  const nodes = [...rows.nodes];
  const facts = [...rows.facts];
  const partOf = countedFacts(facts, 'PART_OF', day);
  const parentsAmong = (kind: 'Region' | 'Segment'): Parents => {
    const parents = new Map<string, string[]>();
    for (const { from, to, toKind } of partOf) if (toKind === kind) parents.set(from, [...(parents.get(from) ?? []), to]);
    return (key) => parents.get(key) ?? [];
  };
  const inRegion = countedFacts(facts, 'IN_REGION', day);
  const located = countedFacts(facts, 'LOCATED_IN', day);
  const operates = mergedFacts(facts, 'OPERATES_IN', day);
  const leads = countedFacts(facts, 'LEADS', day);
  const holds = countedFacts(facts, 'HOLDS', day);
  const covers = countedFacts(facts, 'COVERS', day);
  const forChain = countedFacts(facts, 'FOR_CHAIN', day);

  const companyOf = (node: Extract<NodeRow, { readonly label: 'Enterprise' }>): Company => ({
    key: node.key,
    status: node.status,
    scale: node.scale,
    industry: node.industry,
    places: located
      .filter((fact) => fact.from === node.key)
      .map((fact) => ({ kind: fact.toKind === 'Park' ? 'Park' : 'Region', key: fact.to, role: fact.first((f) => f.role) ?? 'REGISTERED' })),
    operates: operates
      .filter((fact) => fact.from === node.key)
      .map((fact) => ({
        segment: fact.to,
        role: fact.first((f) => f.role) ?? 'PRODUCER',
        grade: fact.grade,
        output: fact.first((f) => f.annualOutput),
        products: fact.first((f) => f.products) ?? [],
        keys: fact.keys,
      })),
    leads: new Set(leads.filter((fact) => fact.from === node.key).map((fact) => fact.to)),
    titles: new Set(holds.filter((fact) => fact.from === node.key).map((fact) => fact.to)),
  });
  const declarationOf = (node: Extract<NodeRow, { readonly label: 'Declaration' }>): Declaration => ({
    key: node.key,
    scope: node.scope,
    places: covers.filter((fact) => fact.from === node.key).map((fact) => ({ kind: fact.toKind === 'Park' ? 'Park' : 'Region', key: fact.to })),
    chains: facts.some((fact) => fact.kind === 'FOR_CHAIN' && fact.from === `Declaration:${node.key}`)
      ? new Set(forChain.filter((fact) => fact.from === node.key).map((fact) => fact.to))
      : 'EVERY',
  });

  return {
    regions: new Map(nodes.filter(isLabel('Region')).map((node) => [node.key, node.level])),
    regionParents: parentsAmong('Region'),
    segmentParents: parentsAmong('Segment'),
    parks: new Map(
      nodes.filter(isLabel('Park')).map((node) => [node.key, inRegion.filter((fact) => fact.from === node.key).map((fact) => fact.to)]),
    ),
    chains: new Set(nodes.filter(isLabel('Chain')).map((node) => node.key)),
    segments: new Map(nodes.filter(isLabel('Segment')).map((node) => [node.key, node.final === true])),
    tradability: new Map(nodes.filter(isLabel('Segment')).map((node) => [node.key, node.tradability])),
    minScale: new Map(nodes.filter(isLabel('Segment')).map((node) => [node.key, node.minScale])),
    segmentWords: new Map(nodes.filter(isLabel('Segment')).map((node) => [node.key, [node.name, ...(node.aliases ?? []), ...(node.keywords ?? [])]])),
    parkTraits: new Map(nodes.filter(isLabel('Park')).map((node) => [node.key, { industries: node.leadingIndustries ?? [], freeLand: node.freeLandMu }])),
    companies: new Map(nodes.filter(isLabel('Enterprise')).map((node) => [node.key, companyOf(node)])),
    inChain: countedFacts(facts, 'IN_CHAIN', day).map((fact) => ({ segment: fact.from, chain: fact.to, stage: fact.first((f) => f.stage) })),
    feeds: countedFacts(facts, 'FEEDS', day).map((fact) => ({
      from: fact.from,
      to: fact.to,
      coefficient: fact.first((f) => f.coefficient),
      essential: fact.first((f) => f.essential) === true,
      essentialStated: fact.first((f) => f.essential) !== null,
    })),
    supplies: countedFacts(facts, 'SUPPLIES', day).map((fact) => ({
      seller: fact.from,
      buyer: fact.to,
      segment: fact.first((f) => f.segment),
      value: fact.first((f) => f.annualValue),
    })),
    shares: countedFacts(facts, 'INVESTS_IN', day).map((fact) => ({ owner: fact.from, owned: fact.to })),
    memberships: countedFacts(facts, 'MEMBER_OF', day).map((fact) => ({ company: fact.from, association: fact.to })),
    near: countedFacts(facts, 'NEAR', day).map((fact) => ({ from: fact.from, to: fact.to, minutes: fact.first((f) => f.minutes) })),
    declarations: nodes
      .filter(isLabel('Declaration'))
      .filter((node) => inForce(node, day))
      .map(declarationOf),
  };
}
