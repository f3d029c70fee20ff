import { factKey } from '../../domain/factKey.js';
import { globalId, parseId } from '../../domain/ids.js';
import type { Values } from '../records.js';
import type { DecodedEdit } from './decodeEdit.js';
import type { KnownGraph } from './knownGraph.js';

/** A new link as it is to be written, its ends under the keys that they have now. */
export interface NewLink {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly values: Values;
}

export function linkOf({ kind, from, to, keys, values }: Extract<DecodedEdit, { readonly does: 'link' }>, known: KnownGraph['nodes']): NewLink {
  const now = (id: string): string => {
    const node = known.get(id);
    return node === undefined ? id : globalId(node.label, node.key);
  };
  const named = Object.entries(keys).map(([field, id]) => [field, id === null ? null : parseId(now(id)).key] as const);
  const all = { ...values, ...Object.fromEntries(named) };
  return { key: factKey(kind, now(from), now(to), String(values.source), all), from: now(from), to: now(to), values: all };
}
