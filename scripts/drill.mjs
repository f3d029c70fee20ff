/** `npm run drill [-- name ...]`: the long checks with their full figures, all of them or those named. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildTypes } from './lib/build.mjs';
import { exitWith } from './lib/child.mjs';
import { install } from './lib/install.mjs';
import { nodeMissing } from './lib/machine.mjs';
import { said } from './lib/prepare.mjs';
import { node, ROOT } from './lib/run.mjs';

const SUFFIX = '.drill.ts';
const all = readdirSync(join(ROOT, 'tests/drill'))
  .filter((name) => name.endsWith(SUFFIX))
  .map((name) => name.slice(0, -SUFFIX.length))
  .sort();
const named = process.argv.slice(2);
const unknown = named.filter((name) => !all.includes(name));

await exitWith(async () => {
  if (unknown.length > 0) {
    console.error(`✕ 没有演练 ${unknown.join('、')}；可选：${all.join('、')}`);
    return 2;
  }
  if (!(said(nodeMissing()) && (await install()) && (await buildTypes()))) return 1;
  const failed = [];
  for (const name of named.length > 0 ? named : all) if (!(await passes(name))) failed.push(name);
  if (failed.length > 0) console.error(`✕ 未通过：${failed.join('、')}`);
  return failed.length > 0 ? 1 : 0;
});

async function passes(name) {
  console.log(`== ${name}`);
  const startedAt = performance.now();
  const passed = (await node(['--import', 'tsx', `tests/drill/${name}${SUFFIX}`])) === 0;
  console.log(`== ${name}: ${passed ? '通过' : '未通过'}，${((performance.now() - startedAt) / 1_000).toFixed(1)} 秒`);
  return passed;
}
