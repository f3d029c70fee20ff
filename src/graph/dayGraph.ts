import type { Csr } from './csr.js';
import type { Graph } from './graph.js';
import type { MergedFacts } from './mergeOnDay.js';

/** A number that is not stated. */
export const UNSTATED = Number.NaN;

/**
 * The facts in force on a day, merged (docs/method.md, 1), as columns and compressed rows. All numbers of nodes are those of
 * `graph`; places are regions, then parks. Facts are numbered in order of their ends, so that sums over them run in order of id.
 */
export interface DayGraph {
  readonly graph: Graph;

  readonly regionParents: Csr;
  readonly regionChildren: Csr;
  /** Regions of a park, by the park's number among the parks; parks of a region likewise. */
  readonly parkRegions: Csr;
  readonly regionParks: Csr;
  readonly near: { readonly a: Int32Array; readonly b: Int32Array; readonly minutes: Float64Array };

  readonly segmentParents: Csr;
  readonly segmentParts: Csr;
  /** IN_CHAIN facts by chain. */
  readonly placements: { readonly facts: MergedFacts<'IN_CHAIN'>; readonly byChain: Csr };
  readonly feeds: {
    readonly facts: MergedFacts<'FEEDS'>;
    readonly from: Int32Array;
    readonly to: Int32Array;
    readonly coefficient: Float64Array;
    /** 1 essential, 0 not, -1 not stated. */
    readonly essential: Int8Array;
    readonly bySource: Csr;
  };

  /** Plants and registered addresses by company, as places; and companies by place, either role, each once. */
  readonly plants: Csr;
  readonly addresses: Csr;
  readonly companiesAt: Csr;

  readonly operations: {
    readonly facts: MergedFacts<'OPERATES_IN'>;
    readonly company: Int32Array;
    readonly segment: Int32Array;
    /** 1 for a trader, who does not do the segment. */
    readonly trader: Uint8Array;
    readonly grade: Uint8Array;
    readonly output: Float64Array;
    readonly byCompany: Csr;
    readonly bySegment: Csr;
  };
  readonly supplies: {
    readonly facts: MergedFacts<'SUPPLIES'>;
    readonly seller: Int32Array;
    readonly buyer: Int32Array;
    /** Segment named; NO_SEGMENT when none is, UNKNOWN_SEGMENT when it names one that is not in the graph. */
    readonly segment: Int32Array;
    readonly value: Float64Array;
    readonly byBuyer: Csr;
    readonly bySeller: Csr;
  };
  /** Shares held: facts by the company that holds them, and by the company that they are in. */
  readonly ownership: { readonly facts: MergedFacts<'INVESTS_IN'>; readonly owner: Int32Array; readonly owned: Int32Array; readonly byOwner: Csr; readonly byOwned: Csr };
  /** Memberships: facts by company, and by association. */
  readonly memberships: { readonly facts: MergedFacts<'MEMBER_OF'>; readonly member: Int32Array; readonly association: Int32Array; readonly byMember: Csr; readonly byAssociation: Csr };
  /** Companies that lead a chain, by chain. */
  readonly leaders: Csr;
  /** 1 for a company with a title of a backbone company in force. */
  readonly backboneTitle: Uint8Array;
  /** 1 for a company with any title in force. */
  readonly titled: Uint8Array;
  /** 1 for a company that produces (PRODUCING, or no status stated); 2 suspended or in restructuring; 0 gone. */
  readonly activity: Uint8Array;

  readonly declarations: readonly DeclarationInForce[];
}

export const NO_SEGMENT = -1;
export const UNKNOWN_SEGMENT = -2;
export const [GONE, PRODUCES, DORMANT] = [0, 1, 2] as const;

/** A declaration in force, with the places that it names. */
export interface DeclarationInForce {
  readonly declaration: number;
  readonly scope: 'ALL' | 'ABOVE_SCALE';
  readonly places: readonly number[];
  /** Null: every chain. */
  readonly chains: readonly number[] | null;
  /** Keys of the COVERS and FOR_CHAIN facts. */
  readonly facts: readonly string[];
}
