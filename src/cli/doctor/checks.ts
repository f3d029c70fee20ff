import type { Config } from '../../config.js';
import { hasArtifacts, NEO4J_VERSION } from '../../database/managed/artifacts.js';
import { findJava } from '../../database/managed/findJava.js';
import { inspectFolder } from '../../database/managed/inspectFolder.js';
import type { ManagedSettings } from '../../database/managed/managedConnection.js';
import { mavenVersion } from '../../database/managed/mavenVersion.js';
import { LEAST_FREE_MB } from '../../database/managed/startServer.js';
import { probeDatabase } from '../../database/probeDatabase.js';
import { ChaingapError } from '../../domain/errors.js';
import { check, type Check } from './check.js';
import { isTaken } from './isTaken.js';

/** Everything the service needs, looked at without starting or changing anything. */
export async function* checks({ host, port, database }: Config): AsyncGenerator<Check> {
  yield await check('Node', () => `${process.versions.node}，可以使用`);
  if ('given' in database) {
    yield await check('Java、Maven', () => '不需要（已设置 NEO4J_URI）');
    yield await check('端口', () => portText(host, port, null));
    yield await check('数据库', async () => `Neo4j ${(await probeDatabase(database)) ?? ''}，可以使用`);
    return;
  }
  const { managed } = database;
  yield await check('Java', async () => `${(await findJava(managed.javaHome)).major}，可以使用`);
  yield await check('Maven', () => mavenText(managed));
  yield await check('数据目录', () => folderText(managed));
  yield await check('磁盘空间', () => spaceText(managed));
  yield await check('端口', () => portText(host, port, servedBy(managed)));
  yield await check('数据库', async () => {
    const version = await probeDatabase(database);
    return version === null ? `没有在运行；服务启动时会启动 Neo4j ${NEO4J_VERSION}` : `Neo4j ${version}，正在运行`;
  });
}

async function mavenText({ cacheFolder }: ManagedSettings): Promise<string> {
  return hasArtifacts(cacheFolder) ? `不需要（Neo4j ${NEO4J_VERSION} 已下载）` : `${await mavenVersion()}，首次启动用它下载 Neo4j ${NEO4J_VERSION}`;
}

function folderText({ dataFolder }: ManagedSettings): string {
  const { folder, isNew, servedBy } = inspectFolder(dataFolder);
  if (isNew) return `${folder}，首次启动时建立`;
  return servedBy === null ? `${folder}，可以使用` : `${folder}，正由服务使用（进程号 ${servedBy}）`;
}

function spaceText({ dataFolder }: ManagedSettings): string {
  const { freeMb } = inspectFolder(dataFolder);
  if (freeMb < LEAST_FREE_MB) throw new ChaingapError('DISK_FULL', 'Too little free space', { freeMb, neededMb: LEAST_FREE_MB });
  return `还有 ${freeMb} MB，够用（至少 ${LEAST_FREE_MB} MB）`;
}

function servedBy({ dataFolder }: ManagedSettings): number | null {
  try {
    return inspectFolder(dataFolder).servedBy;
  } catch {
    // Said by the check of the folder.
    return null;
  }
}

async function portText(host: string, port: number, service: number | null): Promise<string> {
  if (!(await isTaken(host, port))) return `${port}，空闲`;
  if (service === null) throw new ChaingapError('PORT_IN_USE', `Port ${port} is taken`, { port });
  return `${port}，服务正在运行（进程号 ${service}）`;
}
