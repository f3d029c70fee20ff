import { resolve } from 'node:path';
import type { Config } from '../config.js';
import { inUse, serviceOf } from '../database/managed/serviceFile.js';
import { ChaingapError } from '../domain/errors.js';

const PATIENCE_MS = 2_000;

/** A port that is taken, told more exactly: by the service of this very data folder, by another chaingap, else by a stranger. */
export async function whoHasPort(error: unknown, { host, port, database }: Config): Promise<unknown> {
  if (!(error instanceof ChaingapError) || error.code !== 'PORT_IN_USE') return error;
  if ('managed' in database) {
    const folder = resolve(database.managed.dataFolder);
    const service = serviceOf(folder);
    if (service !== null) return inUse(folder, service);
  }
  const url = `http://${reachable(host)}:${port}`;
  return (await isChaingap(url)) ? new ChaingapError('PORT_IN_USE', `chaingap answers at ${url}`, { ...error.details, url }, { cause: error }) : error;
}

/** Where a service that listens on that address can be asked on this machine. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

async function isChaingap(url: string): Promise<boolean> {
  try {
    const answer: unknown = await (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(PATIENCE_MS) })).json();
    return typeof answer === 'object' && answer !== null && Object.keys(answer).join() === 'ready,database,graph';
  } catch {
    return false;
  }
}
