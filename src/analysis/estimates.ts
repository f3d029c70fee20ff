import { rowOf } from '../graph/csr.js';
import type { Scope } from './scope.js';

/** What companies must buy by the coefficients of the chain, where no purchase is recorded (docs/method.md, 6). */
export interface EstimateFigures {
  /** By segment: its own estimate and those of its parts in the chain. */
  readonly estimated: Float64Array;
  /** 1 where a coefficient met a stated output, of it or of a part. */
  readonly known: Uint8Array;
  /** Companies that state no output to estimate from, of it or of a part. */
  readonly unestimated: Int32Array;
  /** Of the chain: own estimates, whether there is any, and distinct companies without one. */
  readonly chain: { readonly estimated: number; readonly known: boolean; readonly unestimated: number };
}

/** One pass over those of the buyers (ascending) that do something in the chain: who does nothing in it needs none of it. */
export function estimateFigures(scope: Scope, buyers: Int32Array): EstimateFigures {
  const { view } = scope;
  const size = view.segments.length;
  const [own, ownKnown, unestimated] = [new Float64Array(size), new Uint8Array(size), new Int32Array(size)];
  let unestimatedBuyers = 0;
  const asked = new Set(buyers);
  for (const buyer of view.companies) {
    if (!asked.has(buyer)) continue;
    const without = new Set<number>();
    const covered = coveredByPurchases(scope, buyer);
    for (const [segment, output] of scope.stated(buyer)) {
      for (const [input, coefficient] of inputsOf(scope, segment)) {
        if (covered.has(input)) continue;
        if (Number.isNaN(output)) {
          for (const holder of [input, ...rowOf(view.ancestors, input)]) without.add(holder);
          continue;
        }
        own[input]! += coefficient * output;
        ownKnown[input] = 1;
      }
    }
    for (const segment of without) unestimated[segment]! += 1;
    if (without.size > 0) unestimatedBuyers += 1;
  }
  const known = new Uint8Array(size);
  const estimated = Float64Array.from(own, (sum, segment) => {
    const parts = rowOf(view.parts, segment);
    known[segment] = Number(ownKnown[segment] === 1 || parts.some((part) => ownKnown[part] === 1));
    return parts.reduce((total, part) => total + own[part]!, sum);
  });
  return { estimated, known, unestimated, chain: { estimated: own.reduce((a, b) => a + b, 0), known: ownKnown.includes(1), unestimated: unestimatedBuyers } };
}

/** Segments for which a buyer's recorded purchases speak: with a share in them, or an own share in an ancestor. */
function coveredByPurchases({ day, view, share }: Scope, buyer: number): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const edge of rowOf(day.supplies.byBuyer, buyer)) {
    const shared = share(edge);
    if (shared === null) continue;
    for (const local of shared.locals) covered.add(local);
    for (const owner of shared.own) for (const part of rowOf(view.parts, owner)) covered.add(part);
  }
  return covered;
}

/** What one unit of a stated segment takes: for each input the coefficient of the nearest FEEDS link into it or an ancestor. */
function inputsOf({ day, view }: Scope, segment: number): ReadonlyMap<number, number> {
  const nearest = new Map<number, { readonly steps: number; readonly coefficient: number }>();
  const { locals, steps } = view.rise(segment);
  // Ascending ids: of two equally near ends the first met, the smaller, stays.
  for (const [at, end] of locals.entries()) {
    for (const link of rowOf(view.feeds.into, end)) {
      const coefficient = day.feeds.coefficient[view.feeds.fact[link]!]!;
      const input = view.feeds.from[link]!;
      const known = nearest.get(input);
      if (!Number.isNaN(coefficient) && (known === undefined || steps[at]! < known.steps)) nearest.set(input, { steps: steps[at]!, coefficient });
    }
  }
  return new Map([...nearest].map(([input, { coefficient }]) => [input, coefficient]));
}
