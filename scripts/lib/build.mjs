/** Makes what runs from what is written, as far as it has changed; false when a step failed. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, isMadeFrom, noteMadeFrom } from './fingerprint.mjs';
import { ROOT, tool } from './run.mjs';
import { sayFailure } from './say.mjs';

/** The resolver types, from the contract. */
export async function buildTypes() {
  const mark = 'src/generated/.made-from';
  const wanted = fingerprint(['schema', 'codegen.yml', 'package-lock.json']);
  if (isMadeFrom(mark, wanted) && existsSync(join(ROOT, 'src/generated/graphql.ts'))) return true;
  if ((await tool('@graphql-codegen/cli', ['--config', 'codegen.yml', '--silent'], { bin: 'graphql-codegen' })) !== 0) return failed('从接口定义生成类型', 'Making types from the contract');
  noteMadeFrom(mark, wanted);
  return true;
}

/** The program in `dist`. It appears whole: what runs at the time keeps the files it has opened. */
export async function buildProgram() {
  const mark = 'dist/.made-from';
  const wanted = fingerprint(['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json']);
  if (isMadeFrom(mark, wanted)) return true;
  console.error('正在编译程序……');
  const draft = `dist.${process.pid}`;
  try {
    if ((await tool('typescript', ['-p', 'tsconfig.build.json', '--outDir', draft], { bin: 'tsc' })) !== 0) return failed('编译程序', 'Compiling the program');
    rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
    renameSync(join(ROOT, draft), join(ROOT, 'dist'));
  } finally {
    rmSync(join(ROOT, draft), { recursive: true, force: true });
  }
  noteMadeFrom(mark, wanted);
  return true;
}

/** The query page. */
async function buildPage() {
  try {
    const { buildWeb } = await import('../buildWeb.mjs');
    await buildWeb();
    return true;
  } catch (error) {
    console.error(error);
    return failed('构建查询页', 'Building the query page');
  }
}

export async function build() {
  return (await buildTypes()) && (await buildProgram()) && (await buildPage());
}

function failed(step, stepEn) {
  sayFailure(`${step}没有成功，原因见上。`, `${stepEn} failed; the reason stands above.`);
  return false;
}
