import { ChaingapError } from './errors.js';

/** Kinds of things that `node(id)` resolves. `Fact` is a relationship that states a fact. */
export const NODE_LABELS = ['Region', 'Park', 'Chain', 'Segment', 'Enterprise', 'Association', 'Declaration', 'Indicator', 'Title'] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];
export type IdKind = NodeLabel | 'Fact';

const KINDS: ReadonlySet<string> = new Set<IdKind>([...NODE_LABELS, 'Fact']);

export interface ParsedId {
  readonly kind: IdKind;
  readonly key: string;
}

/** Readable global id, e.g. `Chain:3000`. */
export function globalId(kind: IdKind, key: string): string {
  return `${kind}:${key}`;
}

/** Parses a global id. Throws BAD_ID when it is not `Kind:key` of a known kind. */
export function parseId(id: string): ParsedId {
  const colon = id.indexOf(':');
  const kind = id.slice(0, colon);
  const key = id.slice(colon + 1);
  if (colon < 1 || key === '' || !KINDS.has(kind)) {
    throw new ChaingapError('BAD_ID', `Not a global id: ${id.slice(0, 80)}`, { id: id.slice(0, 80) });
  }
  return { kind: kind as IdKind, key };
}

/** The key of an id that must be of one kind. Throws BAD_ID or WRONG_KIND. */
export function keyOf(kind: IdKind, id: string): string {
  const parsed = parseId(id);
  if (parsed.kind !== kind) throw new ChaingapError('WRONG_KIND', `Expected a ${kind}, got ${parsed.kind}`, { id: id.slice(0, 80), expected: kind });
  return parsed.key;
}
