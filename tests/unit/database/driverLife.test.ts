import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** In a process of its own: jest keeps Node's warnings from its tests. */
const PROGRAM = `
import { driverLife } from './src/database/driverLife.ts';
const life = driverLife();
let told = 0;
for (let statement = 0; statement < 40; statement += 1) life.signal.addEventListener('abort', () => (told += 1));
life.abort();
console.log(told);`;

describe('the life of a driver', () => {
  it('may be listened to by any number of statements at once, and tells each of its end', async () => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', PROGRAM]);
    expect([stdout, stderr]).toEqual(['40\n', '']);
  });
});
