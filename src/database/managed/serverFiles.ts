import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ServerSettings {
  readonly boltPort: number;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  /** Small transaction logs, for tests. */
  readonly small: boolean;
}

/** Folder layout of a managed server below the data folder. */
export interface ServerFiles {
  readonly home: string;
  readonly password: string;
  readonly consoleLog: string;
}

/** Writes the configuration, and at the first start the password: into 0600 files, never into an argument. */
export function prepareServerFiles(dataFolder: string, settings: ServerSettings): ServerFiles {
  const home = join(dataFolder, 'neo4j');
  for (const folder of ['conf', 'logs', 'plugins', 'import', 'run', join('data', 'dbms')]) mkdirSync(join(home, folder), { recursive: true, mode: 0o700 });
  const password = passwordOf(home);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), configuration(settings), { mode: 0o600 });
  return { home, password, consoleLog: join(home, 'logs', 'console.log') };
}

/** The password is drawn once, with the store, and handed to the server as the hash of its initial user. */
function passwordOf(home: string): string {
  const file = join(home, 'password');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const password = randomBytes(24).toString('base64url');
  writeFileSync(join(home, 'data', 'dbms', 'auth.ini'), `neo4j:${credential(password)}:`, { mode: 0o600 });
  // Whole or not at all: half a password would lock the store for good.
  writeFileSync(`${file}.draft`, password, { mode: 0o600 });
  renameSync(`${file}.draft`, file);
  return password;
}

/** The server's own form of a stored credential: SHA-256 of salt and password, 1,024 rounds. */
function credential(password: string): string {
  const salt = randomBytes(32);
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < 1_024; round += 1) hash = createHash('sha256').update(hash).digest();
  return `SHA-256,${hash.toString('hex')},${salt.toString('hex')},1024`;
}

/** Closed as far as it can be: loopback bolt only, no http, no file or network reading from Cypher, bounded memory. */
function configuration({ boltPort, heapMb, pageCacheMb, small }: ServerSettings): string {
  const lines = [
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.bolt.advertised_address=127.0.0.1:${boltPort}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.directories.import=import',
    'dbms.security.auth_enabled=true',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
    'dbms.usage_report.enabled=false',
    'db.transaction.timeout=15m',
    'db.shutdown_transaction_end_timeout=2s',
    // Two quiet periods of five seconds each by default, for callers that come back: nobody does, and a stop takes a second.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'db.transaction.concurrent.maximum=200',
    `db.memory.transaction.max=${Math.floor(heapMb / 3)}m`,
    `dbms.memory.transaction.total.max=${Math.floor(heapMb / 2)}m`,
    `server.memory.pagecache.size=${pageCacheMb}m`,
    'db.tx_log.preallocate=false',
    `db.tx_log.rotation.size=${small ? 1 : 64}m`,
    ...(small ? ['db.checkpoint.interval.time=1h'] : ['db.tx_log.rotation.retention_policy=2 files']),
  ];
  return `${lines.join('\n')}\n`;
}
