import type { Command } from 'commander';
import { OPERATOR } from '../../access/viewer.js';
import { loadSampleParts } from '../../application/loadSampleParts.js';
import { SAMPLE_PARTS, type SamplePart } from '../../application/sampleFolders.js';
import { sampleLoadLines } from '../../application/sampleReportLines.js';
import { SHIPPED_DATA } from '../dataFolder.js';
import { partsOption } from './partsOption.js';
import { withApp } from './withApp.js';

interface Options {
  readonly part?: readonly SamplePart[];
  readonly dryRun?: boolean;
}

export function registerSampleLoad(sample: Command): void {
  sample
    .command('load')
    .description('装入随产品附带的数据，库里有没有别的数据都可以；重复装入不会改变什么')
    .addOption(partsOption('全部'))
    .option('--dry-run', '只说会有什么变化，不写入')
    .action(async ({ part = SAMPLE_PARTS, dryRun = false }: Options) => {
      const loaded = await withApp(dryRun ? '对照' : '写入', (app, onProgress) => loadSampleParts(app, OPERATOR, SHIPPED_DATA, new Set(part), dryRun, onProgress));
      for (const line of sampleLoadLines(loaded, dryRun)) console.log(line);
      console.log(dryRun ? '试运行：什么也没有写入。' : '✓ 装入完成。');
    });
}
