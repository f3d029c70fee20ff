import type {
  AbsenceKnowledge,
  Basis,
  Certainty,
  ChainFindingKind,
  FindingGround,
  LinkBasis,
  NullReason,
  Presence,
  Ring,
  SegmentState,
  Strategy,
} from '../domain/findings.js';
import type { Day } from '../domain/day.js';
import type { GapOptions, Territory } from './gapOptions.js';

/**
 * The answer of the gap calculus for one chain in one territory on one day, in keys and figures only.
 * All lists are in order of key unless said (the territory is as asked); money is 万元 a year. A null figure has its reason beside it.
 */
export interface ChainGapResult {
  readonly chain: string;
  readonly territory: Territory;
  readonly day: Day;
  readonly options: GapOptions;
  readonly linkBasis: LinkBasis;
  /** In the order NO_CHAIN, NO_LEADER, THIN_DATA. */
  readonly findings: readonly ChainFindingFacts[];
  readonly supplyRate: ChainSupplyRateResult;
  /** In order of segment key. */
  readonly segments: readonly SegmentResult[];
  readonly coverage: CoverageResult;
}

export interface ChainFindingFacts {
  readonly kind: ChainFindingKind;
  readonly strategy: Strategy | null;
}

/** `value` null has `nullReason`; bounds may stand without a value. */
export interface RateResult {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly nullReason: NullReason | null;
}

export interface ChainSupplyRateResult {
  readonly byValue: RateResult;
  readonly byLinks: RateResult;
  /** Present leaf segments / leaf segments; null when the chain has none. */
  readonly segmentCoverage: number | null;
  readonly presentLeaves: number;
  readonly leaves: number;
  /** Sums of own shares and own estimates over the chain, from which the rates are made. */
  readonly totals: PurchaseTotals;
}

/** Sums over purchases (docs/method.md, 6). */
export interface PurchaseTotals {
  readonly edges: number;
  readonly links: number;
  readonly localLinks: number;
  readonly recorded: number;
  readonly localRecorded: number;
  readonly estimated: number;
  /** Companies that buy this by a coefficient but state no output to estimate from. */
  readonly unestimated: number;
}

export interface DemandResult extends PurchaseTotals {
  readonly basis: Basis;
  /** recorded + estimated; null when nothing states or allows a value. */
  readonly value: number | null;
  readonly nullReason: NullReason | null;
  /** Edges with a share in it whose seller has no known place; those that state no value. */
  readonly unknownOrigin: number;
  readonly unvalued: number;
}

export interface RingResult {
  readonly ring: Ring;
  /** Keys of the regions (or parks) that make the ring; null: the ring cannot be drawn for this territory. */
  readonly places: readonly string[] | null;
  readonly presence: Presence | null;
  readonly present: boolean | null;
  readonly enterpriseCount: number | null;
}

export interface FindingResult {
  readonly kind: SegmentState;
  readonly certainty: Certainty;
  /** Which of the finding's conditions held. */
  readonly grounds: readonly FindingGround[];
  /** Segments that make it so: present feeders, present fed, neighbours. */
  readonly feeders: readonly string[];
  readonly fed: readonly string[];
}
export interface LocationQuotientResult {
  readonly value: number | null;
  readonly nullReason: NullReason | null;
  /** What q counts: stated outputs or companies. */
  readonly measure: 'OUTPUT' | 'COUNT';
  readonly here: number;
  readonly hereTotal: number;
  readonly there: number;
  readonly thereTotal: number;
  readonly universeDeclared: boolean;
}

export interface SegmentResult {
  readonly segment: string;
  readonly state: SegmentState;
  /** In the order of SEGMENT_STATE; NO_GAP_FOUND stands alone or after suspected ones. */
  readonly findings: readonly FindingResult[];
  readonly strategy: Strategy | null;
  readonly presence: Presence;
  readonly present: boolean;
  /** Null where the segment is present. */
  readonly absence: AbsenceKnowledge | null;
  /** Producing companies in the territory that do it. */
  readonly enterprises: readonly string[];
  /** Of these: how many state no status, and how many also have plants outside. */
  readonly statusUnstated: number;
  readonly alsoOutside: number;
  readonly isLeaf: boolean;
  readonly output: number | null;
  readonly outputNullReason: NullReason | null;
  readonly outputCoverage: number | null;
  readonly demand: DemandResult;
  readonly supplyRate: RateResult;
  readonly conversionRate: RateResult;
  readonly locationQuotient: LocationQuotientResult;
  /** HHI of its sellers. */
  readonly concentration: number | null;
  readonly concentrationMeasure: 'VALUE' | 'LINKS';
  readonly concentrationNullReason: NullReason | null;
  readonly sellers: number;
  readonly adequateEvidence: boolean;
  readonly outputComparable: boolean;
  readonly rings: readonly RingResult[];
}

/** How much of the data was there to see. */
export interface CoverageResult {
  readonly enterprisesInTerritory: number;
  /** Producing companies in the territory, and how many of them state no status. */
  readonly producing: number;
  readonly statusUnstated: number;
  readonly alsoOutside: number;
  /** Producing companies in the territory that do something in the chain; of these, those that state an output of it. */
  readonly inChain: number;
  readonly inChainStatingOutput: number;
  /** Companies in the whole graph without any place. */
  readonly withoutPlace: number;
  /** Purchases of producing companies in the territory: all, and those that count in the chain. */
  readonly edges: number;
  readonly edgesInChain: number;
  readonly edgesInChainWithValue: number;
  readonly edgesUnknownOrigin: number;
  /** OPERATES_IN links into the chain by companies in the territory left out because their grade is too low. */
  readonly belowGrade: number;
  /** Keys of the declarations in force that speak of a place of the territory and of this chain or of every chain. */
  readonly declarations: readonly string[];
  /** Producing companies in the territory that lead the chain. */
  readonly leaders: readonly string[];
}
