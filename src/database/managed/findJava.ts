import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { ChaingapError } from '../../domain/errors.js';

const OLDEST = 17;

/** A Java that the server can run with. */
export interface Java {
  readonly command: string;
  readonly major: number;
}

/** Throws JAVA_MISSING, or JAVA_VERSION when it is older than 17. */
export async function findJava(javaHome: string | null): Promise<Java> {
  const command = javaHome === null ? 'java' : join(javaHome, 'bin', 'java');
  const text = await versionText(command);
  const major = Number(/version "(?:1\.)?(\d+)/.exec(text)?.[1] ?? Number.NaN);
  if (!(major >= OLDEST)) throw new ChaingapError('JAVA_VERSION', `Java ${major} is too old`, { found: Number.isNaN(major) ? text.slice(0, 80) : String(major), needed: String(OLDEST) });
  return { command, major };
}

function versionText(java: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(java, ['-version'], (error, stdout, stderr) => {
      if (error) reject(new ChaingapError('JAVA_MISSING', `Java could not be started: ${error.message}`, { needed: String(OLDEST) }, { cause: error }));
      else resolve(stderr + stdout);
    });
  });
}
