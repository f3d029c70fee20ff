import type { App } from '../../application/app.js';
import type { ImportProgress } from '../../application/importFolder.js';
import { openApp } from '../../compose.js';
import { readConfig } from '../../config.js';
import { databaseText } from '../databaseText.js';
import { ImportBar } from '../importBar.js';
import { sayProgress } from '../progressText.js';

/** Opens the database that the settings name, says which it is, and closes it after the work. */
export async function withApp<T>(doing: string, work: (app: App, onProgress: ImportProgress) => Promise<T>): Promise<T> {
  const settings = readConfig().database;
  console.error(`${doing}：${databaseText(settings)}`);
  const running = await openApp(settings, 'job', sayProgress);
  const bar = new ImportBar();
  try {
    return await work(running.app, (phase, done, total) => {
      bar.show(phase, done, total);
    });
  } finally {
    bar.stop();
    await running.close();
  }
}
