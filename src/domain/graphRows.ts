import type { FactRow } from './factModel.js';
import type { NodeRow } from './nodeModel.js';

/** The revision of the graph that an answer stands on. */
export interface Revision {
  /** Changes on restore and on bulk load. */
  readonly epoch: string;
  readonly number: number;
  /** Instant of the last write of this revision; it gives the default `asOf`. */
  readonly writtenAt: Date;
}

/** The whole graph as plain rows: what the projection is built from. Order of rows carries no meaning. */
export interface GraphRows {
  readonly revision: Revision;
  readonly nodes: Iterable<NodeRow>;
  readonly facts: Iterable<FactRow>;
}
