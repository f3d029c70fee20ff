import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { registerDoctor } from './doctor/doctor.js';
import { registerImport } from './import.js';
import { registerSample } from './sample/sample.js';
import { registerServe } from './serve.js';

const TITLES: Readonly<Record<string, string>> = { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' };

/** Every command of the program, with help in Chinese. Throws CommanderError instead of ending the process. */
export function makeProgram(): Command {
  const program = new Command('chaingap')
    .description('补链：产业链缺链分析图服务')
    .version(versionOfPackage(), '-V, --version', '显示版本')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [命令]', '显示某个命令的帮助')
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  registerServe(program);
  registerDoctor(program);
  registerImport(program);
  registerSample(program);
  return program;
}

/** Two levels up from here, in `src` and in `dist` alike. */
function versionOfPackage(): string {
  const value: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof value === 'object' && value !== null && 'version' in value ? String(value.version) : '';
}
