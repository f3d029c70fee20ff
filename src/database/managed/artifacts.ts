import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ChaingapError } from '../../domain/errors.js';
import { folderError } from './folderError.js';
import { isRunning } from './processIdentity.js';
import { codeOf } from './systemCode.js';
import { makeFolder } from './makeFolder.js';

/** The server that a managed database runs: long-term support, Community Edition. */
export const NEO4J_VERSION = '5.26.30';

/** Whether the server's jars have been fetched: from then on Maven is not needed. */
export function hasArtifacts(cache: string): boolean {
  return existsSync(folderIn(cache));
}

const folderIn = (cache: string): string => resolve(cache, `neo4j-${NEO4J_VERSION}`);

/**
 * Folder with the server's jars, fetched by Maven the first time. The folder appears whole or not at all, so
 * several processes may ask at once. Throws MAVEN_MISSING, ARTIFACTS_UNAVAILABLE, DISK_FULL, BAD_SETTING.
 */
export async function ensureArtifacts(cache: string, progress: () => void): Promise<string> {
  const folder = folderIn(cache);
  if (existsSync(folder)) return folder;
  const draft = makeDraft(cache);
  try {
    progress();
    writeFileSync(join(draft, 'pom.xml'), POM);
    await runMaven(draft, resolve(cache, 'maven.log'));
    moveInto(join(draft, 'lib'), folder);
    return folder;
  } catch (error) {
    throw cacheError(error, resolve(cache));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** A folder to fetch into; those that were left by processes which are gone are removed. */
function makeDraft(cache: string): string {
  try {
    makeFolder(cache);
    for (const name of readdirSync(cache)) {
      const pid = /^fetch-(\d+)-/.exec(name)?.[1];
      if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(cache, name), { recursive: true, force: true });
    }
    return mkdtempSync(join(cache, `fetch-${process.pid}-`));
  } catch (error) {
    throw cacheError(error, resolve(cache));
  }
}

/** A folder that cannot be used is here a setting of its own, not the data folder. */
function cacheError(error: unknown, folder: string): unknown {
  const failure = folderError(error, folder);
  const unusable = failure instanceof ChaingapError && failure.code === 'DATA_FOLDER_UNUSABLE';
  return unusable ? new ChaingapError('BAD_SETTING', failure.message, { setting: 'CHAINGAP_CACHE', folder }, { cause: error }) : failure;
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>chaingap</groupId><artifactId>neo4j-runtime</artifactId><version>1</version><packaging>pom</packaging>
<dependencies><dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency></dependencies>
</project>
`;

function runMaven(folder: string, log: string): Promise<void> {
  return new Promise((done, reject) => {
    const windows = process.platform === 'win32';
    const maven = spawn(windows ? 'mvn.cmd' : 'mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=lib'], {
      cwd: folder,
      shell: windows,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output = (output + chunk.toString('utf8')).slice(-4_000);
    };
    maven.stdout.on('data', collect);
    maven.stderr.on('data', collect);
    maven.on('error', (cause) => {
      maven.removeAllListeners('close');
      reject(new ChaingapError('MAVEN_MISSING', 'Maven (mvn) could not be started', { version: NEO4J_VERSION }, { cause }));
    });
    maven.on('close', (code) => {
      if (code === 0) {
        done();
        return;
      }
      writeFileSync(log, output);
      reject(new ChaingapError(output.includes('No space left') ? 'DISK_FULL' : 'ARTIFACTS_UNAVAILABLE', `Maven ended with ${String(code)}: ${output}`, { version: NEO4J_VERSION, log }));
    });
  });
}

function moveInto(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    // Another process was faster: its folder is as good.
    if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'EEXIST') throw error;
  }
}
