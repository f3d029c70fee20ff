import type { Values } from '../records.js';

/** Two statements about one thing as one, where neither contradicts the other; else the first field in which they differ. */
export function combine(a: Values, b: Values): { readonly values: Values } | { readonly field: string } {
  const values: Record<string, unknown> = { ...a };
  for (const [field, value] of Object.entries(b)) {
    const other = values[field] ?? null;
    if (other === null) values[field] = value;
    else if (value !== null && JSON.stringify(value) !== JSON.stringify(other)) return { field };
  }
  return { values };
}
