import type { NodeRow } from '../domain/nodeModel.js';
import type { SearchKind, SearchLabel } from '../domain/search.js';
import type { Snapshot } from '../projection/projection.js';
import type { HitReason } from '../search/explainHit.js';
import type { Connection, Edge } from './connection.js';

/** Something found, with why. */
export interface SearchHitModel {
  readonly rank: number;
  readonly node: NodeRow<SearchLabel>;
  readonly kind: SearchKind;
  readonly name: string;
  /** One for the whole of what was asked, or one for each word; there is always one. */
  readonly reasons: readonly HitReason[];
  /** The one of these that fits least. */
  readonly least: HitReason;
}
export type SearchEdgeModel = Edge<SearchHitModel>;
export interface SearchConnectionModel extends Connection<SearchHitModel> {
  readonly snapshot: Snapshot;
}
