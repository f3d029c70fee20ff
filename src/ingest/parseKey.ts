import { globalId, NODE_LABELS, type NodeLabel } from '../domain/ids.js';
import { checkText } from './checkText.js';
import { refused, type Parsed } from './parsed.js';

/** The kind may be followed by the colon of a Chinese keyboard. */
const PREFIX = new RegExp(`^(?:${NODE_LABELS.join('|')})[:：]\\s*`, 'u');
const LIST_SEPARATOR = /[;；]/u;

/**
 * Keys and codes are kept in compatibility form (NFKC), as half-width letters and digits: written in full width, a key must
 * not become that of a second company.
 */
export function normaliseKey(text: string): string {
  return text.normalize('NFKC').trim();
}

/** `Kind:key` taken apart; a bare key has no kind. */
export function splitKey(text: string): { readonly kind: NodeLabel | null; readonly key: string } {
  const prefix = PREFIX.exec(text)?.[0] ?? '';
  return { kind: NODE_LABELS.find((label) => prefix.startsWith(label)) ?? null, key: text.slice(prefix.length) };
}

/**
 * The key of a node of this label. References read `Kind:key`, so a key written that way is the bare key here too, and no
 * key may itself begin like one. A list would cut a key at a semicolon; under a mapping, whose keys are another
 * table's and whose lists say how they are cut, it may stand.
 */
export function parseKey(label: NodeLabel, text: string, isMapped: boolean): Parsed<string> {
  const normal = normaliseKey(text);
  const { kind, key } = splitKey(normal);
  if (kind !== null && kind !== label) return refused('WRONG_KIND', { expected: [label], found: kind, of: 'key' });
  const again = splitKey(key).kind;
  if (key === '' || again !== null) return refused('BAD_KEY', again === null ? {} : { prefix: `${again}:` });
  const separator = isMapped ? null : (LIST_SEPARATOR.exec(text) ?? LIST_SEPARATOR.exec(key));
  return separator === null ? checkKey(normal, key) : refused('BAD_KEY', { separator: separator[0] });
}

/** The name of a node in a cell, its kind written as ids are. One that makes the node it does not find must be a key for it. */
export function parseReference(text: string, creates: NodeLabel | null): Parsed<string> {
  const normal = normaliseKey(text);
  const { kind, key } = splitKey(normal);
  const checked = creates !== null && (kind === null || kind === creates) ? parseKey(creates, text, true) : checkKey(normal, key);
  return 'value' in checked && kind !== null ? { value: globalId(kind, checked.value) } : checked;
}

/** A key is counted without its kind, but the place of a bad character is that in the cell. */
function checkKey(text: string, key: string): Parsed<string> {
  const checked = checkText('key', key);
  if ('value' in checked || typeof checked.details.position !== 'number') return checked;
  return refused(checked.code, { ...checked.details, position: checked.details.position + text.length - key.length });
}
