import type { Command } from 'commander';
import { OPERATOR } from '../../access/viewer.js';
import { removeSample } from '../../application/removeSample.js';
import { SAMPLE_PARTS, type SamplePart } from '../../application/sampleFolders.js';
import { sampleRemovalLines } from '../../application/sampleReportLines.js';
import { partsOption } from './partsOption.js';
import { withApp } from './withApp.js';

interface Options {
  readonly part?: readonly SamplePart[];
  readonly all?: boolean;
  readonly dryRun?: boolean;
}

/** Fiction, and the places that came with the program: an office's own work stands on neither. */
const USUAL: readonly SamplePart[] = ['sample', 'places'];

export function registerSampleRemove(sample: Command): void {
  sample
    .command('remove')
    .description('删除随产品装入的数据；有人改过的、别的数据用到的保留，并逐项说明')
    .addOption(partsOption(' sample 和 places'))
    .option('--all', '全部四个部分，连同产业链模板和行政区划')
    .option('--dry-run', '只说会删除什么、保留什么，不删除')
    .action(async ({ part, all = false, dryRun = false }: Options) => {
      const parts = new Set<SamplePart>(all ? SAMPLE_PARTS : (part ?? USUAL));
      const report = await withApp(dryRun ? '对照' : '删除', (app, onProgress) => removeSample(app, OPERATOR, { parts, dryRun }, onProgress));
      for (const line of sampleRemovalLines(report)) console.log(line);
    });
}
