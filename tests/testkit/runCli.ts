import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = "import('./src/main.ts').then(async ({ main }) => { process.exitCode = await main(process.argv.slice(1)); });";

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command as a person runs it, with these variables and no other setting of the service. */
export async function runCli(args: readonly string[], env: Readonly<Record<string, string>>, onOutput: (text: string, end: () => void) => void = () => undefined): Promise<CliResult> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', '--eval', MAIN, '--', ...args], { cwd: ROOT, env: { PATH, HOME, PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
    onOutput(out, () => {
      child.kill('SIGTERM');
    });
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString('utf8');
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}
