import type { ChainGapResult } from '../../src/analysis/chainGapResult.js';
import { chainGaps } from '../../src/analysis/chainGaps.js';
import { DEFAULT_GAP_OPTIONS } from '../../src/analysis/gapOptions.js';
import { graphFor } from '../../src/analysis/graphFor.js';
import { parseDay } from '../../src/domain/day.js';
import { buildGraph } from '../../src/graph/buildGraph.js';
import { compareResults } from '../testkit/compareResults.js';
import { oracleChainGaps } from '../testkit/oracle/oracleChainGaps.js';
import { shippedRows } from './shippedRows.js';

/** What real places are told on their first day, when all that is recorded comes from one public paper: derived by hand from it and the templates. */
const day = parseDay('2026-11-24')!;
const rows = await shippedRows();
const graph = buildGraph(rows);
const answer = (region: string, chain: string): ChainGapResult => {
  const territory = { regions: [region], parks: [] };
  return chainGaps(graphFor(graph, day, [territory]), { chain, territory, day, options: DEFAULT_GAP_OPTIONS });
};

const short = (segment: string): string => segment.split('/')[1] ?? segment;
const words = (text: string): readonly string[] => text.split(' ').sort();

/** Each kind of finding, `?` where it is suspected, with its segments; the vacant ones are only counted. */
function found({ segments }: ChainGapResult): Readonly<Record<string, readonly string[] | number>> {
  const table: Record<string, string[]> = {};
  for (const { segment, findings } of segments) {
    for (const { kind, certainty } of findings) (table[certainty === 'SUSPECTED' ? `${kind}?` : kind] ??= []).push(short(segment));
  }
  const { 'VACANT?': vacant = [], ...rest } = table;
  return { ...Object.fromEntries(Object.entries(rest).map(([kind, names]) => [kind, names.sort()])), 'VACANT?': vacant.length };
}

/** Of each segment above NONE: how far it is present. */
function presences({ segments }: ChainGapResult): readonly string[] {
  return segments.filter(({ presence }) => presence !== 'NONE').map(({ segment, presence, enterprises }) => `${short(segment)} ${presence} ${String(enterprises.length)}`);
}

const DAYS = [
  {
    place: 'Bozhou × aluminium: two companies of which only the kind is known',
    region: '520304',
    chain: 'aluminium',
    findings: ['NO_LEADER', 'THIN_DATA'],
    present: ['processing PRODUCING 2'],
    table: {
      NO_GAP_FOUND: ['processing'],
      'MISSING_INPUT?': words('alloy primary power testing logistics'),
      'MISSING_OUTLET?': words('auto-parts doors scrap'),
      'VACANT?': 14, // sheet, foil and large sections, which the paper wants: nothing recorded waits for them
    },
    coverage: { enterprisesInTerritory: 3, producing: 3, statusUnstated: 3, inChain: 2, inChainStatingOutput: 0, edges: 0, belowGrade: 0 },
  },
  {
    place: 'Bozhou × baijiu: one distillery, no word on which part of the work',
    region: '520304',
    chain: 'baijiu',
    findings: ['NO_LEADER', 'THIN_DATA'],
    present: ['brewing PRODUCING 1'],
    table: {
      NO_GAP_FOUND: ['brewing'],
      'MISSING_INPUT?': words('sorghum qu equipment ceramic testing'),
      'MISSING_OUTLET?': words('bottled spent-grain'),
      'VACANT?': 15,
    },
    coverage: { enterprisesInTerritory: 3, producing: 3, statusUnstated: 3, inChain: 1, inChainStatingOutput: 0, edges: 0, belowGrade: 0 },
  },
  {
    place: 'Wanghua × special steel: an output is printed, so that there is demand to estimate',
    region: '210404',
    chain: 'special-steel',
    findings: ['NO_LEADER'],
    present: ['products PRODUCING 1', 'smelting PRODUCING 1'],
    table: {
      NO_GAP_FOUND: ['products', 'smelting'],
      'BROKEN?': ['remelt'],
      'MISSING_INPUT?': words('ironmaking scrap ferro ferroalloy electrode refractory gases heat-treatment testing logistics'),
      'MISSING_OUTLET?': words('bars tool-steel superalloy wire-rope forgings bearing fasteners mould aero-parts slag'),
      'VACANT?': 2,
    },
    coverage: { enterprisesInTerritory: 4, producing: 4, statusUnstated: 4, inChain: 2, inChainStatingOutput: 1, edges: 0, belowGrade: 0 },
  },
  {
    place: 'Guzhang × tea: lines under construction and leads are seen and do not count',
    region: '433126',
    chain: 'tea',
    findings: ['NO_LEADER', 'THIN_DATA'],
    present: ['deep PRODUCING 1', 'fertilizer REGISTERED 0', 'instant REGISTERED 0', 'processing REGISTERED 0', 'tea-wine REGISTERED 0'],
    table: { NO_GAP_FOUND: ['deep'], 'MISSING_INPUT?': words('processing packaging testing'), 'VACANT?': 20 },
    coverage: { enterprisesInTerritory: 15, producing: 14, statusUnstated: 14, inChain: 1, inChainStatingOutput: 0, edges: 0, belowGrade: 5 },
  },
  {
    place: 'Guzhang × manganese: two works of manganese, one of vanadium in restructuring',
    region: '433126',
    chain: 'manganese',
    findings: ['NO_LEADER', 'THIN_DATA'],
    present: ['products PRODUCING 2', 'vanadium REGISTERED 0'],
    table: {
      NO_GAP_FOUND: ['products'],
      'MISSING_INPUT?': words('ore power acid reagent reductant testing logistics'),
      'MISSING_OUTLET?': words('alloy stainless magnet zinc-battery cathode residue'),
      'VACANT?': 11,
    },
    coverage: { enterprisesInTerritory: 15, producing: 14, statusUnstated: 14, inChain: 2, inChainStatingOutput: 0, edges: 0, belowGrade: 0 },
  },
  {
    place: 'Zhongfang × building materials: six companies, product unknown',
    region: '431221',
    chain: 'building-materials',
    findings: ['NO_LEADER', 'THIN_DATA'],
    present: ['materials ABOVE_SCALE 6'],
    table: { NO_GAP_FOUND: ['materials'], 'MISSING_INPUT?': words('raw equipment testing'), 'VACANT?': 22 },
    coverage: { enterprisesInTerritory: 21, producing: 20, statusUnstated: 20, inChain: 6, inChainStatingOutput: 0, edges: 0, belowGrade: 0 },
  },
] as const;

describe('The first day of a real place', () => {
  it.each(DAYS)('$place', ({ region, chain, findings, present, table, coverage }) => {
    const result = answer(region, chain);
    expect(result.findings.map(({ kind }) => kind)).toEqual(findings);
    expect(presences(result)).toEqual(present);
    expect(found(result)).toEqual(table);
    expect(result.coverage).toMatchObject(coverage);
    // Nothing is declared complete, so nothing is known to be absent; nobody is recorded to buy, so no rate has a value.
    expect(new Set(result.segments.map(({ absence }) => absence))).toEqual(new Set([null, 'NOT_RECORDED']));
    expect(result.segments.filter(({ supplyRate }) => supplyRate.value !== null || supplyRate.nullReason === null)).toEqual([]);
  });

  it.each(DAYS)('is answered alike by the oracle: $place', ({ region, chain }) => {
    const result = answer(region, chain);
    const { territory, options } = result;
    expect(compareResults(result, oracleChainGaps(rows, { chain, territory, day, options }))).toBeNull();
  });

  it('gives Wanghua bounds and amounts where the printed output gives a demand: 64 亿元 of special steel need 38.4 of crude steel, from here or not', () => {
    const { segments } = answer('210404', 'special-steel');
    const estimated = segments.filter(({ demand }) => demand.value !== null).map(({ segment, demand, supplyRate }) => [short(segment), demand.value, supplyRate.lower, supplyRate.upper, supplyRate.nullReason]);
    expect(estimated).toEqual([
      ['logistics', 12_800, 0, 1, 'MOSTLY_ESTIMATED'],
      ['smelting', 384_000, 0, 1, 'MOSTLY_ESTIMATED'],
      ['testing', 2_560, 0, 1, 'MOSTLY_ESTIMATED'],
    ]);
  });

  it('counts the companies in talks in their own cities and not in Guzhang', () => {
    const there = ['433126', '370100', '371300', '370200'].map((region) => answer(region, 'tea').coverage.enterprisesInTerritory);
    expect(there).toEqual([15, 1, 1, 1]);
  });
});
