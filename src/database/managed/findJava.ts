import { execFile } from 'node:child_process';
import { ChaingapError } from '../../domain/errors.js';

const OLDEST = 17;

/** The Java to run the server with. Throws JAVA_MISSING, or JAVA_VERSION when it is older than 17. */
export async function findJava(javaHome: string | null): Promise<string> {
  const java = javaHome === null ? 'java' : `${javaHome}/bin/java`;
  const text = await versionText(java);
  const major = Number(/version "(?:1\.)?(\d+)/.exec(text)?.[1] ?? Number.NaN);
  if (!(major >= OLDEST)) throw new ChaingapError('JAVA_VERSION', `Java ${major} is too old`, { found: Number.isNaN(major) ? text.slice(0, 80) : String(major), needed: String(OLDEST) });
  return java;
}

function versionText(java: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(java, ['-version'], (error, stdout, stderr) => {
      if (error) reject(new ChaingapError('JAVA_MISSING', `Java could not be started: ${error.message}`, { needed: String(OLDEST) }, { cause: error }));
      else resolve(stderr + stdout);
    });
  });
}
