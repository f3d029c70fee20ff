import type { Command } from 'commander';
import { openApp } from '../compose.js';
import { readConfig, type Config } from '../config.js';
import { listen, type HttpService } from '../server/listen.js';
import { sayProgress } from './progressText.js';
import { stopSignal } from './stopSignal.js';

export function registerServe(program: Command): void {
  program
    .command('serve', { isDefault: true })
    .description('启动服务，直到按 Ctrl-C（不写命令时即为此）')
    .action(() => serve(readConfig()));
}

/** Port first, because it fails in milliseconds; then the database, which takes seconds. Stops in the reverse order. */
async function serve(config: Config): Promise<void> {
  const stop = stopSignal();
  const service = await listen({ host: config.host, port: config.port });
  try {
    const opened = await Promise.race([openApp(config.database, 'serve', sayProgress), stop]);
    // A server that is still starting ends by itself when this process does.
    if (opened === 'stop') process.exit(0);
    try {
      await service.serve(opened.app);
      console.log(`补链已就绪：${service.url}（按 Ctrl-C 停止）`);
      await stop;
      console.error('正在停止……');
    } finally {
      await service.close();
      await opened.close();
    }
  } catch (error) {
    await closeQuietly(service);
    throw error;
  }
}

/** The failure that led here is the one to tell. */
async function closeQuietly(service: HttpService): Promise<void> {
  await service.close().catch(() => undefined);
}
