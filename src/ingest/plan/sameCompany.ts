import type { Values } from '../records.js';
import type { KnownNode } from './known.js';

/**
 * Whether a row of another source, with the key of a company that is known, means that company: what speaks against it,
 * or null. Two codes decide; where one of them is missing, the names do: equal, one within the other, or stated as an alias.
 */
export function speaksAgainst(values: Values, known: KnownNode): 'uscc' | 'name' | null {
  if (typeof values.uscc === 'string' && known.uscc !== null) return values.uscc === known.uscc ? null : 'uscc';
  const [here, there] = [namesOf(values.name, values.aliases), namesOf(known.name, known.aliases)];
  return here.some((a) => there.some((b) => isSameName(a, b))) ? null : 'name';
}

function isSameName(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter === longer || (shorter.length >= SHORTEST_PART && longer.includes(shorter));
}

const SHORTEST_PART = 2;

function namesOf(name: unknown, aliases: unknown): readonly string[] {
  const all: readonly unknown[] = [name, ...(Array.isArray(aliases) ? (aliases as readonly unknown[]) : [])];
  return all.filter((text) => typeof text === 'string').map(coreOf);
}

/** A name without its legal form, spaces, brackets and width. */
function coreOf(name: string): string {
  const folded = name.normalize('NFKC').toLowerCase().replace(/[\s()（）.,·]/gu, '');
  return folded.replace(/(?:股份|集团)*(?:有限|责任)*公司$|集团$/u, '') || folded;
}
