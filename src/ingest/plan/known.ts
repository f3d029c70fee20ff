import { globalId, NODE_LABELS, type NodeLabel } from '../../domain/ids.js';
import { foldForSearch } from '../../domain/searchText.js';
import { splitKey } from '../parseKey.js';
import type { Records, Reference } from '../records.js';

/** What the graph holds of a node that an import speaks of. */
export interface KnownNode {
  /** Its key now: another than the one asked for when that is a former key. */
  readonly key: string;
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly source: string | null;
  readonly note: string | null;
  readonly uscc: string | null;
}

/** What must be asked of the graph before the records can be judged. */
export interface Questions {
  readonly keys: ReadonlyMap<NodeLabel, ReadonlySet<string>>;
  readonly usccs: ReadonlySet<string>;
  /** Labels whose PART_OF facts the import adds to. */
  readonly partOf: ReadonlySet<NodeLabel>;
}

export interface Known {
  /** By label, then by the key asked for. */
  readonly nodes: ReadonlyMap<NodeLabel, ReadonlyMap<string, KnownNode>>;
  /** Key of the company that holds a code. */
  readonly usccHolders: ReadonlyMap<string, string>;
  /** Pairs of part and whole, by label. */
  readonly partOf: ReadonlyMap<NodeLabel, readonly (readonly [string, string])[]>;
  /** Keys of the nodes that are called what a reference says where a key should stand, by label and name (folded for search). */
  readonly named: ReadonlyMap<NodeLabel, ReadonlyMap<string, readonly string[]>>;
}

export function questionsOf({ nodes, facts }: Records): Questions {
  const keys = new Map(NODE_LABELS.map((label) => [label, new Set<string>()]));
  const usccs = new Set<string>();
  const partOf = new Set<NodeLabel>();
  for (const { label, key, values } of nodes) {
    keys.get(label)?.add(key);
    if (label === 'Enterprise') usccs.add(typeof values.uscc === 'string' ? values.uscc : key);
    for (const former of formerKeys(values)) keys.get('Enterprise')?.add(former);
  }
  for (const { kind, from, to, keyFields } of facts) {
    for (const reference of [from, to, ...Object.values(keyFields)]) for (const [label, key] of candidates(reference)) keys.get(label)?.add(key);
    if (kind === 'PART_OF') for (const label of from.labels) partOf.add(label);
  }
  return { keys, usccs, partOf };
}

/** Most names of a label that are asked for: whoever writes names for keys sees it from the first of them. */
const MOST_NAMES = 100;

/** What references say where neither the import nor the graph has such a key: perhaps names. By label, folded for search. */
export function namesForKeys({ nodes, facts }: Records, known: Known['nodes']): ReadonlyMap<NodeLabel, ReadonlySet<string>> {
  const stated = new Set(nodes.flatMap(({ label, key, values }) => [key, ...(label === 'Enterprise' ? formerKeys(values) : [])].map((each) => globalId(label, each))));
  const names = new Map<NodeLabel, Set<string>>();
  for (const { from, to, keyFields } of facts) {
    for (const reference of [from, to, ...Object.values(keyFields)]) {
      if (reference.column?.unknown.then !== 'error') continue;
      const named = candidates(reference);
      if (named.some(([label, key]) => stated.has(globalId(label, key)) || known.get(label)?.has(key) === true)) continue;
      for (const [label, key] of named) {
        const some = names.get(label) ?? new Set();
        if (some.size < MOST_NAMES) names.set(label, some.add(foldForSearch(key)));
      }
    }
  }
  return names;
}

/** The nodes that a reference may mean, the first that exists being meant: `Kind:key`, or a bare key of each label. */
export function candidates({ text, labels, column }: Reference): readonly (readonly [NodeLabel, string])[] {
  const { kind, key } = column === null ? { kind: null, key: text } : splitKey(text);
  return kind === null ? labels.map((label) => [label, text] as const) : [[kind, key]];
}

export function formerKeys(values: Readonly<Record<string, unknown>>): readonly string[] {
  return Array.isArray(values.formerKeys) ? values.formerKeys.filter((key) => typeof key === 'string') : [];
}
