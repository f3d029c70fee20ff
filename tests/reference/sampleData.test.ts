import type { ChainGapResult, FindingResult, SegmentResult } from '../../src/analysis/chainGapResult.js';
import { chainGaps } from '../../src/analysis/chainGaps.js';
import { DEFAULT_GAP_OPTIONS } from '../../src/analysis/gapOptions.js';
import { graphFor } from '../../src/analysis/graphFor.js';
import { parseDay, type Day } from '../../src/domain/day.js';
import { ABSENCE_KNOWLEDGE, BASIS, CHAIN_FINDING, LINK_BASIS, PRESENCE, RING, SEGMENT_STATE, STRATEGY } from '../../src/domain/findings.js';
import { buildGraph } from '../../src/graph/buildGraph.js';
import { compareResults } from '../testkit/compareResults.js';
import { oracleChainGaps } from '../testkit/oracle/oracleChainGaps.js';
import { SAMPLE_FINDINGS, TERRITORIES, type ChainKey, type Place } from './sampleFindings.js';
import { shippedRows } from './shippedRows.js';

const PLACES = Object.keys(TERRITORIES) as readonly Place[];
/** The oracle takes its time. */
const LONG_MS = 400_000;
const TODAY = parseDay('2026-11-24')!;
const rows = await shippedRows();
const graph = buildGraph(rows);

function ask(place: Place, chain: ChainKey, day: Day = TODAY): ChainGapResult {
  const territory = TERRITORIES[place];
  return chainGaps(graphFor(graph, day, [territory]), { chain, territory, day, options: DEFAULT_GAP_OPTIONS });
}
const chainsOf = (place: Place): readonly ChainKey[] => Object.keys(SAMPLE_FINDINGS[place]) as ChainKey[];
const answers = new Map(PLACES.flatMap((place) => chainsOf(place).map((chain) => [`${place} ${chain}`, ask(place, chain)] as const)));
const answer = (place: Place, chain: ChainKey): ChainGapResult => answers.get(`${place} ${chain}`)!;
const everySegment: readonly SegmentResult[] = [...answers.values()].flatMap(({ segments }) => segments);

const short = (segment: string): string => segment.split('/')[1]!;
const segmentOf = (result: ChainGapResult, name: string): SegmentResult => result.segments.find(({ segment }) => short(segment) === name)!;
const presenceOf = (result: ChainGapResult, name: string): string => segmentOf(result, name).presence;

const ABSENCES = new Set(['BROKEN', 'MISSING_INPUT', 'MISSING_OUTLET', 'MISSING', 'VACANT']);

/** The findings in the words of the table: kind, with `?` where it is suspected, and its segments in order. */
function asTable(result: ChainGapResult): Readonly<Record<string, readonly string[]>> {
  const table: Record<string, string[]> = {};
  for (const { segment, findings } of result.segments) {
    for (const { kind, certainty } of findings) (table[certainty === 'SUSPECTED' ? `${kind}?` : kind] ??= []).push(short(segment));
  }
  for (const names of Object.values(table)) names.sort();
  return table;
}

function expectedTable(place: Place, chain: ChainKey): Readonly<Record<string, readonly string[]>> {
  const { absence, segments } = SAMPLE_FINDINGS[place][chain]!;
  const suspected = absence === 'NOT_RECORDED' ? '?' : '';
  const table: Record<string, readonly string[]> = {};
  for (const [kind, names] of Object.entries(segments)) table[ABSENCES.has(kind) ? kind + suspected : kind] = names.split(' ').sort();
  const named = new Set(Object.values(segments).flatMap((names) => names.split(' ')));
  const vacant = answer(place, chain).segments.map(({ segment }) => short(segment)).filter((segment) => !named.has(segment)).sort();
  return vacant.length === 0 ? table : { ...table, [`VACANT${suspected}`]: vacant };
}

describe('The shipped data: what the fictional county and its neighbours lack', () => {
  for (const place of PLACES) {
    it.each(chainsOf(place))(`${place} × %s has the findings that follow from the files by hand`, (chain) => {
      const result = answer(place, chain);
      const expected = SAMPLE_FINDINGS[place][chain]!;
      expect(result.findings.map(({ kind }) => kind)).toEqual(expected.chain);
      expect(result.linkBasis).toBe(expected.links);
      expect(new Set(result.segments.map(({ absence }) => absence).filter((absence) => absence !== null))).toEqual(new Set([expected.absence]));
      expect(asTable(result)).toEqual(expectedTable(place, chain));
    });
  }

  it('is answered alike by the oracle, figure by figure', () => {
    for (const [question, result] of answers) {
      const { chain, territory, day, options } = result;
      expect([question, compareResults(result, oracleChainGaps(rows, { chain, territory, day, options }))]).toEqual([question, null]);
    }
  }, LONG_MS);

  it('does not change by the passing of time: ten years on the answers are the same but for the day', () => {
    const later = parseDay('2036-11-24')!;
    for (const place of PLACES) {
      for (const chain of chainsOf(place)) expect({ ...ask(place, chain, later), day: TODAY }).toEqual(answer(place, chain));
    }
  });
});

describe('The shipped data shows', () => {
  const kinds = (findings: readonly FindingResult[]): readonly string[] => findings.map(({ kind, certainty }) => `${kind} ${certainty}`);

  it('every finding of a segment, established and suspected, and NO_GAP_FOUND', () => {
    const all = Object.keys(SEGMENT_STATE).flatMap((kind) => (kind === 'NO_GAP_FOUND' ? [`${kind} ESTABLISHED`] : [`${kind} ESTABLISHED`, `${kind} SUSPECTED`]));
    expect([...new Set(everySegment.flatMap(({ findings }) => kinds(findings)))].sort()).toEqual(all.sort());
  });

  it('every finding but MISSING as the state of some segment in one question: bridge and tunnel equipment in the county', () => {
    const states = new Set(answer('demo-county', 'bridge-tunnel').segments.map(({ state }) => state));
    expect([...states].sort()).toEqual(Object.keys(SEGMENT_STATE).filter((state) => state !== 'MISSING').sort());
  });

  it('every finding of a chain, every presence, absence, basis and strategy, and every link basis but NONE', () => {
    const results = [...answers.values()];
    const seen = (values: readonly (string | null)[]): readonly string[] => [...new Set(values.filter((value) => value !== null))].sort();
    const codes = (vocabulary: object): readonly string[] => Object.keys(vocabulary).sort();
    expect(seen(results.flatMap(({ findings }) => findings.map(({ kind }) => kind)))).toEqual(codes(CHAIN_FINDING));
    expect(seen(everySegment.map(({ presence }) => presence))).toEqual(codes(PRESENCE));
    expect(seen(everySegment.map(({ absence }) => absence))).toEqual(codes(ABSENCE_KNOWLEDGE));
    expect(seen(everySegment.map(({ demand }) => demand.basis))).toEqual(codes(BASIS));
    expect(seen([...everySegment, ...results.flatMap(({ findings }) => findings)].map(({ strategy }) => strategy))).toEqual(codes(STRATEGY));
    expect(seen(results.map(({ linkBasis }) => linkBasis))).toEqual(codes(LINK_BASIS).filter((basis) => basis !== 'NONE'));
  });

  it('every reason of a null that a chain with segments can have', () => {
    const reasons = everySegment.flatMap((segment) => [
      segment.outputNullReason,
      segment.demand.nullReason,
      segment.supplyRate.nullReason,
      segment.conversionRate.nullReason,
      segment.locationQuotient.nullReason,
      segment.concentrationNullReason,
    ]);
    const rates = [...answers.values()].flatMap(({ supplyRate }) => [supplyRate.byValue.nullReason, supplyRate.byLinks.nullReason]);
    expect([...new Set([...reasons, ...rates].filter((reason) => reason !== null))].sort()).toEqual([
      'EMPTY_UNIVERSE', 'MOSTLY_ESTIMATED', 'NO_COMPANIES', 'NO_OUTPUT', 'NO_PURCHASES', 'NO_VALUES', 'OUTPUT_COVERAGE_LOW', 'ZERO_DEMAND', 'ZERO_OUTPUT',
    ]);
  });

  it('every ring drawn for the county, but that of the park, which only a park has', () => {
    const drawn = (place: Place): readonly string[] => answer(place, 'bridge-tunnel').segments[0]!.rings.filter(({ places }) => places !== null).map(({ ring }) => ring);
    expect(drawn('demo-county')).toEqual(Object.keys(RING).filter((ring) => ring !== 'PARK'));
    expect(drawn('demo-park-b')).toEqual(Object.keys(RING));
  });
});

describe('Bridge and tunnel equipment in the fictional county', () => {
  const result = answer('demo-county', 'bridge-tunnel');

  it('has a backbone by each of the three reasons: the chain leader, a little giant, an output that covers the demand', () => {
    expect(['girder-erector', 'steel-structure', 'heavy-haul'].map((name) => presenceOf(result, name))).toEqual(['BACKBONE', 'BACKBONE', 'BACKBONE']);
    expect(result.coverage.leaders).toEqual(['demo-heavy']);
    // The largest of the steel shops alone makes 14,000 of the 15,100 needed: only its title makes it a backbone.
    expect([segmentOf(result, 'steel-structure').output, segmentOf(result, 'steel-structure').demand.value]).toEqual([23_500, 15_100]);
    expect([segmentOf(result, 'heavy-haul').output, segmentOf(result, 'heavy-haul').demand.value]).toEqual([3_600, 2_830]);
  });

  it('knows of suspended, self-declared and proposed companies, and does not count traders, nor who moved out or is gone', () => {
    expect(['shotcrete-rig', 'control', 'testing'].map((name) => presenceOf(result, name))).toEqual(['REGISTERED', 'REGISTERED', 'REGISTERED']);
    expect(['steel', 'prestress', 'drive'].map((name) => presenceOf(result, name))).toEqual(['NONE', 'NONE', 'NONE']);
    expect(segmentOf(result, 'machining').enterprises).toEqual(['demo-machining-1', 'demo-machining-2', 'demo-machining-3', 'demo-steelwork-3']);
  });

  it.each([
    // basis, recorded, localRecorded, estimated, edges, rate, lower, upper
    ['steel', 'VALUE', 24_550, 1_900, 3_120, 8, 1_900 / 24_550, 1_900 / 27_670, 5_020 / 27_670],
    ['hydraulics', 'VALUE', 4_800, 0, 0, 3, 0, 0, 0],
    ['castings', 'VALUE', 2_940, 1_100, 450, 5, 1_100 / 2_940, 1_100 / 3_390, 1_550 / 3_390],
    ['steel-structure', 'VALUE', 14_700, 1_600, 400, 7, 1_600 / 14_700, 1_600 / 15_100, 2_000 / 15_100],
    ['coating', 'VALUE', 1_900, 1_900, 1_215, 2, 1, 1_900 / 3_115, 1],
    ['machining', 'ESTIMATED', 300, 300, 1_640, 3, null, 300 / 1_940, 1],
    ['drive', 'ESTIMATED', 0, 0, 1_200, 2, null, 0, 1],
    ['control', 'ESTIMATED', 0, 0, 900, 2, null, 0, 1],
    ['formwork', 'LINKS', 0, 0, 0, 4, 0.25, 0.25, 0.25],
    ['prestress', 'NONE', 0, 0, 0, 0, null, null, null],
  ] as const)('buys %s: basis %s', (name, basis, recorded, localRecorded, estimated, edges, value, lower, upper) => {
    const { demand, supplyRate } = segmentOf(result, name);
    expect(demand).toMatchObject({ basis, recorded, localRecorded, edges });
    expect(demand.estimated).toBeCloseTo(estimated, 9);
    expect(compareResults([supplyRate.value, supplyRate.lower, supplyRate.upper], [value, lower, upper])).toBeNull();
  });

  it('has a supply rate of 13.6 % by value and 11 of 36 by links, and covers 10 of 19 leaf segments', () => {
    const { byValue, byLinks, totals, presentLeaves, leaves } = result.supplyRate;
    expect(totals).toMatchObject({ edges: 36, links: 36, localLinks: 11, recorded: 50_090, localRecorded: 6_800 });
    expect(totals.estimated).toBeCloseTo(12_542, 9);
    expect(compareResults([byValue.value, byValue.lower, byValue.upper], [6_800 / 50_090, 6_800 / 62_632, 19_342 / 62_632])).toBeNull();
    expect([byLinks.value, presentLeaves, leaves]).toEqual([11 / 36, 10, 19]);
  });

  it('says how much of the data was there to see', () => {
    expect(result.coverage).toEqual({
      enterprisesInTerritory: 29 + 14, // seven of batteries, seven of building materials
      producing: 25 + 12, // a separator works stands still, a quarry is gone
      statusUnstated: 2,
      alsoOutside: 1,
      inChain: 15,
      inChainStatingOutput: 11,
      withoutPlace: 1, // 示例网销; 贵州钢绳 is real
      edges: 41 + 33, // 20 purchases of battery makers, 13 of builders
      edgesInChain: 36,
      edgesInChainWithValue: 25,
      edgesUnknownOrigin: 1,
      belowGrade: 2,
      declarations: ['demo-county-above-scale', 'demo-county-bridge-tunnel'],
      leaders: ['demo-heavy'],
    });
  });

  it('finds what it lacks further out: control within the hour, testing in the city, steel in the province, leasing in the country, rubber abroad too', () => {
    const rings = (name: string): readonly string[] => segmentOf(result, name).rings.filter(({ present }) => present === true).map(({ ring }) => ring);
    expect(rings('testing')).toEqual(['PREFECTURE', 'ONE_HOUR', 'PROVINCE', 'COUNTRY']);
    expect(rings('control')).toEqual(['ONE_HOUR', 'PROVINCE', 'COUNTRY']);
    expect(rings('steel')).toEqual(['PROVINCE', 'COUNTRY']);
    expect(rings('leasing')).toEqual(['COUNTRY']);
    expect(rings('rubber')).toEqual(['COUNTRY', 'ABROAD']);
    expect(rings('shotcrete-rig')).toEqual(['COUNTRY']);
    expect(rings('bridge-equipment')).toEqual(['COUNTY', 'PREFECTURE', 'ONE_HOUR', 'PROVINCE', 'COUNTRY']);
  });

  it('takes the output that the better grade states, and borrows from the worse one only where the better is silent', () => {
    expect(segmentOf(result, 'girder-erector').output).toBe(51_000); // 42,000 of the register, not the 45,000 claimed, and 9,000
    expect(segmentOf(result, 'formwork').output).toBe(5_500);
  });

  it('looked otherwise at the end of 2024: rigs were made, only the list of large companies was complete, and the neighbour had declared', () => {
    const then = parseDay('2024-12-31')!;
    const before = ask('demo-county', 'bridge-tunnel', then);
    expect([presenceOf(before, 'shotcrete-rig'), segmentOf(before, 'steel').absence]).toEqual(['ABOVE_SCALE', 'ABOVE_SCALE_SURVEYED']);
    expect(segmentOf(ask('demo-county-n1', 'aluminium', then), 'alumina').absence).toBe('ABOVE_SCALE_SURVEYED');
    expect(segmentOf(before, 'castings').demand.recorded).toBe(2_940); // two contracts for one thing are one purchase
  });
});

describe('Zhongfang County on its first day', () => {
  const territory = { regions: ['431221'], parks: [] };
  const result = chainGaps(graphFor(graph, TODAY, [territory]), {
    chain: 'bridge-tunnel',
    territory,
    day: TODAY,
    options: DEFAULT_GAP_OPTIONS,
  });

  it('has equipment makers of renown, no leader, and says of all around them: perhaps missing, not recorded', () => {
    expect(result.findings.map(({ kind }) => kind)).toEqual(['NO_LEADER', 'THIN_DATA']);
    expect(asTable(result)).toEqual({
      NO_GAP_FOUND: ['equipment'],
      'MISSING_INPUT?': ['castings', 'coating', 'control', 'drive', 'heavy-haul', 'hydraulics', 'machining', 'steel', 'steel-structure', 'testing'],
      'VACANT?': [
        'bearing', 'bridge-equipment', 'formwork', 'girder-erector', 'leasing', 'lining-trolley', 'precast-line', 'prestress', 'rubber', 'shotcrete-rig', 'tunnel-equipment',
      ],
    });
    expect([presenceOf(result, 'equipment'), segmentOf(result, 'equipment').enterprises.length]).toEqual(['BACKBONE', 4]);
    expect(new Set(result.segments.map(({ absence }) => absence))).toEqual(new Set([null, 'NOT_RECORDED']));
  });
});
