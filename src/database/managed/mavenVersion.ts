import { execFile } from 'node:child_process';
import { ChaingapError } from '../../domain/errors.js';
import { NEO4J_VERSION } from './artifacts.js';

/** Version of the Maven on the path, e.g. `3.8.7`. Throws MAVEN_MISSING. */
export function mavenVersion(): Promise<string> {
  const windows = process.platform === 'win32';
  return new Promise((resolve, reject) => {
    execFile(windows ? 'mvn.cmd' : 'mvn', ['-v'], { shell: windows, encoding: 'utf8' }, (error, stdout) => {
      if (error) reject(new ChaingapError('MAVEN_MISSING', 'Maven (mvn) could not be started', { version: NEO4J_VERSION }, { cause: error }));
      else resolve(/Apache Maven ([\w.-]+)/.exec(stdout)?.[1] ?? '');
    });
  });
}
