import { quotient } from './compare.js';

/** Mean of the known values by weight, summed in the order given; null when none is known or none of these has a weight. */
export function weightedMean(parts: readonly { readonly value: number | null; readonly weight: number }[]): number | null {
  let [sum, total] = [0, 0];
  for (const { value, weight } of parts) {
    if (value === null) continue;
    sum += weight * value;
    total += weight;
  }
  return quotient(sum, total);
}
