import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { OPERATOR } from '../access/viewer.js';
import { importErrorsCsv } from '../application/importErrorsCsv.js';
import { importFolder } from '../application/importFolder.js';
import { importReportLines } from '../application/importReportLines.js';
import { requireFolder } from '../application/requireFolder.js';
import { openApp } from '../compose.js';
import { readConfig } from '../config.js';
import { ChaingapError } from '../domain/errors.js';
import { databaseText } from './databaseText.js';
import { failureLines } from './failureLines.js';
import { ImportBar } from './importBar.js';
import { sayProgress } from './progressText.js';

const DATA_WRONG = 1;
const UNUSABLE = 2;

interface Options {
  readonly mapping?: string;
  readonly dryRun?: boolean;
  readonly report?: string;
}

export function registerImport(program: Command): void {
  program
    .command('import')
    .argument('<文件夹>', '放 CSV 文件的文件夹')
    .description('导入一个文件夹的 CSV 文件；服务在不在运行都可以')
    .option('--mapping <文件>', '映射文件（YAML），说明别的表格怎样对应到导入格式')
    .option('--dry-run', '只检查，并说出会有什么变化，不写入')
    .option('--report <文件>', '把全部错误写成 CSV 清单')
    .addHelpText('after', '\n格式见 docs/import-format.md。退出码：0 完成，1 数据有错（什么也没有写入），2 命令、映射文件或环境有问题。')
    .action(async (folder: string, options: Options) => {
      try {
        process.exitCode = await runImport(folder, options);
      } catch (error) {
        if (!(error instanceof ChaingapError)) throw error;
        for (const line of failureLines(error)) console.error(line);
        process.exitCode = UNUSABLE;
      }
    });
}

async function runImport(folder: string, { mapping, dryRun = false, report: reportFile }: Options): Promise<number> {
  // A list of errors that cannot be kept is better known before the import than after it.
  if (reportFile !== undefined && !(await keep(reportFile, ''))) return UNUSABLE;
  // So is a folder that is not there: starting a database takes seconds.
  await requireFolder(folder);
  const settings = readConfig().database;
  console.error(`${dryRun ? '对照' : '写入'}：${databaseText(settings)}`);
  const running = await openApp(settings, 'job', sayProgress);
  const bar = new ImportBar();
  try {
    const request = { folder, mapping: mapping ?? null, dryRun };
    const report = await importFolder({ app: running.app, viewer: OPERATOR }, request, (phase, done, total) => {
      bar.show(phase, done, total);
    });
    bar.stop();
    for (const line of importReportLines(report)) console.log(line);
    if (reportFile !== undefined && !(await keep(reportFile, importErrorsCsv(report.errors)))) return UNUSABLE;
    return report.written === null ? DATA_WRONG : 0;
  } finally {
    bar.stop();
    await running.close();
  }
}

async function keep(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text);
    return true;
  } catch (error) {
    console.error(`✕ 写不了错误清单“${file}”：${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
