import type { Command } from 'commander';
import { OPERATOR } from '../access/viewer.js';
import type { App } from '../application/app.js';
import { loadSample } from '../application/loadSample.js';
import { openApp, type RunningApp } from '../compose.js';
import { readConfig, type Config } from '../config.js';
import { writeService } from '../database/managed/serviceFile.js';
import { listen, type HttpService } from '../server/listen.js';
import { SHIPPED_DATA } from './dataFolder.js';
import { sayProgress } from './progressText.js';
import { stopSignal } from './stopSignal.js';
import { whoHasPort } from './whoHasPort.js';

export function registerServe(program: Command): void {
  program
    .command('serve', { isDefault: true })
    .description('启动服务，直到按 Ctrl-C（不写命令时即为此）')
    .action(() => serve(readConfig()));
}

/** Port first, because it fails in milliseconds; then the database, which takes seconds. Stops in the same order. */
async function serve(config: Config): Promise<void> {
  const stop = stopSignal();
  const service = await listen({ host: config.host, port: config.port, edit: config.edit, hosts: config.hosts }).catch(async (error: unknown) => {
    throw await whoHasPort(error, config);
  });
  let running: RunningApp | 'stop' | null = null;
  try {
    running = await Promise.race([openApp(config.database, 'serve', sayProgress), stop]);
    // A database that is still starting ends by itself when this process does.
    if (running === 'stop') process.exit(0);
    if ('managed' in config.database) writeService(config.database.managed.dataFolder, service.url);
    if ((await Promise.race([prepare(running.app, config.sample, service), stop])) === 'ready') {
      console.log(`补链已就绪：${service.url}（按 Ctrl-C 停止）`);
      await stop;
    }
    console.error('正在停止……');
  } finally {
    await service.close();
    if (running !== null && running !== 'stop') await running.close();
  }
}

/** Whoever reads that the service is ready gets an answer at once: the graph is in memory by then. */
async function prepare(app: App, sample: boolean, service: HttpService): Promise<'ready'> {
  if (sample) {
    if ((await app.database.revision()).number === 0) console.error('正在载入示例数据（首次启动）……');
    await loadSample(app, OPERATOR, SHIPPED_DATA);
  }
  await service.serve(app);
  await app.projection.current();
  return 'ready';
}
