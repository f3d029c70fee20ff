import { byText } from './numbers.js';
import type { Company } from './world.js';

/** A factor before weights. */
export interface Plain {
  readonly value: number | null;
  readonly nullReason: string | null;
  readonly amount: number | null;
  readonly of: number | null;
}

export const hasLeft = (company: Company): boolean => company.status === 'MOVED_OUT' || company.status === 'DEREGISTERED';

export const upTo = (amount: number, full: number): Plain => ({ value: amount >= full ? 1 : amount / full, nullReason: null, amount, of: full });

/** docs/targets.md, 规模: 1 for the four kinds above designated size, 0 below, unknown where not stated. */
export function scaleOf({ scale }: Company): Plain {
  if (scale === null) return { value: null, nullReason: 'SCALE_UNSTATED', amount: null, of: null };
  return { value: scale === 'BELOW_SCALE' ? 0 : 1, nullReason: null, amount: null, of: null };
}

/** docs/targets.md, 称号. */
export function titlesOf({ titles }: Company): Plain {
  const value = ['LEADING', 'SINGLE_CHAMPION', 'LITTLE_GIANT'].some((title) => titles.has(title)) ? 1 : titles.size > 0 ? 0.5 : 0;
  return { value, nullReason: null, amount: null, of: null };
}

/** Mean of the known by weight; null where nothing known has a weight. */
export function meanOf(factors: readonly { readonly value: number | null; readonly weight: number }[]): number | null {
  const known = factors.filter(({ value, weight }) => value !== null && weight > 0);
  const weights = known.reduce((total, { weight }) => total + weight, 0);
  return known.length === 0 ? null : known.reduce((total, { value, weight }) => total + (value ?? 0) * weight, 0) / weights;
}

/** By score to nine decimals, then by key. */
export function bestFirst<T extends { readonly score: number; readonly enterprise: string }>(targets: readonly T[]): readonly T[] {
  return [...targets].sort((a, b) => Math.round(b.score * 1e9) - Math.round(a.score * 1e9) || byText(a.enterprise, b.enterprise));
}
