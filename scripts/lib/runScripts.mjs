/** Scripts of one folder of tests/, each on its own by tsx: all of them or those named on the command line. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildTypes } from './build.mjs';
import { exitWith } from './child.mjs';
import { install } from './install.mjs';
import { nodeMissing } from './machine.mjs';
import { said } from './prepare.mjs';
import { node, ROOT } from './run.mjs';

/** `kind` is the folder and the ending of the names (`drill`: tests/drill/x.drill.ts), `noun` what one is called. */
export async function runScripts(kind, noun) {
  const suffix = `.${kind}.ts`;
  const all = readdirSync(join(ROOT, 'tests', kind))
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
    .sort();
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !all.includes(name));

  await exitWith(async () => {
    if (unknown.length > 0) {
      console.error(`✕ 没有${noun} ${unknown.join('、')}；可选：${all.join('、')}`);
      return 2;
    }
    if (!(said(nodeMissing()) && (await install()) && (await buildTypes()))) return 1;
    const failed = [];
    for (const name of named.length > 0 ? named : all) if (!(await passes(`tests/${kind}/${name}${suffix}`, name))) failed.push(name);
    if (failed.length > 0) console.error(`✕ 未通过：${failed.join('、')}`);
    return failed.length > 0 ? 1 : 0;
  });
}

async function passes(script, name) {
  console.log(`== ${name}`);
  const startedAt = performance.now();
  const passed = (await node(['--import', 'tsx', script])) === 0;
  console.log(`== ${name}: ${passed ? '通过' : '未通过'}，${((performance.now() - startedAt) / 1_000).toFixed(1)} 秒`);
  return passed;
}
