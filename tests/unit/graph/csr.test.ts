import { buildCsr, rowOf } from '../../../src/graph/csr.js';
import { closure } from '../../../src/graph/closure.js';

describe('Compressed rows', () => {
  it('keep parallel items and the order in which they came', () => {
    const csr = buildCsr(3, Int32Array.of(2, 0, 2, 0, 2), Int32Array.of(7, 8, 7, 9, 5));
    expect([0, 1, 2].map((row) => [...rowOf(csr, row)])).toEqual([[8, 9], [], [7, 7, 5]]);
  });

  it('number the items themselves when none are given', () => {
    const csr = buildCsr(2, Int32Array.of(1, 0, 1));
    expect([0, 1].map((row) => [...rowOf(csr, row)])).toEqual([[1], [0, 2]]);
  });

  it('leave out items of a row that does not exist', () => {
    const csr = buildCsr(2, Int32Array.of(-1, 0, 2, 1), Int32Array.of(1, 2, 3, 4));
    expect({ ...csr }).toEqual({ offsets: Int32Array.of(0, 1, 2), items: Int32Array.of(2, 4) });
  });

  it('have no row and no item for an empty graph', () => {
    expect(buildCsr(0, new Int32Array(0))).toEqual({ offsets: Int32Array.of(0), items: new Int32Array(0) });
  });

  it('agree with grouping by hand on 300 random lists', () => {
    let state = 12_345;
    const draw = (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state % below;
    };
    for (let round = 0; round < 300; round += 1) {
      const [rows, items] = [1 + draw(8), draw(30)];
      const row = Int32Array.from({ length: items }, () => draw(rows));
      const item = Int32Array.from({ length: items }, () => draw(100));
      const csr = buildCsr(rows, row, item);
      for (let r = 0; r < rows; r += 1) expect([...rowOf(csr, r)]).toEqual([...item].filter((_value, k) => row[k] === r));
    }
  });
});

describe('A closure', () => {
  // 0 → 1 → 2 → 0 is a cycle, 3 → 3 a loop, 4 stands alone.
  const next = buildCsr(5, Int32Array.of(0, 1, 2, 3), Int32Array.of(1, 2, 0, 3));

  it('marks a cycle once and ends', () => {
    expect([...closure(next, [1])]).toEqual([1, 1, 1, 0, 0]);
  });

  it('marks its starts, loops and lonely ones too', () => {
    expect([...closure(next, [3, 4])]).toEqual([0, 0, 0, 1, 1]);
  });

  it('marks nothing from nowhere', () => {
    expect([...closure(next, [])]).toEqual([0, 0, 0, 0, 0]);
  });
});
