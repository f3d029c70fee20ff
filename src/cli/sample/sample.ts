import type { Command } from 'commander';
import { registerSampleLoad } from './load.js';
import { registerSampleRemove } from './remove.js';

export function registerSample(program: Command): void {
  const sample = program.command('sample').description('随产品附带的数据：删除，或装入；服务在不在运行都可以');
  registerSampleRemove(sample);
  registerSampleLoad(sample);
}
