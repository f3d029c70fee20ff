/** Compressed sparse rows: the items of row i are `items[offsets[i]] … items[offsets[i + 1] - 1]`. */
export interface Csr {
  readonly offsets: Int32Array;
  readonly items: Int32Array;
}

/**
 * Groups items by row: item k belongs to row `rows[k]`. Within a row the items keep their order.
 * Method: counting sort, two passes, no growth. Rows outside 0 … rowCount - 1 are left out.
 */
export function buildCsr(rowCount: number, rows: Int32Array, items?: Int32Array): Csr {
  const offsets = new Int32Array(rowCount + 1);
  let kept = 0;
  for (const row of rows) {
    if (row < 0 || row >= rowCount) continue;
    offsets[row + 1]! += 1;
    kept += 1;
  }
  for (let row = 0; row < rowCount; row += 1) offsets[row + 1]! += offsets[row]!;
  const next = offsets.slice(0, rowCount);
  const out = new Int32Array(kept);
  for (let k = 0; k < rows.length; k += 1) {
    const row = rows[k]!;
    if (row < 0 || row >= rowCount) continue;
    out[next[row]!] = items === undefined ? k : items[k]!;
    next[row]! += 1;
  }
  return { offsets, items: out };
}

/** The items of a row, as a view. */
export function rowOf({ offsets, items }: Csr, row: number): Int32Array {
  return items.subarray(offsets[row], offsets[row + 1]);
}
