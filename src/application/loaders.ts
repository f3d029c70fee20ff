import DataLoader from 'dataloader';
import type { FactRow } from '../domain/factModel.js';
import { NODE_LABELS, type NodeLabel } from '../domain/ids.js';
import type { NodeRow } from '../domain/nodeModel.js';
import type { Database } from '../queries/database.js';
import { allFactsOf, countFactsOf, factPagesOf, type FactPageAsk, type FactsAt } from '../queries/read/factsOf.js';
import { findFacts } from '../queries/read/findFacts.js';
import { findNodes } from '../queries/read/findNodes.js';
import { allNeighboursOf, countNeighboursOf, neighbourPagesOf, type NeighbourPageAsk } from '../queries/read/neighboursOf.js';
import type { Page } from '../queries/read/page.js';
import type { Rounds } from './rounds.js';

/** Batches the reads of one request, so that the number of statements does not grow with the rows. */
export class Loaders {
  readonly #database: Database;
  readonly #options: { readonly batchScheduleFn: (dispatch: () => void) => void };
  readonly #nodes: ReadonlyMap<NodeLabel, DataLoader<string, NodeRow | null>>;
  readonly #around = new Map<string, unknown>();
  readonly #worked = new Map<string, { readonly value: unknown } | Promise<unknown>>();
  /** Fact by its key; null when there is none. */
  readonly facts: DataLoader<string, FactRow | null>;

  constructor({ database, schedule }: Rounds) {
    this.#database = database;
    this.#options = { batchScheduleFn: schedule };
    this.#nodes = new Map(NODE_LABELS.map((label) => [label, new DataLoader((keys: readonly string[]) => this.#findAll(label, keys), this.#options)]));
    this.facts = new DataLoader(async (keys: readonly string[]) => {
      const found = await findFacts(database, keys);
      return keys.map((key) => found.get(key) ?? null);
    }, this.#options);
  }

  async #findAll(label: NodeLabel, keys: readonly string[]): Promise<(NodeRow | null)[]> {
    const found = await findNodes(this.#database, label, keys);
    return keys.map((key) => found.get(key) ?? null);
  }

  /** Node by label and key; null when there is none. */
  async node<L extends NodeLabel>(label: L, key: string): Promise<NodeRow<L> | null> {
    const row = await this.#nodes.get(label)?.load(key);
    return (row ?? null) as NodeRow<L> | null;
  }

  /** Reads anew from now on: the request has written. */
  forget(): void {
    this.facts.clearAll();
    for (const loader of this.#nodes.values()) loader.clearAll();
    this.#around.clear();
    this.#worked.clear();
  }

  /**
   * What is found once in a request however often it is asked for under this name; as it is, without a promise, where it is
   * known: nested pages name the same few companies a hundred thousand times.
   */
  once<T>(name: string, find: () => Promise<T>): T | Promise<T> {
    const known = this.#worked.get(name);
    if (known !== undefined) return known instanceof Promise ? (known as Promise<T>) : (known.value as T);
    const finding = find();
    this.#worked.set(name, finding);
    // A failure stays a promise: whoever asks is told. What was forgotten meanwhile stays forgotten.
    finding.then((value) => this.#worked.get(name) === finding && this.#worked.set(name, { value }), () => undefined);
    return finding;
  }

  /** All facts of one kind at one end of a node. */
  allFacts(at: FactsAt, key: string): Promise<readonly FactRow[]> {
    return this.#at('facts', at, (keys: readonly string[]) => allFactsOf(this.#database, at, keys).then((found) => keys.map((k) => found.get(k) ?? []))).load(key);
  }

  /** One page of the facts of one kind at one end of a node. */
  factPage(at: FactsAt, ask: FactPageAsk): Promise<Page<FactRow>> {
    return this.#at('factPage', at, (asks: readonly FactPageAsk[]) => factPagesOf(this.#database, at, asks), pageName).load(ask);
  }

  /** How many facts of one kind a node has at one end. */
  factCount(at: FactsAt, key: string): Promise<number> {
    return this.#at('factCount', at, (keys: readonly string[]) => countFactsOf(this.#database, at, keys).then((found) => keys.map((k) => found.get(k) ?? 0))).load(key);
  }

  /** All nodes that facts of one kind join to a node. */
  allNeighbours(at: FactsAt, key: string): Promise<readonly NodeRow[]> {
    return this.#at('neighbours', at, (keys: readonly string[]) => allNeighboursOf(this.#database, at, keys)).load(key);
  }

  /** One page of the nodes that facts of one kind join to a node. */
  neighbourPage(at: FactsAt, ask: NeighbourPageAsk): Promise<Page<NodeRow>> {
    return this.#at('neighbourPage', at, (asks: readonly NeighbourPageAsk[]) => neighbourPagesOf(this.#database, at, asks), pageName).load(ask);
  }

  /** How many nodes facts of one kind join to a node. */
  neighbourCount(at: FactsAt, key: string): Promise<number> {
    return this.#at('neighbourCount', at, (keys: readonly string[]) => countNeighboursOf(this.#database, at, keys).then((found) => keys.map((k) => found.get(k) ?? 0))).load(key);
  }

  /** `nameOf` says which asks are the same; a text is its own name. */
  #at<K, V>(what: string, at: FactsAt, batch: (keys: readonly K[]) => Promise<readonly V[]>, nameOf: (key: K) => unknown = (key) => key): DataLoader<K, V, unknown> {
    const name = [what, at.kind, at.label, at.end].join(' ');
    const known = this.#around.get(name) as DataLoader<K, V, unknown> | undefined;
    if (known !== undefined) return known;
    const loader = new DataLoader<K, V, unknown>(batch, { ...this.#options, cacheKeyFn: nameOf });
    this.#around.set(name, loader);
    return loader;
  }
}

/** Round the circles of a graph the same page is asked for again and again: of a hub, by everyone it supplies. */
function pageName({ key, first, after }: FactPageAsk | NeighbourPageAsk): string {
  return JSON.stringify([key, first, after]);
}
