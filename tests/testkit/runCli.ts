import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** `npm test` has just built the program, which starts in a third of the time that its sources take. */
const BUILT = process.env.CHAINGAP_TEST_BUILT === 'true';
const MAIN = `import('./${BUILT ? 'dist/main.js' : 'src/main.ts'}').then(async ({ main }) => { process.exitCode = await main(process.argv.slice(1)); });`;
const LOADER = BUILT ? [] : ['--import', 'tsx'];

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command as a person runs it, with these variables and no other setting of the service. */
export async function runCli(args: readonly string[], env: Readonly<Record<string, string>>, onOutput: (text: string, end: () => void) => void = () => undefined): Promise<CliResult> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [...LOADER, '--eval', MAIN, '--', ...args], { cwd: ROOT, env: { PATH, HOME, PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
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
