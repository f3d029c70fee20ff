import type { GapRank, GapRanks } from '../../src/analysis/rank/rankResult.js';
import type { FactCommon, FactRow } from '../../src/domain/factModel.js';
import { TIER } from '../../src/domain/ranks.js';
import { outcomeOf } from '../testkit/askEngine.js';
import { compareResults } from '../testkit/compareResults.js';
import { enginePriorityGaps, engineRanks } from '../testkit/engineRanks.js';
import { chainOf } from '../testkit/oracle/chain.js';
import { doingsOf, isProducing } from '../testkit/oracle/companies.js';
import { lookAt } from '../testkit/oracle/here.js';
import { holdsCompany } from '../testkit/oracle/territory.js';
import { worldAsked } from '../testkit/oracle/worldAsked.js';
import { asksOfAll } from '../testkit/rankDisagreement.js';
import { randomCase, type ListedRows, type RandomCase } from '../testkit/randomGraph.js';
import { Random } from '../testkit/randomGraph/random.js';
import { namesFor, relabelAsk, relabelRows, type Names } from '../testkit/relabel.js';

const GRAPHS = 200;
/** Other seeds than those of the comparison with the oracle. */
const FIRST = 700_001;

type Given = RandomCase & { readonly random: Random; readonly ranks: GapRanks };

const cases: readonly Given[] = Array.from({ length: GRAPHS }, (_, index) => randomCase(FIRST + index)).flatMap((given) => {
  const ranks = outcomeOf(() => engineRanks(given.rows, given.ask, given.rankOptions));
  return 'error' in ranks ? [] : [{ ...given, random: new Random(given.seed), ranks }];
});

/** The seeds at which something goes wrong, with what. */
const wrong = (check: (given: Given) => string | null): string[] =>
  cases.flatMap((given) => {
    const found = check(given);
    return found === null ? [] : [`seed ${given.seed}: ${found}`];
  });

const SURE: Omit<FactCommon, 'key' | 'from' | 'to'> = { source: 'more', grade: 'CONFIRMED', confidence: null, observedAt: null, validFrom: null, validTo: null, note: null };
const withFacts = (rows: ListedRows, ...facts: readonly FactRow[]): ListedRows => ({ ...rows, facts: [...rows.facts, ...facts] });
const factorsOf = ({ attractiveness, feasibility }: GapRank) => [...attractiveness.factors, ...feasibility.factors];
const sumOf = ({ attractiveness, feasibility }: GapRank): number => (attractiveness.value ?? 0) + (feasibility.value ?? 0);

/** The factor of the gap that is lower after than before, or no longer known; null where none is. */
function lowered(before: GapRank, after: GapRank | undefined): string | null {
  if (after === undefined) return 'no gap any more';
  const now = factorsOf(after);
  const found = factorsOf(before).find(({ value }, index) => value !== null && (now[index]!.value ?? -1) < value - 1e-9);
  return found === undefined ? null : `${found.factor} of ${before.segment}`;
}

describe('properties of the ranks', () => {
  it('never lower a factor of a gap by a chamber in which somebody elsewhere who does it meets somebody here', () => {
    let [added, raised] = [0, 0];
    const found = wrong(({ rows, ask, rankOptions, random, ranks }) => {
      const world = worldAsked(rows, ask);
      const companies = [...world.companies.values()];
      const here = companies.filter((company) => holdsCompany(world, ask.territory, company) && (company.status === null || company.status === 'PRODUCING'));
      const gaps = ranks.gaps.flatMap((gap) => {
        const doing = companies.filter((company) => isProducing(company) && !holdsCompany(world, ask.territory, company) && doingsOf(world, company, gap.segment, ask.options.minGrade).length > 0);
        return doing.length > 0 && here.length > 0 ? [{ gap, doing }] : [];
      });
      if (gaps.length === 0) return null;
      const { gap, doing } = random.pick(gaps);
      const members = [random.pick(doing), random.pick(here)].map(
        ({ key }, index): FactRow => ({ kind: 'MEMBER_OF', from: `Enterprise:${key}`, to: 'Association:newcomer', ...SURE, key: `newcomer-${index}` }),
      );
      const more: ListedRows = { ...withFacts(rows, ...members), nodes: [...rows.nodes, { label: 'Association', key: 'newcomer', source: null, note: null, name: 'newcomer', aliases: null }] };
      added += 1;
      const after = engineRanks(more, ask, rankOptions).gaps.find(({ segment }) => segment === gap.segment);
      const ties = (of: GapRank | undefined): number => of?.feasibility.factors.find(({ factor }) => factor === 'TIES')?.amount ?? 0;
      if (ties(after) > ties(gap)) raised += 1;
      return ties(after) > ties(gap) + 1 ? 'more than one more tie' : lowered(gap, after);
    });
    expect(found).toEqual([]);
    expect(added).toBeGreaterThan(GRAPHS / 5);
    expect(raised).toBeGreaterThan(GRAPHS / 20);
  });

  /** A link more can join two stages, and purchases that name no segment are shared along links: so only where neither is there. */
  it('never lower a factor of a gap by one more present input', () => {
    let added = 0;
    const found = wrong(({ rows, ask, rankOptions, random }) => {
      const named: ListedRows = { ...rows, facts: rows.facts.filter((fact) => fact.kind !== 'SUPPLIES' || fact.segment !== null) };
      const world = worldAsked(named, ask);
      const chain = chainOf(world, ask.chain);
      const { isPresent } = lookAt(world, chain, ask.territory, ask.options);
      const before = engineRanks(named, ask, rankOptions);
      const inputs = before.gaps.flatMap((gap) => chain.segments.filter((segment) => segment !== gap.segment && isPresent(segment) && !chain.feeds.some(({ from, to }) => from === segment && to === gap.segment)).map((segment) => ({ gap, segment })));
      if (chain.stageLinks.length > 0 || inputs.length === 0) return null;
      const { gap, segment } = random.pick(inputs);
      added += 1;
      const link: FactRow = { kind: 'FEEDS', from: `Segment:${segment}`, to: `Segment:${gap.segment}`, ...SURE, key: 'newcomer', coefficient: null, essential: null, byProduct: null };
      return lowered(gap, engineRanks(withFacts(named, link), ask, rankOptions).gaps.find((other) => other.segment === gap.segment));
    });
    expect(found).toEqual([]);
    expect(added).toBeGreaterThan(GRAPHS / 5);
  });

  it('are 1 to n without a tie: by tier, then sum, then segment, then chain', () => {
    const tiers = Object.keys(TIER);
    const found = wrong((given) => {
      const all = enginePriorityGaps(given.rows, asksOfAll(given), given.rankOptions).gaps;
      for (const gaps of [given.ranks.gaps, all]) {
        for (const [index, gap] of gaps.entries()) {
          if (gap.rank !== index + 1) return `rank ${gap.rank} at ${index}`;
          const next = gaps[index + 1];
          if (next === undefined) continue;
          const steps = [tiers.indexOf(next.tier) - tiers.indexOf(gap.tier), Math.abs(sumOf(gap) - sumOf(next)) <= 1e-9 ? 0 : sumOf(gap) - sumOf(next), gap.segment === next.segment ? 0 : gap.segment < next.segment ? 1 : -1, gap.chain < next.chain ? 1 : -1];
          if ((steps.find((step) => step !== 0) ?? -1) < 0) return `${gap.chain} ${gap.segment} before ${next.chain} ${next.segment}`;
        }
      }
      return null;
    });
    expect(found).toEqual([]);
  });

  it('are the same to the last digit whatever the order of the rows and of the chains', () => {
    const found = wrong((given) => {
      const { rows, ask, rankOptions, random, ranks } = given;
      const shuffled = { ...rows, nodes: random.shuffle(rows.nodes), facts: random.shuffle(rows.facts) };
      if (JSON.stringify(engineRanks(shuffled, ask, rankOptions)) !== JSON.stringify(ranks)) return 'another answer';
      const asks = asksOfAll(given);
      return JSON.stringify(enginePriorityGaps(shuffled, random.shuffle(asks), rankOptions)) === JSON.stringify(enginePriorityGaps(rows, asks, rankOptions)) ? null : 'another answer of all chains';
    });
    expect(found).toEqual([]);
  });

  const renamed = (ranks: GapRanks, names: Names): GapRanks => ({
    gaps: ranks.gaps.map((gap) => {
      const score = (of: GapRank['attractiveness']): GapRank['attractiveness'] => ({
        ...of,
        factors: of.factors.map((factor) => ({ ...factor, segments: factor.segments.map((key) => names('Segment', key)).sort() })),
      });
      return { ...gap, chain: names('Chain', gap.chain), segment: names('Segment', gap.segment), attractiveness: score(gap.attractiveness), feasibility: score(gap.feasibility) };
    }),
    stability: { ...ranks.stability, first: ranks.stability.first.map((range) => ({ ...range, chain: names('Chain', range.chain), segment: names('Segment', range.segment) })) },
  });

  it('change nothing but the names when nodes get other names in the same order', () => {
    const found = wrong(({ rows, ask, rankOptions, ranks }) => {
      const names = namesFor(rows, (keys) => [...keys].sort());
      return compareResults(engineRanks(relabelRows(rows, names), relabelAsk(ask, names), rankOptions), renamed(ranks, names));
    });
    expect(found).toEqual([]);
  });

  /** Two wholes at the same distance are told apart by id (stage, coefficient, rings): so only graphs in which nothing has two. */
  it('keep every factor, score, tier and reason of a gap when nodes get names in another order', () => {
    let checked = 0;
    const found = wrong(({ rows, ask, rankOptions, random, ranks }) => {
      const wholes = new Map<string, string>();
      const isForest = rows.facts.every(({ kind, from, to }) => {
        if (kind !== 'PART_OF' || from === to) return true;
        const known = wholes.get(from) ?? to;
        wholes.set(from, known);
        return known === to;
      });
      if (!isForest) return null;
      checked += 1;
      const names = namesFor(rows, (keys) => random.shuffle(keys));
      const bySegment = ({ gaps }: GapRanks) => Object.fromEntries(gaps.map(({ segment, tier, reasons, attractiveness, feasibility }) => [segment, { tier, reasons, attractiveness, feasibility }]));
      return compareResults(bySegment(engineRanks(relabelRows(rows, names), relabelAsk(ask, names), rankOptions)), bySegment(renamed(ranks, names)));
    });
    expect(found).toEqual([]);
    expect(checked).toBeGreaterThan(GRAPHS / 4);
  });

  it('of one chain in a place are those of the chain alone, where somebody here does something in it', () => {
    let takingPart = 0;
    const found = wrong(({ rows, ask, rankOptions, ranks }) => {
      const world = worldAsked(rows, ask);
      const chain = chainOf(world, ask.chain);
      const here = lookAt(world, chain, ask.territory, ask.options);
      const takesPart = chain.segments.some((segment) => here.doing(segment).length > 0);
      takingPart += Number(takesPart);
      const nothing: GapRanks = { gaps: [], stability: { variations: 16, unchanged: 16, first: [] } };
      return compareResults(enginePriorityGaps(rows, [ask], rankOptions), takesPart ? ranks : nothing);
    });
    expect(found).toEqual([]);
    expect(takingPart).toBeGreaterThan(GRAPHS / 2);
  });
});
