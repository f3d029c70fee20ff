import { limitInFlight } from '../../../src/server/limitInFlight.js';

describe('limitInFlight', () => {
  test('runs so many at once, refuses the next, and takes one for each that ends, well or badly', async () => {
    const counts: number[] = [];
    const ends: { readonly resolve: () => void; readonly reject: (error: Error) => void }[] = [];
    const run = limitInFlight(
      2,
      () => new Promise<void>((resolve, reject) => ends.push({ resolve, reject })),
      (count) => counts.push(count),
    );
    const first = run();
    const second = run();
    await expect(run()).rejects.toMatchObject({ code: 'OVERLOADED', details: { max: 2 } });
    ends[0]?.resolve();
    await first;
    const fourth = run();
    await expect(run()).rejects.toMatchObject({ code: 'OVERLOADED' });
    ends[1]?.reject(new Error('failed'));
    await expect(second).rejects.toThrow('failed');
    ends[2]?.resolve();
    await fourth;
    expect(counts).toEqual([1, 2, 1, 2, 1, 0]);
  });
});
