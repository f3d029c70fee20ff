import type { Database } from '../database.js';
import type { NodeLabel } from '../../domain/ids.js';
import type { NodeRow } from '../../domain/nodeModel.js';
import { decodeNode } from './decodeNode.js';
import { alongWay, countOf, inOrder, linksAlong, triedInOrder } from './listStatements.js';
import type { Condition, NodeList, Way } from './nodeList.js';
import { cutPage, type Page } from './page.js';

/** Links from which on a way is long: going through the label in order may fill the page sooner. */
const LONG = 1_000;
/** Nodes that are tried in order for each that is wanted, before a long way is gone: enough where one in 25 is one. */
const TRIED = 25;
/** As far as long ways are measured to choose between them. */
const FAR = 50_000;

interface Candidate {
  readonly condition: Condition;
  readonly way: Way;
}

/**
 * Pages and count of a list in order of key. What a caller asks decides over thousands of times the work, so ways are
 * measured first, no further than it takes: a short one is gone. Where all are long, many nodes meet the conditions, and
 * the first in order are likely to be found by trying; only if they are not, the shortest is gone to its end.
 */
export class ListReader<L extends NodeLabel> {
  readonly #database: Database;
  readonly #list: NodeList<L>;
  readonly #ways: readonly Candidate[];
  #measured: Promise<Candidate | null> | null = null;

  constructor(database: Database, list: NodeList<L>) {
    this.#database = database;
    this.#list = list;
    this.#ways = list.conditions.flatMap((condition) => (condition.way === undefined ? [] : [{ condition, way: condition.way }]));
  }

  /** One page, from after `after`. */
  async page(first: number, after: string | null): Promise<Page<NodeRow<L>>> {
    if (this.#ways.length === 0) return this.#read(inOrder(this.#list), first, after);
    const short = await this.#short();
    if (short !== null) return this.#read(alongWay(this.#list, short), first, after);
    const tried = await this.#read(triedInOrder(this.#list), first, after);
    return tried.hasNext ? tried : this.#read(alongWay(this.#list, await this.#shortest()), first, after);
  }

  /** How many nodes the whole list has. */
  async count(): Promise<number> {
    const along = this.#ways.length === 0 ? null : ((await this.#short()) ?? (await this.#shortest()));
    const [count] = await this.#database.read({
      name: `count${this.#list.name}`,
      cypher: countOf(this.#list, along),
      params: this.#list.params,
      decode: (row) => Number(row.get('count')),
    });
    return count ?? 0;
  }

  /** The shortest way, if it is short. */
  #short(): Promise<Candidate | null> {
    this.#measured ??= this.#findShort();
    return this.#measured;
  }

  async #findShort(): Promise<Candidate | null> {
    const known = this.#ways.find(({ way }) => way.short === true);
    if (known !== undefined) return known;
    const { candidate, links } = await this.#measure(LONG);
    return links <= LONG ? candidate : null;
  }

  async #shortest(): Promise<Candidate> {
    const [only, ...others] = this.#ways;
    return only !== undefined && others.length === 0 ? only : (await this.#measure(FAR)).candidate;
  }

  /** The way with the fewest links, of those that exceed `most` the first. */
  async #measure(most: number): Promise<{ readonly candidate: Candidate; readonly links: number }> {
    const links = await this.#database.read({
      name: `measure${this.#list.name}`,
      cypher: linksAlong(this.#list, this.#ways.map(({ way }) => way)),
      params: { ...this.#list.params, most: most + 1 },
      decode: (row) => ({ way: Number(row.get('way')), links: Number(row.get('links')) }),
    });
    const [least] = [...links].sort((a, b) => a.links - b.links || a.way - b.way);
    const candidate = least === undefined ? undefined : this.#ways[least.way];
    if (least === undefined || candidate === undefined) throw new TypeError(`No way of ${this.#list.name} was measured`);
    return { candidate, links: least.links };
  }

  async #read(cypher: string, first: number, after: string | null): Promise<Page<NodeRow<L>>> {
    const rows = await this.#database.read({
      name: `list${this.#list.name}`,
      cypher,
      // No key is empty, so that "after the empty key" is the first page.
      params: { ...this.#list.params, after: after ?? '', limit: first + 1, tried: (first + 1) * TRIED },
      decode: (row) => decodeNode(this.#list.label, row.get('properties')),
    });
    return cutPage(rows.map((value) => ({ position: [value.key], value })), first);
  }
}
