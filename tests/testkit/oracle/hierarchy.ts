import type { Parents } from './world.js';

/** Everything above `key` with the fewest steps to it; `key` itself at step 0. Each once, at any depth. */
export function stepsUp(parents: Parents, key: string): ReadonlyMap<string, number> {
  const steps = new Map([[key, 0]]);
  const climb = (from: string, step: number): void => {
    for (const parent of parents(from)) {
      const known = steps.get(parent);
      if (known !== undefined && known <= step) continue;
      steps.set(parent, step);
      climb(parent, step + 1);
    }
  };
  climb(key, 1);
  return steps;
}

/** The key itself and all above it. */
export const selfAndAbove = (parents: Parents, key: string): ReadonlySet<string> => new Set(stepsUp(parents, key).keys());

/** Whether `lower` is strictly below `upper`. */
export const isBelow = (parents: Parents, lower: string, upper: string): boolean => lower !== upper && selfAndAbove(parents, lower).has(upper);

/** Of those that qualify, the one above `key` (itself included) with the fewest steps, then the smallest id. */
export function nearestUp(parents: Parents, key: string, qualifies: (candidate: string) => boolean): string | null {
  let nearest: { readonly key: string; readonly step: number } | null = null;
  for (const [candidate, step] of stepsUp(parents, key)) {
    if (!qualifies(candidate)) continue;
    if (nearest === null || step < nearest.step || (step === nearest.step && candidate < nearest.key)) nearest = { key: candidate, step };
  }
  return nearest?.key ?? null;
}
