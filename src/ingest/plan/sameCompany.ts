import type { Values } from '../records.js';
import type { KnownNode } from './known.js';

/**
 * Whether a row of another source, with the key of a company that is known, means that company: what speaks against it,
 * or null. Two codes decide; where one of them is missing, the names do: equal, or the one stated as an alias of the other.
 * A name within another is often that of a second company of the same group, and says nothing.
 */
export function speaksAgainst(values: Values, known: KnownNode): 'uscc' | 'name' | null {
  if (typeof values.uscc === 'string' && known.uscc !== null) return values.uscc === known.uscc ? null : 'uscc';
  const [here, there] = [spelling(values.name), spelling(known.name)];
  const isSame = (here !== '' && (here === there || spellings(known.aliases).includes(here))) || (there !== '' && spellings(values.aliases).includes(there));
  return isSame ? null : 'name';
}

function spellings(aliases: unknown): readonly string[] {
  return Array.isArray(aliases) ? (aliases as readonly unknown[]).map(spelling) : [];
}

/** A name whatever its width, spaces and kind of brackets. */
function spelling(name: unknown): string {
  if (typeof name !== 'string') return '';
  return name.normalize('NFKC').replace(/\s/gu, '').replace(/[[{〔【〖]/gu, '(').replace(/[\]}〕】〗]/gu, ')');
}
