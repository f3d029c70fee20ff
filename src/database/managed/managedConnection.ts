import { join, resolve } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { ChaingapError } from '../../domain/errors.js';
import { driverLife } from '../driverLife.js';
import type { Connection } from '../gate.js';
import { ensureArtifacts } from './artifacts.js';
import { Backoff } from './backoff.js';
import { endOrphan } from './endOrphan.js';
import { findJava } from './findJava.js';
import { folderError } from './folderError.js';
import { isLock, takeLock, type FolderLock } from './folderLock.js';
import { canRead, managedDriver } from './managedDriver.js';
import { readOwner, removeOwner, writeOwner, type OwnerRecord } from './ownerFile.js';
import { identityOf, isAlive, isRunning } from './processIdentity.js';
import { inUse, removeService, serviceOf } from './serviceFile.js';
import { startServer, type RunningServer } from './startServer.js';
import { makeFolder } from './makeFolder.js';

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
export type Step = 'fetch-artifacts' | 'start-server' | 'attach' | 'wait' | 'migrate' | 'restart' | 'restarted';
export type Progress = (step: Step) => void;

const ATTACH_WITHIN_MS = 240_000;
const POLL_MS = 200;
const WATCH_MS = 1_000;

/**
 * The managed server of a data folder. Whoever holds the owner lock runs it; others attach as guests. A server that
 * dies is started again by its owner; when the owner goes, a guest takes the lock and starts it on the same store.
 */
export class ManagedConnection implements Connection {
  readonly databaseName = undefined;
  readonly #settings: ManagedSettings;
  readonly #progress: Progress;
  readonly #backoff = new Backoff();
  #serveLock: FolderLock | null = null;
  #ownerLock: FolderLock | null = null;
  #server: RunningServer | null = null;
  #driver: Driver | null = null;
  #life = driverLife();
  #recovering: Promise<boolean> | null = null;
  #watch: NodeJS.Timeout | null = null;
  /** Why the last start failed, while the next is not yet due. */
  #failure: Error | null = null;
  #closed = false;

  private constructor(settings: ManagedSettings, progress: Progress) {
    this.#settings = settings;
    this.#progress = progress;
  }

  /** Throws DATA_FOLDER_IN_USE, DATA_FOLDER_UNUSABLE, DISK_FULL, and what starting the server throws. */
  static async open(given: ManagedSettings, role: Role, progress: Progress): Promise<ManagedConnection> {
    const settings = { ...given, dataFolder: resolve(given.dataFolder), cacheFolder: resolve(given.cacheFolder) };
    const connection = new ManagedConnection(settings, progress);
    try {
      makeFolder(settings.dataFolder);
      if (role === 'serve') connection.#serveLock = lockForService(settings.dataFolder);
      await connection.#connect();
      return connection;
    } catch (error) {
      await connection.close();
      throw folderError(error, settings.dataFolder);
    }
  }

  get driver(): Driver {
    if (this.#driver === null) throw new ChaingapError('DATABASE_UNAVAILABLE', 'The managed database is not running');
    return this.#driver;
  }

  get givenUp(): AbortSignal {
    return this.#life.signal;
  }

  /** Whether this process runs the server itself. */
  get isOwner(): boolean {
    return this.#ownerLock !== null;
  }

  recover(): Promise<boolean> {
    // Each start costs seconds of the machine: while one is not due, questions get the reason at once.
    if (this.#failure !== null) return Promise.reject(this.#failure);
    this.#recovering ??= this.#reconnect().finally(() => {
      this.#recovering = null;
    });
    return this.#recovering;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#stopWatching();
    await this.#giveUpDriver();
    await this.#server?.stop();
    this.#server = null;
    if (this.#ownerLock !== null) removeOwner(this.#settings.dataFolder);
    this.#ownerLock?.release();
    this.#ownerLock = null;
    if (this.#serveLock !== null) removeService(this.#settings.dataFolder);
    this.#serveLock?.release();
    this.#serveLock = null;
  }

  async #reconnect(): Promise<boolean> {
    if (this.#closed) return false;
    const serverDied = this.isOwner && this.#server === null;
    if (!serverDied && this.#driver !== null && (await canRead(this.#driver))) return true;
    this.#progress('restart');
    this.#stopWatching();
    await this.#giveUpDriver();
    try {
      await this.#connect();
    } catch (error) {
      throw this.#retryLater(error);
    }
    this.#progress('restarted');
    return true;
  }

  /** Owner or guest, whichever comes true first: the lock is free, or somebody's server answers. */
  async #connect(): Promise<void> {
    const { dataFolder } = this.#settings;
    for (const until = Date.now() + ATTACH_WITHIN_MS; Date.now() < until; ) {
      if (this.#closed) throw new ChaingapError('DATABASE_UNAVAILABLE', 'The connection was closed');
      if (this.#ownerLock === null) {
        const taken = takeLock(join(dataFolder, 'owner.lock'));
        if (isLock(taken)) this.#ownerLock = taken;
      }
      if (this.#ownerLock !== null) {
        await this.#run();
        return;
      }
      if (await this.#attach()) return;
      await new Promise((wake) => setTimeout(wake, POLL_MS));
    }
    throw new ChaingapError('DATABASE_UNAVAILABLE', 'The owner of the data folder has not started its database in time', { folder: dataFolder });
  }

  async #run(): Promise<void> {
    const { dataFolder, cacheFolder, javaHome, heapMb, small, boltPort } = this.#settings;
    const former = this.#server;
    this.#server = null;
    // It no longer answers: asked to stop, it would take its half minute.
    await former?.kill();
    await endOrphan(dataFolder);
    const java = await findJava(javaHome);
    const libraries = await ensureArtifacts(cacheFolder, () => { this.#progress('fetch-artifacts'); });
    this.#progress('start-server');
    const server = await startServer({ dataFolder, libraries, java: java.command, heapMb, small, boltPort });
    if (this.#closed) {
      await server.stop();
      throw new ChaingapError('DATABASE_UNAVAILABLE', 'The connection was closed');
    }
    this.#server = server;
    this.#driver = managedDriver(server.port, server.password);
    this.#backoff.started(performance.now());
    writeOwner(dataFolder, { owner: identityOf(process.pid), server: identityOf(server.pid), port: server.port, password: server.password });
    // A server that dies is started again at once, not at the next question.
    void server.exited.then(() => {
      if (this.#server !== server) return;
      this.#server = null;
      this.#recoverSoon();
    });
  }

  /** Starts again after a pause that grows while starting fails. */
  #recoverSoon(): void {
    if (this.#closed) return;
    this.#stopWatching();
    this.#watch = setTimeout(() => {
      this.#failure = null;
      this.recover().catch(() => undefined);
    }, this.#backoff.nextPause(performance.now()));
  }

  #retryLater(error: unknown): Error {
    const failure = folderError(error, this.#settings.dataFolder);
    this.#failure = failure instanceof Error ? failure : new Error(String(failure));
    this.#recoverSoon();
    return this.#failure;
  }

  async #attach(): Promise<boolean> {
    const record = readOwner(this.#settings.dataFolder);
    if (record === null || !isAlive(record.owner) || !isAlive(record.server)) return false;
    const driver = managedDriver(record.port, record.password);
    try {
      await driver.verifyConnectivity();
    } catch {
      await driver.close();
      return false;
    }
    this.#driver = driver;
    this.#progress('attach');
    this.#watchOwner(record);
    return true;
  }

  /** A guest notices that its owner has gone before anybody asks, so that a service is there again by then. */
  #watchOwner({ owner, server }: OwnerRecord): void {
    this.#watch = setInterval(() => {
      if (!isRunning(owner.pid) || !isRunning(server.pid)) this.#recoverSoon();
    }, WATCH_MS);
    this.#watch.unref();
  }

  async #giveUpDriver(): Promise<void> {
    const driver = this.#driver;
    this.#driver = null;
    this.#life.abort();
    this.#life = driverLife();
    await driver?.close();
  }

  #stopWatching(): void {
    clearTimeout(this.#watch ?? undefined);
    this.#watch = null;
  }
}

function lockForService(dataFolder: string): FolderLock {
  const taken = takeLock(join(dataFolder, 'serve.lock'));
  if (isLock(taken)) return taken;
  throw inUse(dataFolder, serviceOf(dataFolder) ?? { pid: taken.pid, url: null });
}
