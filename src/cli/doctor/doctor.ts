import type { Command } from 'commander';
import { readConfig } from '../../config.js';
import { CommandFailed } from '../commandFailed.js';
import { checks } from './checks.js';

export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('检查本机是否具备运行条件，一行一项，不通过的说明如何解决')
    .action(async () => {
      let good = true;
      for await (const { subject, good: fine, text } of checks(readConfig())) {
        console.log(`${fine ? '✓' : '✕'} ${subject}：${text}`);
        good &&= fine;
      }
      if (!good) throw new CommandFailed();
    });
}
