import { introductions } from '../../src/analysis/targets/introductions.js';
import { rankTargets } from '../../src/analysis/targets/rankTargets.js';
import { targetGround } from '../../src/analysis/targets/targetGround.js';
import { DEFAULT_TARGET_OPTIONS } from '../../src/analysis/targets/targetOptions.js';
import { territoryOf } from '../../src/analysis/territorySet.js';
import { gapResult, gapWork } from '../../src/analysis/chainGaps.js';
import { DEFAULT_GAP_OPTIONS } from '../../src/analysis/gapOptions.js';
import { gapsToRank, ranksOf } from '../../src/analysis/rank/rankGaps.js';
import { DEFAULT_RANK_OPTIONS } from '../../src/analysis/rank/rankOptions.js';
import { graphFor } from '../../src/analysis/graphFor.js';
import { parseDay } from '../../src/domain/day.js';
import { ABSENCE_KNOWLEDGE, BASIS, CERTAINTY, CHAIN_FINDING, PRESENCE, RING, SEGMENT_STATE, STRATEGY } from '../../src/domain/findings.js';
import { TIER, TIER_REASON } from '../../src/domain/ranks.js';
import { TIE } from '../../src/domain/targets.js';
import { buildGraph } from '../../src/graph/buildGraph.js';
import { gradeRank } from '../../src/graph/factTable.js';
import { oracleRanks } from '../testkit/oracle/oracleRanks.js';
import { shippedRows } from './shippedRows.js';

const rows = await shippedRows();
const day = parseDay('2026-11-24')!;

/** The county, chain by chain; and the park in it that lies in another county too, whose lists are not all complete. */
const COUNTY = { regions: ['demo-county'], parks: [] };
const onDay = graphFor(buildGraph(rows), day, [COUNTY]);
const { Enterprise, Region, Segment } = onDay.graph.nodes;
const ASKED = [
  ...['bridge-tunnel', 'baijiu', 'aluminium', 'demo-bamboo', 'demo-tea', 'lithium-battery', 'building-materials', 'manganese'].map((chain) => ({ chain, territory: COUNTY })),
  { chain: 'bridge-tunnel', territory: { regions: [], parks: ['demo-park-b'] } },
].map((ask) => ({ ...ask, day, options: DEFAULT_GAP_OPTIONS }));

const analyses = ASKED.map((ask) => {
  const work = gapWork(onDay, ask);
  const result = gapResult(work);
  return { ask, result, ranks: ranksOf(gapsToRank(work, result, DEFAULT_RANK_OPTIONS), DEFAULT_RANK_OPTIONS) };
});
const segments = analyses.flatMap(({ result }) => result.segments);
const gaps = analyses.flatMap(({ ranks }) => ranks.gaps);

const here = territoryOf(onDay, [Region.find('demo-county')!], []);
const ground = targetGround(onDay, here, gradeRank(DEFAULT_GAP_OPTIONS.minGrade), DEFAULT_GAP_OPTIONS.oneHourMinutes);
const targetsFor = (segment: string): ReturnType<typeof rankTargets>['targets'] => rankTargets(ground, Segment.find(segment)!, DEFAULT_TARGET_OPTIONS).targets;
const introduced = (company: string): ReturnType<typeof introductions>['paths'] => introductions(onDay, here, { target: Enterprise.find(company)!, most: 5, maxHops: 4, maxExplored: 20_000 }).paths;

/** A score that is not known needs a chain of which nothing at all is stated; hand-made graphs show it. */
const REASONS = Object.fromEntries(Object.entries(TIER_REASON).filter(([reason]) => reason !== 'SCORE_UNKNOWN'));
/** What of a vocabulary does not occur. */
const missing = (vocabulary: object, seen: readonly (string | null)[]): readonly string[] => Object.keys(vocabulary).filter((code) => !seen.includes(code));

describe('The fictional county and its parks show', () => {
  it.each([
    ['state of a segment', SEGMENT_STATE, segments.map(({ state }) => state)],
    ['certainty', CERTAINTY, segments.flatMap(({ findings }) => findings.map(({ certainty }) => certainty))],
    ['finding of a chain', CHAIN_FINDING, analyses.flatMap(({ result }) => result.findings.map(({ kind }) => kind))],
    ['presence', PRESENCE, segments.map(({ presence }) => presence)],
    ['way to know of an absence', ABSENCE_KNOWLEDGE, segments.map(({ absence }) => absence)],
    ['basis of demand', BASIS, segments.map(({ demand }) => demand.basis)],
    ['strategy', STRATEGY, [...segments, ...analyses.flatMap(({ result }) => result.findings)].map(({ strategy }) => strategy)],
    ['ring that has a segment', RING, segments.flatMap(({ rings }) => rings.filter(({ present }) => present === true).map(({ ring }) => ring))],
    ['tier', TIER, gaps.map(({ tier }) => tier)],
    ['gate and verdict of the scores but that they are not known', REASONS, gaps.flatMap(({ reasons }) => reasons)],
    ['tie in an introduction', TIE, ['demo-far3-hydraulics-1', 'demo-far4-hydraulics-2', 'demo-far3-prestress-1'].flatMap((company) => introduced(company).flatMap(({ hops }) => hops.flatMap(({ ties }) => ties.map(({ tie }) => tie))))],
  ])('every %s', (_what, vocabulary, seen) => {
    expect(missing(vocabulary, seen)).toEqual([]);
  });

  it('a priority: hydraulics, a broken link that makers elsewhere could close, six of them tied to the county', () => {
    const { result, ranks } = analyses[0]!;
    const [first] = ranks.gaps;
    expect([first?.segment, first?.tier, first?.reasons]).toEqual(['bridge-tunnel/hydraulics', 'PRIORITY', ['BOTH_HIGH']]);
    expect(ranks.gaps.filter(({ tier }) => tier === 'PRIORITY').length).toBe(1);
    // By hand: purchases of 4,800 of the most, 27,670 − 1,900 of steel; 4 of the 15 companies use it; in no ring up to the province.
    expect(first?.attractiveness.value).toBeCloseTo((4_800 / 25_770 + 1 + 4 / 15 + 1) / 4, 12);
    // Castings are there, rubber is not; of five users the maker of rigs stands still; 11 produce elsewhere, 6 of them tied.
    expect(first?.feasibility.value).toBeCloseTo((1 / 2 + 4 / 5 + Math.log10(12) / 3 + 1) / 4, 12);
    expect(result.segments.find(({ segment }) => segment === 'bridge-tunnel/hydraulics')).toMatchObject({ state: 'BROKEN', absence: 'SURVEYED' });
  });

  it('ranks that the oracle gives too', () => {
    for (const { ask, ranks } of analyses) {
      const short = (of: typeof ranks): unknown => of.gaps.map(({ segment, tier, reasons }) => [segment, tier, reasons]);
      expect([ask.chain, short(ranks)]).toEqual([ask.chain, short(oracleRanks(rows, ask, DEFAULT_RANK_OPTIONS))]);
    }
  });

  it('targets that stand still or are in restructuring, marked', () => {
    const standing = targetsFor('bridge-tunnel/hydraulics').flatMap((target) => (target.standing === null ? [] : [[target.enterprise, target.standing]]));
    expect(standing).toEqual([['demo-far3-hydraulics-3', 'SUSPENDED'], ['demo-far4-hydraulics-3', 'RESTRUCTURING']]);
  });

  it('introductions over one, two, three and four hops, and a target whom nobody knows', () => {
    const hops = (company: string): number | undefined => introduced(company)[0]?.hops.length;
    expect(['far3-hydraulics-1', 'far3-casting', 'far3-drive-3', 'far3-prestress-1', 'abroad-hydraulics-2'].map((company) => hops(`demo-${company}`))).toEqual([1, 2, 3, 4, undefined]);
  });

  it('a park of the county that a target fits', () => {
    expect(targetsFor('lithium-battery/cell').map(({ enterprise, park }) => [enterprise, park])).toEqual(
      ['demo-far3-cell-2', 'demo-far3-cell-1', 'demo-far4-cell'].map((company) => [company, 'demo-park-c']),
    );
  });
});
