import type { Revision } from '../domain/graphRows.js';
import { buildGraph } from '../graph/buildGraph.js';
import type { Graph } from '../graph/graph.js';
import type { Database } from '../queries/database.js';
import { changesSince } from '../queries/read/changesSince.js';
import { streamFacts, streamNodes } from '../queries/read/wholeGraph.js';
import { applyChanges } from './applyChanges.js';
import { RowStore } from './rowStore.js';

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
  #store = new RowStore();
  #snapshot: Snapshot | null = null;
  #refreshing: Promise<void> | null = null;

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

  async current(): Promise<Snapshot> {
    for (;;) {
      const asked = await this.#database.revision();
      const snapshot = this.#snapshot;
      if (snapshot !== null && isAtLeast(snapshot.revision, asked)) return snapshot;
      // A refresh under way may have begun before the revision asked for: hence the loop.
      this.#refreshing ??= this.#refresh().finally(() => {
        this.#refreshing = null;
      });
      await this.#refreshing;
    }
  }

  async #refresh(): Promise<void> {
    const target = await this.#database.revision();
    const known = this.#snapshot?.revision;
    const from = known !== undefined && known.epoch === target.epoch ? known : await this.#load(target);
    const revision = await this.#follow(from);
    this.#snapshot = { revision, graph: buildGraph(this.#store.rows(revision)) };
  }

  /** A load beside writers is torn; `#follow` mends it by reading again all that was logged since its start. */
  async #load(at: Revision): Promise<Revision> {
    const store = new RowStore();
    for await (const row of streamNodes(this.#database)) store.putNode(row);
    for await (const row of streamFacts(this.#database)) store.putFact(row);
    this.#store = store;
    return at;
  }

  async #follow(from: Revision): Promise<Revision> {
    let at = from;
    for (;;) {
      const newest = await this.#database.revision();
      if (newest.epoch !== at.epoch) {
        at = await this.#load(newest);
        continue;
      }
      if (newest.number === at.number) return newest;
      await applyChanges(this.#database, this.#store, await changesSince(this.#database, at.number, newest.number));
      at = newest;
    }
  }
}

function isAtLeast(have: Revision, asked: Revision): boolean {
  return have.epoch === asked.epoch && have.number >= asked.number;
}
