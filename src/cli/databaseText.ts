import { resolve } from 'node:path';
import type { DatabaseSettings } from '../database/openDatabase.js';

/** Which database a command works on, without a user or a password that may stand in the address. */
export function databaseText(settings: DatabaseSettings): string {
  return 'given' in settings
    ? `NEO4J_URI 所指的 Neo4j：${settings.given.uri.replace(/\/\/[^/]*@/, '//')}${settings.given.database === undefined ? '' : `，数据库 ${settings.given.database}`}`
    : `自带数据库，数据目录 ${resolve(settings.managed.dataFolder)}`;
}
