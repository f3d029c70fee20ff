import type { Revision } from '../domain/graphRows.js';
import { buildGraph } from '../graph/buildGraph.js';
import type { Graph } from '../graph/graph.js';
import type { Database } from '../queries/database.js';
import { catchUp, type Copy } from './copy.js';

/** The whole graph in memory, at one revision. */
export interface Snapshot {
  readonly revision: Revision;
  readonly graph: Graph;
}

/**
 * The in-memory copy of the graph. `current()` asks the database for its revision and never answers with an
 * older one, whoever wrote it; what changed since is read again by key, and a new epoch is loaded from the start.
 */
export class Projection {
  readonly #database: Database;
  #copy: Copy | null = null;
  #snapshot: Snapshot | null = null;
  #asking: Promise<Revision> | null = null;
  #refreshing: Promise<Snapshot> | null = null;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Whether a graph has been loaded: part of readiness. */
  get loaded(): boolean {
    return this.#snapshot !== null;
  }

  /** The revision in memory, which may be older than the newest; null until a graph has been loaded. */
  get revision(): Revision | null {
    return this.#snapshot?.revision ?? null;
  }

  /** At least as new as every write that was over when it was called. Calls of one turn get the same snapshot. */
  async current(): Promise<Snapshot> {
    const asked = await this.#ask();
    const known = this.#fresh(asked);
    if (known !== null) return known;
    // A refresh under way may have begun before the question: what it brings, or that it fails, is not the answer yet.
    await this.#refreshing?.catch(() => null);
    return this.#fresh(asked) ?? this.#refresh();
  }

  #fresh({ epoch, number }: Revision): Snapshot | null {
    const snapshot = this.#snapshot;
    return snapshot?.revision.epoch === epoch && snapshot.revision.number >= number ? snapshot : null;
  }

  /** One question for all that ask before it is sent. */
  #ask(): Promise<Revision> {
    this.#asking ??= Promise.resolve().then(() => {
      this.#asking = null;
      return this.#database.revision();
    });
    return this.#asking;
  }

  #refresh(): Promise<Snapshot> {
    this.#refreshing ??= this.#renew().finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  async #renew(): Promise<Snapshot> {
    this.#copy = await catchUp(this.#database, this.#copy);
    const { store, revision } = this.#copy;
    const snapshot = { revision, graph: buildGraph(store.rows(revision)) };
    this.#snapshot = snapshot;
    return snapshot;
  }
}
