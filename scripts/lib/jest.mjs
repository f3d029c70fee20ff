/** Runs jest on a program that has been built, and answers with its exit code and counts. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tool } from './run.mjs';

/** ES modules in jest need a flag of Node, whose warning says nothing to whoever runs the tests. */
const NODE_OPTIONS = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

export async function jest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'chaingap-count-'));
  const file = join(folder, 'count.json');
  try {
    const code = await tool('jest', args, { env: { NODE_OPTIONS, CHAINGAP_TEST_COUNT: file, CHAINGAP_TEST_BUILT: 'true' } });
    return { code, ...countIn(file) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without a count jest did not come to its end: that is a failure. */
function countIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
