import { rowOf, type Csr } from './csr.js';

/** Marks these rows and all that are reached from them, each once; cycles end. */
export function closure(next: Csr, starts: Iterable<number>): Uint8Array {
  const marked = new Uint8Array(next.offsets.length - 1);
  const stack = [...starts];
  for (let row = stack.pop(); row !== undefined; row = stack.pop()) {
    if (marked[row] === 1) continue;
    marked[row] = 1;
    stack.push(...rowOf(next, row));
  }
  return marked;
}
