import type { Parents } from './world.js';

type Steps = ReadonlyMap<string, number>;
/** The same ways up are asked for many thousand times: each hierarchy remembers its answers. */
const known = new WeakMap<Parents, Map<string, Steps>>();

/** Everything above `key` with the fewest steps to it; `key` itself at step 0. Each once, at any depth. */
function stepsUp(parents: Parents, key: string): Steps {
  const answers = known.get(parents) ?? new Map<string, Steps>();
  known.set(parents, answers);
  const answer = answers.get(key) ?? climbFrom(parents, key);
  answers.set(key, answer);
  return answer;
}

function climbFrom(parents: Parents, key: string): Steps {
  const steps = new Map([[key, 0]]);
  const climb = (from: string, step: number): void => {
    for (const parent of parents(from)) {
      const before = steps.get(parent);
      if (before !== undefined && before <= step) continue;
      steps.set(parent, step);
      climb(parent, step + 1);
    }
  };
  climb(key, 1);
  return steps;
}

/** The key itself and all above it. */
export const selfAndAbove = (parents: Parents, key: string): Pick<ReadonlySet<string>, 'has' | 'keys'> => stepsUp(parents, key);

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
