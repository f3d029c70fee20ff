import { STAGE, type Stage } from '../domain/vocabulary.js';
import type { Rise } from './rise.js';

interface Pairs {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

const ORDER = Object.keys(STAGE) as readonly Stage[];

/**
 * Links by the order of the stages (docs/method.md, 4): between two neighbouring stages that no FEEDS link joins in either
 * direction, each segment of the one to each of the other.
 */
export function stageLinks(stated: readonly (Stage | null)[], segments: Int32Array, rise: (segment: number) => Rise, feeds: Pairs): Pairs {
  const stages = [...segments].map((segment) => stageOf(rise(segment), stated));
  const joined = new Set([...feeds.from].map((from, link) => pairOf(stages[from], stages[feeds.to[link]!])));
  const used = ORDER.filter((stage) => stages.includes(stage));
  const [from, to]: [number[], number[]] = [[], []];
  for (const [at, stage] of used.entries()) {
    const next = used[at + 1];
    if (next === undefined || joined.has(pairOf(stage, next)) || joined.has(pairOf(next, stage))) continue;
    for (const [upper, upperStage] of stages.entries()) {
      if (upperStage !== stage) continue;
      for (const [lower, lowerStage] of stages.entries()) {
        if (lowerStage !== next) continue;
        from.push(upper);
        to.push(lower);
      }
    }
  }
  return { from: Int32Array.from(from), to: Int32Array.from(to) };
}

/** A segment's own stage, else that of its nearest ancestor in the chain that has one: fewest steps, then smallest id. */
function stageOf({ locals, steps }: Rise, stated: readonly (Stage | null)[]): Stage | null {
  let nearest: { readonly stage: Stage; readonly steps: number } | null = null;
  for (const [at, local] of locals.entries()) {
    const stage = stated[local] ?? null;
    if (stage !== null && (nearest === null || steps[at]! < nearest.steps)) nearest = { stage, steps: steps[at]! };
  }
  return nearest?.stage ?? null;
}

function pairOf(a: Stage | null | undefined, b: Stage | null | undefined): string {
  return `${String(a)} ${String(b)}`;
}
