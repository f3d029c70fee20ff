import { parseDay, type Day } from '../../../src/domain/day.js';
import type { Random } from './random.js';

const day = (text: string): Day => parseDay(text)!;

/** Few days, so that bounds are met exactly: before, at and after. */
export const DAYS: readonly Day[] = ['2023-12-31', '2024-01-01', '2024-06-30', '2024-07-01', '2024-07-02', '2025-01-01'].map(day);

/** ROUND: few amounts, so that sums are equal to each other and quotients to thresholds. */
export type Size = 'SMALL' | 'LARGE' | 'ANY' | 'ROUND';

/** What one graph is like. Without moods every graph would have all hazards at once, and none of them clearly. */
export interface Mood {
  readonly asOf: Day;
  /** Chance that a fact has a bound. */
  readonly dated: number;
  /** Chance of a second and third source. */
  readonly parallel: number;
  readonly proposed: number;
  readonly feedsPerSegment: number;
  readonly stages: 'ALL' | 'SOME' | 'NONE';
  /** A segment with several wholes. */
  readonly manyWholes: boolean;
  readonly edges: number;
  readonly named: number;
  readonly valued: number;
  readonly value: Size;
  readonly stating: number;
  readonly output: Size;
  readonly coefficients: number;
  /** Chance that a company lies in the territory; that a seller of an edge is sought outside it. */
  readonly inside: number;
  readonly sellersOutside: number;
  readonly honours: number;
  readonly surveyed: 'T' | 'EVERYWHERE' | 'AT_RANDOM';
  /** Chance of defects in companies: status, grade, trade. */
  readonly defects: number;
}

export function moodOf(random: Random): Mood {
  return {
    asOf: random.pick(DAYS),
    dated: random.pick([0, 0, 0.08, 0.3]),
    parallel: random.pick([0, 0, 0.15, 0.5]),
    proposed: random.pick([0, 0.04, 0.15]),
    feedsPerSegment: random.pick([0, 0.5, 1, 1.5, 2]),
    stages: random.pick(['ALL', 'SOME', 'NONE', 'NONE']),
    manyWholes: random.chance(0.4),
    edges: random.pick([0, 3, 10, 25, 40]),
    named: random.pick([0.2, 0.6, 0.9, 1]),
    valued: random.pick([0, 0.3, 0.8, 1]),
    value: random.pick(['SMALL', 'LARGE', 'ANY', 'ROUND']),
    stating: random.pick([0, 0.3, 0.7, 0.95, 0.95]),
    output: random.pick(['SMALL', 'LARGE', 'ANY', 'ROUND']),
    coefficients: random.pick([0, 0.3, 0.9, 0.9]),
    inside: random.pick([0.15, 0.5, 0.7, 0.9]),
    sellersOutside: random.pick([0, 0.5, 0.95]),
    honours: random.pick([0, 0.1, 0.4]),
    surveyed: random.pick(['T', 'EVERYWHERE', 'AT_RANDOM', 'AT_RANDOM']),
    defects: random.pick([0, 0.05, 0.3]),
  };
}

/** 万元 a year; zero and fractions occur. */
export function money(random: Random, size: Size): number {
  if (random.chance(0.06)) return 0;
  if (size === 'ROUND') return random.pick([10, 20, 30, 70, 100]);
  const actual = size === 'ANY' ? random.pick(['SMALL', 'LARGE'] as const) : size;
  const amount = actual === 'SMALL' ? random.between(1, 12) : random.between(40, 900);
  return random.chance(0.3) ? amount + random.pick([0.5, 0.1, 1 / 3]) : amount;
}
