import { readFileSync } from 'node:fs';
import { ChaingapError, type ErrorCode } from '../../domain/errors.js';

/** The server is a program of its own: why it did not start is known only from what it printed. */
const SIGNS: readonly (readonly [text: string, code: ErrorCode])[] = [
  ['No space left on device', 'DISK_FULL'],
  ['There is not enough space on the disk', 'DISK_FULL'],
  ['Address already in use', 'PORT_IN_USE'],
  ['FileLockException', 'DATA_FOLDER_IN_USE'],
  ['Could not reserve enough space for', 'BAD_SETTING'],
  ['There is insufficient memory for the Java Runtime', 'BAD_SETTING'],
  ['Invalid maximum heap size', 'BAD_SETTING'],
];

/** Why a server did not start. The details name the log, whose last lines are in the message for logs only. */
export function startFailure(error: unknown, consoleLog: string, port: number): ChaingapError {
  if (error instanceof ChaingapError) return error;
  const tail = tailOf(consoleLog);
  const code = SIGNS.find(([text]) => tail.includes(text))?.[1] ?? 'DATABASE_UNAVAILABLE';
  return new ChaingapError(code, `The managed database did not start: ${tail}`, { log: consoleLog, ...about(code, port) }, { cause: error });
}

function about(code: ErrorCode, port: number): Readonly<Record<string, string | number>> {
  if (code === 'PORT_IN_USE') return { port };
  return code === 'BAD_SETTING' ? { setting: 'CHAINGAP_HEAP_MB' } : {};
}

function tailOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').slice(-4_000);
  } catch {
    return '';
  }
}
