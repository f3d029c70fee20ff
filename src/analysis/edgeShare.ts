import { rowOf } from '../graph/csr.js';
import { NO_SEGMENT, UNKNOWN_SEGMENT } from '../graph/dayGraph.js';
import type { ChainView } from './chainView.js';

/** How one purchase counts in a chain (docs/method.md, 6). */
export interface EdgeShare {
  /** Segments that have a share in it, ascending, ancestors included, and the share of each, above 0 and at most 1. */
  readonly locals: Int32Array;
  readonly shares: Float64Array;
  /** Segments in which its own shares lie. These add up to 1: an edge that counts in a chain counts there once. */
  readonly own: Int32Array;
}

/** An edge that names a segment counts for it and its ancestors; one that names none is shared out by what feeds what. */
export function shareOf(
  view: ChainView,
  edge: number,
  does: (company: number) => Int32Array,
  needs: (company: number) => ReadonlySet<number>,
): EdgeShare | null {
  const { supplies } = view.day;
  const named = supplies.segment[edge]!;
  if (named === UNKNOWN_SEGMENT) return null;
  return named === NO_SEGMENT ? sharedOut(view, does(supplies.seller[edge]!), needs(supplies.buyer[edge]!)) : ofNamed(view, named);
}

function ofNamed(view: ChainView, segment: number): EdgeShare | null {
  const { locals, first } = view.rise(segment);
  return locals.length === 0 ? null : { locals, shares: new Float64Array(locals.length).fill(1), own: first };
}

/** The seller's segments that feed one of the buyer's; those with a part that does so too are left out; the rest in equal parts. */
function sharedOut({ ancestors }: ChainView, sold: Int32Array, needed: ReadonlySet<number>): EdgeShare | null {
  const qualified = sold.filter((local) => needed.has(local));
  if (qualified.length === 0) return null;
  const withQualifiedPart = new Set<number>();
  for (const local of qualified) for (const ancestor of rowOf(ancestors, local)) withQualifiedPart.add(ancestor);
  const own = qualified.filter((local) => !withQualifiedPart.has(local));
  if (own.length === 0) return null;
  const holders = new Map<number, number>();
  for (const local of own) for (const holder of [local, ...rowOf(ancestors, local)]) holders.set(holder, (holders.get(holder) ?? 0) + 1);
  const locals = Int32Array.from(holders.keys()).sort();
  return { locals, shares: Float64Array.from(locals, (local) => holders.get(local)! / own.length), own };
}
