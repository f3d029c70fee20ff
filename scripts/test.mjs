/**
 * `npm test`: installs what it needs, builds, and runs lint, types and every tier of tests. With arguments of jest
 * (`npm test -- --selectProjects unit`) it runs those tests alone. The last line is the count.
 */
import { countLine } from '../tests/testkit/countReporter.mjs';
import { browserMissing } from './lib/browser.mjs';
import { build } from './lib/build.mjs';
import { exitWith } from './lib/child.mjs';
import { install } from './lib/install.mjs';
import { jest } from './lib/jest.mjs';
import { databaseNeedsMissing, nodeMissing } from './lib/machine.mjs';
import { said } from './lib/prepare.mjs';
import { tool } from './lib/run.mjs';

const args = process.argv.slice(2);
// Settings of the service in this shell are not for the tests.
for (const name of Object.keys(process.env)) if (/^(NEO4J|CHAINGAP)_/.test(name) || name === 'PORT' || name === 'HOST') delete process.env[name];

await exitWith(async () => {
  const ready = said(nodeMissing()) && said(databaseNeedsMissing()) && (await install()) && (await build()) && said(browserMissing()) && (await fetchDatabase());
  return ready ? report() : 1;
});

/** Before the tests, whose patience is shorter than a slow line to a Maven repository. */
async function fetchDatabase() {
  const { ensureArtifacts } = await import('../dist/database/managed/artifacts.js');
  const { failureLines } = await import('../dist/cli/failureLines.js');
  try {
    await ensureArtifacts('.cache', () => console.error('正在下载数据库（约 140 MB，只需一次）……'));
    return true;
  } catch (error) {
    for (const line of failureLines(error)) console.error(line);
    return false;
  }
}

async function report() {
  const checks = args.length > 0 ? [] : [['lint', lint], ['typecheck', () => tool('typescript', ['--noEmit', '-p', 'tsconfig.json'], { bin: 'tsc' })]];
  let broken = 0;
  for (const [name, run] of checks) if (await fails(name, run)) broken += 1;
  const { code, passed, failed, skipped } = await jest(args);
  console.log(countLine({ passed, failed: failed + broken, skipped }));
  return code === 0 && broken === 0 ? 0 : 1;
}

async function fails(name, run) {
  console.log(`== ${name}`);
  const failed = (await run()) !== 0;
  if (failed) console.error(`✕ ${name}`);
  return failed;
}

async function lint() {
  const style = await tool('eslint', ['.', '--max-warnings', '0']);
  const zones = await tool('dependency-cruiser', ['--config', '.dependency-cruiser.cjs', 'src', 'tests', 'web/src'], { bin: 'depcruise' });
  return style + zones;
}
