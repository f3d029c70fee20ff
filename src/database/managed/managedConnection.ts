import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { ChaingapError } from '../../domain/errors.js';
import type { Connection } from '../gate.js';
import { ensureArtifacts } from './artifacts.js';
import { findJava } from './findJava.js';
import { codeOf, isLock, takeLock, type FolderLock } from './folderLock.js';
import { readOwner, removeOwner, writeOwner } from './ownerFile.js';
import { identityOf, isAlive } from './processIdentity.js';
import { startServer, type RunningServer } from './startServer.js';

/** How the managed server is run. */
export interface ManagedSettings {
  readonly dataFolder: string;
  readonly cacheFolder: string;
  readonly javaHome: string | null;
  readonly heapMb: number;
  readonly small: boolean;
  readonly boltPort: number;
}

/** A service that answers clients, of which a folder has one; or a job beside it. */
export type Role = 'serve' | 'job';
export type Progress = (step: 'fetch-artifacts' | 'start-server' | 'attach' | 'migrate' | 'take-over') => void;

const ATTACH_WITHIN_MS = 240_000;
const POLL_MS = 200;

/**
 * The managed server of a data folder. Whoever holds the owner lock runs it; others attach as guests. When the
 * owner goes, the first guest that needs the server takes the lock and starts it again on the same store.
 */
export class ManagedConnection implements Connection {
  readonly databaseName = undefined;
  readonly #settings: ManagedSettings;
  readonly #progress: Progress;
  readonly #serveLock: FolderLock | null;
  #ownerLock: FolderLock | null = null;
  #server: RunningServer | null = null;
  #driver: Driver | null = null;
  #recovering: Promise<boolean> | null = null;
  #closed = false;

  private constructor(settings: ManagedSettings, progress: Progress, serveLock: FolderLock | null) {
    this.#settings = settings;
    this.#progress = progress;
    this.#serveLock = serveLock;
  }

  /** Throws DATA_FOLDER_IN_USE, DATA_FOLDER_UNUSABLE, DISK_FULL, and what starting the server throws. */
  static async open(given: ManagedSettings, role: Role, progress: Progress): Promise<ManagedConnection> {
    const settings = { ...given, dataFolder: resolve(given.dataFolder), cacheFolder: resolve(given.cacheFolder) };
    prepareFolder(settings.dataFolder);
    const connection = new ManagedConnection(settings, progress, role === 'serve' ? lockForService(settings.dataFolder) : null);
    try {
      await connection.#connect();
      return connection;
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  get driver(): Driver {
    if (this.#driver === null) throw new ChaingapError('DATABASE_UNAVAILABLE', 'The managed database is not running');
    return this.#driver;
  }

  /** Whether this process runs the server itself. */
  get isOwner(): boolean {
    return this.#ownerLock !== null;
  }

  recover(): Promise<boolean> {
    this.#recovering ??= this.#reconnect().finally(() => {
      this.#recovering = null;
    });
    return this.#recovering;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver?.close();
    this.#driver = null;
    await this.#server?.stop();
    this.#server = null;
    if (this.#ownerLock !== null) removeOwner(this.#settings.dataFolder);
    this.#ownerLock?.release();
    this.#ownerLock = null;
    this.#serveLock?.release();
  }

  async #reconnect(): Promise<boolean> {
    if (this.#closed) return false;
    await this.#driver?.close();
    this.#driver = null;
    await this.#connect();
    return true;
  }

  /** Owner or guest, whichever comes true first: the lock is free, or somebody's server answers. */
  async #connect(): Promise<void> {
    const lockFile = join(this.#settings.dataFolder, 'owner.lock');
    for (const until = Date.now() + ATTACH_WITHIN_MS; Date.now() < until; ) {
      if (this.#ownerLock === null) {
        const taken = takeLock(lockFile);
        if (isLock(taken)) this.#ownerLock = taken;
      }
      if (this.#ownerLock !== null) {
        await this.#run();
        return;
      }
      if (await this.#attach()) return;
      await new Promise((wake) => setTimeout(wake, POLL_MS));
    }
    throw new ChaingapError('DATABASE_UNAVAILABLE', 'The owner of the data folder has not started its database in time', { folder: this.#settings.dataFolder });
  }

  async #run(): Promise<void> {
    const { dataFolder, cacheFolder, javaHome, heapMb, small, boltPort } = this.#settings;
    await this.#server?.stop();
    await endOrphan(dataFolder);
    const java = await findJava(javaHome);
    const libraries = await ensureArtifacts(cacheFolder, () => { this.#progress('fetch-artifacts'); });
    this.#progress('start-server');
    const server = await startServer({ dataFolder, libraries, java, heapMb, small, boltPort });
    this.#server = server;
    this.#driver = driverAt(server.port, server.password);
    writeOwner(dataFolder, { owner: identityOf(process.pid), server: identityOf(server.pid), port: server.port, password: server.password });
    // A server that dies is started again at once, not at the next question.
    void server.exited.then(() => {
      if (!this.#closed && this.#server === server) this.recover().catch(() => undefined);
    });
  }

  async #attach(): Promise<boolean> {
    const record = readOwner(this.#settings.dataFolder);
    if (record === null || !isAlive(record.owner) || !isAlive(record.server)) return false;
    const driver = driverAt(record.port, record.password);
    try {
      await driver.verifyConnectivity();
      this.#driver = driver;
      this.#progress('attach');
      return true;
    } catch {
      await driver.close();
      return false;
    }
  }
}

function driverAt(port: number, password: string): Driver {
  return neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true, maxTransactionRetryTime: 20_000, connectionAcquisitionTimeout: 20_000 });
}

function prepareFolder(dataFolder: string): void {
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new ChaingapError(codeOf(cause) === 'ENOSPC' ? 'DISK_FULL' : 'DATA_FOLDER_UNUSABLE', `The data folder cannot be used: ${String(cause)}`, { folder: dataFolder }, { cause });
  }
}

function lockForService(dataFolder: string): FolderLock {
  const taken = lockOrRefuse(join(dataFolder, 'serve.lock'), dataFolder);
  if (isLock(taken)) return taken;
  throw new ChaingapError('DATA_FOLDER_IN_USE', `Process ${taken.pid} already serves this data folder`, { folder: dataFolder, pid: taken.pid });
}

function lockOrRefuse(file: string, dataFolder: string): ReturnType<typeof takeLock> {
  try {
    return takeLock(file);
  } catch (cause) {
    throw new ChaingapError(codeOf(cause) === 'ENOSPC' ? 'DISK_FULL' : 'DATA_FOLDER_UNUSABLE', `The data folder cannot be written: ${String(cause)}`, { folder: dataFolder }, { cause });
  }
}

/** A server whose watchdog was killed too may still hold the store: it is ours by its record, and is ended. */
async function endOrphan(dataFolder: string): Promise<void> {
  const record = readOwner(dataFolder);
  if (record === null) return;
  const { server } = record;
  if (isAlive(server)) process.kill(server.pid, 'SIGTERM');
  for (const until = Date.now() + 30_000; isAlive(server) && Date.now() < until; ) await new Promise((wake) => setTimeout(wake, POLL_MS));
  if (isAlive(server)) process.kill(server.pid, 'SIGKILL');
}
