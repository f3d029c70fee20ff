import { getMaxListeners } from 'node:events';
import { driverLife } from '../../../src/database/driverLife.js';

describe('the life of a driver', () => {
  it('may be listened to by any number of statements at once, and tells each of its end', () => {
    const life = driverLife();
    expect(getMaxListeners(life.signal)).toBe(0);
    let told = 0;
    for (let statement = 0; statement < 40; statement += 1) life.signal.addEventListener('abort', () => (told += 1));
    life.abort();
    expect(told).toBe(40);
  });
});
