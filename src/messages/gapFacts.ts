import type {
  AbsenceKnowledge,
  Basis,
  Certainty,
  ChainFindingKind,
  LinkBasis,
  NullReason,
  Presence,
  Ring,
  SegmentState,
} from '../domain/findings.js';
import type { DeclarationScope, Grade, Tradability } from '../domain/vocabulary.js';
import type { Sentence } from './sentence.js';

/**
 * What the explanations are made from: the parts of an answer of the gap calculus that they speak of, with the names
 * of what it holds as keys. The results of the analysis fit these shapes as they are.
 */
export interface RateFacts {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly nullReason: NullReason | null;
}

export interface DemandFacts {
  readonly basis: Basis;
  readonly value: number | null;
  readonly edges: number;
  readonly links: number;
  readonly localLinks: number;
  readonly recorded: number;
  readonly localRecorded: number;
  readonly estimated: number;
  readonly unestimated: number;
  readonly unknownOrigin: number;
}

export type Ground =
  | 'FED_BY_PRESENT'
  | 'FEEDS_PRESENT'
  | 'STAGE_NEIGHBOUR_PRESENT'
  | 'NOTHING_WAITS_FOR_IT'
  | 'NO_NEIGHBOUR'
  | 'LOW_SUPPLY_RATE'
  | 'OUTPUT_BELOW_DEMAND'
  | 'LOW_LOCATION_QUOTIENT'
  | 'HIGH_HHI'
  | 'SINGLE_SELLER_OF_ESSENTIAL'
  | 'NOTHING_ESTABLISHED';

export interface FindingFacts {
  readonly kind: SegmentState;
  readonly certainty: Certainty;
  readonly grounds: readonly Ground[];
  readonly feeders: readonly string[];
  readonly fed: readonly string[];
}

export interface RingFacts {
  readonly ring: Ring;
  readonly places: readonly string[] | null;
  readonly presence: Presence | null;
  readonly present: boolean | null;
  readonly enterpriseCount: number | null;
}

export interface LocationQuotientFacts {
  readonly value: number | null;
  readonly measure: 'OUTPUT' | 'COUNT';
  readonly here: number;
  readonly hereTotal: number;
  readonly there: number;
  readonly thereTotal: number;
  readonly universeDeclared: boolean;
}

export interface SegmentFacts {
  readonly segment: string;
  readonly state: SegmentState;
  readonly findings: readonly FindingFacts[];
  readonly presence: Presence;
  readonly present: boolean;
  readonly absence: AbsenceKnowledge | null;
  readonly enterprises: readonly string[];
  readonly statusUnstated: number;
  readonly alsoOutside: number;
  readonly output: number | null;
  readonly outputCoverage: number | null;
  readonly demand: DemandFacts;
  readonly supplyRate: RateFacts;
  readonly conversionRate: RateFacts;
  readonly locationQuotient: LocationQuotientFacts;
  readonly concentration: number | null;
  readonly concentrationMeasure: 'VALUE' | 'LINKS';
  readonly sellers: number;
  readonly adequateEvidence: boolean;
  readonly outputComparable: boolean;
  readonly rings: readonly RingFacts[];
  /** Companies here that are in it but do not produce; that produce but are of too low a grade. Absent: not counted. */
  readonly dormant?: number;
  readonly belowGrade?: number;
}

/** The options that sentences name. */
export interface Thresholds {
  readonly minGrade: Grade;
  readonly presentFrom: Exclude<Presence, 'NONE' | 'REGISTERED'>;
  readonly universe: 'DECLARED' | 'ANY';
  readonly recordedShareFrom: number;
  readonly outputCoverageFrom: number;
  readonly disconnectedBelow: number;
  readonly weakBelow: number;
  readonly concentratedAbove: number;
  readonly adequateEdges: number;
  readonly thinEdges: number;
  readonly thinOutputShareBelow: number;
}

/** What all explanations of one answer share. */
export interface Setting {
  readonly chain: string;
  /** The territory by name, cut where it has many members. */
  readonly place: Sentence;
  /** Its members as keys. */
  readonly territory: { readonly regions: readonly string[]; readonly parks: readonly string[] };
  readonly day: string;
  readonly options: Thresholds;
  /** Declarations that speak of the chain and of at least one member of the territory. */
  readonly declarations: number;
}

/** Why a segment has backbone companies, by the names of the first of each kind. */
export interface BackboneWords {
  readonly leaders: Named;
  readonly titled: Named;
  /** A company that alone puts out as much as the place needs. */
  readonly byOutput: { readonly company: string; readonly output: number; readonly demand: number } | null;
}

/** The first names of a list, and how many it holds. */
export interface Named {
  readonly names: readonly string[];
  readonly count: number;
}

/** One segment, with the names that its explanation needs. */
export interface SegmentWords {
  readonly setting: Setting;
  readonly facts: SegmentFacts;
  readonly name: string;
  readonly tradability: Tradability | null;
  /** Names of the first of its companies, in order of key. */
  readonly companies: readonly string[];
  /** Of a segment with backbone companies: why they are. Absent: not looked into. */
  readonly backbone?: BackboneWords;
  /** Of an absent segment: its wholes that companies here do without saying which part, and how many. */
  readonly wholes: readonly { readonly segment: string; readonly companies: number }[];
  /** The name of another segment of the chain. */
  readonly nameOf: (segment: string) => string;
  /** Of a gap that is deferred: why. Absent: it is not, or was not ranked. */
  readonly deferred?: Deferral;
}

/** Why a gap is deferred: the market is too small, with the upper bound of demand and the least that pays in 万元 a year; or both scores are low. */
export type Deferral = { readonly reason: 'MARKET_TOO_SMALL'; readonly demand: number; readonly minScale: number } | { readonly reason: 'BOTH_LOW' };

export interface ChainFindingFacts {
  readonly kind: ChainFindingKind;
}

export interface CoverageFacts {
  readonly enterprisesInTerritory: number;
  readonly producing: number;
  readonly statusUnstated: number;
  readonly alsoOutside: number;
  readonly inChain: number;
  readonly inChainStatingOutput: number;
  readonly withoutPlace: number;
  readonly edges: number;
  readonly edgesInChain: number;
  readonly edgesInChainWithValue: number;
  readonly edgesUnknownOrigin: number;
  readonly belowGrade: number;
}

export interface ChainSupplyRateFacts {
  readonly byValue: RateFacts;
  readonly byLinks: RateFacts;
  readonly segmentCoverage: number | null;
  readonly presentLeaves: number;
  readonly leaves: number;
}

/** The answer for a chain, as far as it is spoken of. */
export interface ChainFacts {
  readonly linkBasis: LinkBasis;
  readonly findings: readonly ChainFindingFacts[];
  readonly supplyRate: ChainSupplyRateFacts;
  readonly segments: readonly SegmentFacts[];
  readonly coverage: CoverageFacts;
}

export interface ChainWords {
  readonly setting: Setting;
  readonly facts: ChainFacts;
  readonly nameOf: (segment: string) => string;
}

export interface DeclarationFacts {
  readonly scope: DeclarationScope;
  readonly declaredBy: string | null;
  readonly validFrom: string | null;
}
