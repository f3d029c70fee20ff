import { Backoff } from '../../../src/database/managed/backoff.js';

describe('the pause before a server is started again', () => {
  it('is nothing at first, then doubles up to half a minute', () => {
    const backoff = new Backoff();
    expect(Array.from({ length: 9 }, () => backoff.nextPause(0))).toEqual([0, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  });

  it('is nothing again for a server that had stayed for a minute', () => {
    const backoff = new Backoff();
    backoff.nextPause(0);
    backoff.nextPause(0);
    backoff.started(10_000);
    expect(backoff.nextPause(70_000)).toBe(0);
  });

  it('goes on growing for a server that dies soon after each start', () => {
    const backoff = new Backoff();
    const pauses = [0, 10_000, 20_000, 30_000].map((at) => {
      backoff.started(at);
      return backoff.nextPause(at + 9_000);
    });
    expect(pauses).toEqual([0, 1_000, 2_000, 4_000]);
  });
});
