import type { ChainWords, CoverageFacts, DemandFacts, FindingFacts, RateFacts, RingFacts, SegmentFacts, SegmentWords, Setting, Thresholds } from '../../../src/messages/gapFacts.js';

/** Facts of a small answer about 中方县, to be changed where a test speaks of something. */
export const OPTIONS: Thresholds = {
  minGrade: 'PROBABLE',
  presentFrom: 'PRODUCING',
  universe: 'DECLARED',
  recordedShareFrom: 0.5,
  outputCoverageFrom: 0.5,
  disconnectedBelow: 0.3,
  weakBelow: 0.5,
  concentratedAbove: 0.5,
  adequateEdges: 5,
  thinEdges: 5,
  thinOutputShareBelow: 0.5,
};

export function setting(changes: Partial<Setting> = {}, options: Partial<Thresholds> = {}): Setting {
  return {
    chain: '桥隧装备',
    place: { zh: '中方县', en: '中方县' },
    territory: { regions: ['431221'], parks: [] },
    day: '2025-06-30',
    declarations: 0,
    ...changes,
    options: { ...OPTIONS, ...options },
  };
}

export const NO_DEMAND: DemandFacts = {
  basis: 'NONE',
  value: null,
  edges: 0,
  links: 0,
  localLinks: 0,
  recorded: 0,
  localRecorded: 0,
  estimated: 0,
  unestimated: 0,
  unknownOrigin: 0,
};

export const NO_RATE = { value: null, lower: null, upper: null, nullReason: 'NO_PURCHASES' } as const;

/** A rate without estimates: value and bounds are one. */
export function rate(value: number): RateFacts {
  return { value, lower: value, upper: value, nullReason: null };
}

export const ABSENT: SegmentFacts = {
  segment: 'b',
  state: 'BROKEN',
  findings: [],
  presence: 'NONE',
  present: false,
  absence: 'NOT_RECORDED',
  enterprises: [],
  statusUnstated: 0,
  alsoOutside: 0,
  output: null,
  outputCoverage: null,
  demand: NO_DEMAND,
  supplyRate: NO_RATE,
  conversionRate: { ...NO_RATE, nullReason: 'NO_COMPANIES' },
  locationQuotient: { value: null, measure: 'COUNT', here: 0, hereTotal: 20, there: 0, thereTotal: 300, universeDeclared: false },
  concentration: null,
  concentrationMeasure: 'LINKS',
  sellers: 0,
  adequateEvidence: false,
  outputComparable: false,
  rings: [],
};

export const PRESENT: SegmentFacts = {
  ...ABSENT,
  state: 'NO_GAP_FOUND',
  presence: 'PRODUCING',
  present: true,
  absence: null,
  enterprises: ['1', '2', '3'],
  outputCoverage: 0,
};

export const NAMES: Readonly<Record<string, string>> = { a: '盘条', b: '钢绞线', c: '预应力构件', d: '锚具' };

export function segmentWords(facts: SegmentFacts, changes: Partial<SegmentWords> = {}): SegmentWords {
  return { setting: setting(), facts, name: '钢绞线', tradability: null, companies: [], wholes: [], nameOf: (key) => NAMES[key] ?? key, ...changes };
}

export function finding(kind: FindingFacts['kind'], changes: Partial<FindingFacts> = {}): FindingFacts {
  return { kind, certainty: 'SUSPECTED', grounds: [], feeders: [], fed: [], ...changes };
}

export function ring(name: RingFacts['ring'], enterpriseCount: number | null, places: readonly string[] | null = ['x']): RingFacts {
  return { ring: name, places, presence: enterpriseCount === null ? null : enterpriseCount > 0 ? 'PRODUCING' : 'NONE', present: enterpriseCount === null ? null : enterpriseCount > 0, enterpriseCount };
}

export const COVERAGE: CoverageFacts = {
  enterprisesInTerritory: 120,
  producing: 100,
  statusUnstated: 0,
  alsoOutside: 0,
  inChain: 12,
  inChainStatingOutput: 5,
  withoutPlace: 0,
  edges: 40,
  edgesInChain: 7,
  edgesInChainWithValue: 4,
  edgesUnknownOrigin: 0,
  belowGrade: 0,
};

export function chainWords(facts: Partial<ChainWords['facts']> = {}, changes: Partial<Setting> = {}): ChainWords {
  return {
    setting: setting(changes),
    nameOf: (key) => NAMES[key] ?? key,
    facts: {
      linkBasis: 'FEEDS',
      findings: [],
      supplyRate: { byValue: NO_RATE, byLinks: NO_RATE, segmentCoverage: null, presentLeaves: 0, leaves: 0 },
      segments: [],
      coverage: COVERAGE,
      ...facts,
    },
  };
}
