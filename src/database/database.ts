import type { Revision } from '../domain/graphRows.js';

/** One row of a result, already in plain JavaScript: nothing of the driver leaves this room. */
export interface Row {
  get(column: string): unknown;
}

/** A named Cypher statement with its parameters, and how a row of it is decoded. */
export interface Statement<T> {
  readonly name: string;
  readonly cypher: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly decode: (row: Row) => T;
  /** Bound of the transaction; the gate has a default. */
  readonly timeoutMs?: number;
}

/** Who writes, and through what. */
export interface ChangeMeta {
  readonly actor: string;
  /** Request or job, e.g. `import:tpex`. */
  readonly origin: string;
  /** A write that was already done under this key is not done again. */
  readonly idempotencyKey?: string;
  /** Fingerprint of what is asked under the key: the same key for something else is refused. */
  readonly request?: string;
}

export interface WriteTransaction {
  /** The revision that this write makes, if it touches anything: what is written is stamped with it. */
  readonly revision: string;
  run<T>(statement: Statement<T>): Promise<readonly T[]>;
  /** States that a thing changed; `before` null is a creation, `after` null a deletion. */
  touch(id: string, before: unknown, after: unknown): void;
  /** Keeps what a repetition under the same key is to be told (JSON); with `always` the change is recorded even if nothing was touched. */
  keep(answer: unknown, always: boolean): void;
}

export interface WriteOutcome<T> {
  /** What the work returned; null when the write was done earlier under the same idempotency key. */
  readonly result: T | null;
  readonly revision: Revision;
  readonly repeated: boolean;
  /** Of a repetition: what the write done earlier kept; null when it kept nothing. */
  readonly kept: unknown;
}

/** The one gate to the graph store. Every failure is a ChaingapError. */
export interface Database {
  read<T>(statement: Statement<T>): Promise<readonly T[]>;
  /** Rows one by one, for reads of the whole graph. */
  stream<T>(statement: Statement<T>): AsyncGenerator<T>;
  /**
   * Locks the revision, runs the work, and, if something was touched, counts the revision up and records the change,
   * all in one transaction. The work may be run again from the start when the server asks for it; what it throws undoes it.
   * Throws IDEMPOTENCY_KEY_REUSED when something else was done under the key.
   */
  write<T>(change: ChangeMeta, work: (tx: WriteTransaction) => Promise<T>): Promise<WriteOutcome<T>>;
  revision(): Promise<Revision>;
  /** Statements sent since the start; tests pin it. */
  readonly statementCount: number;
  close(): Promise<void>;
}
