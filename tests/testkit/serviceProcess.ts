import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ManagedSettings } from '../../src/database/managed/managedConnection.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Lets a bench ask for a full collection that gives pages back to the system: what loading left must not hide what an ask takes. */
const COLLECT = 'data:text/javascript,process.on("SIGUSR2",()=>globalThis.gc({type:"major",flavor:"last-resort"}))';
const MAIN = `import('./src/main.ts').then(async ({ main }) => { process.exitCode = await main([]); });`;

/** The service as a process of its own, and the memory that it holds. */
export interface ServiceProcess {
  readonly url: string;
  /** Resident now, after a collection, in MB; what is the most from now on is counted from here. */
  idle(): Promise<number>;
  /** The most that was resident since `idle`, in MB. */
  peak(): number;
  /** Processor time that it has taken so far, in ms. */
  cpu(): number;
  close(): Promise<void>;
}

/** Starts the service on a data folder and waits until it says that it is ready: the graph is in memory then. */
export async function startServiceProcess({ dataFolder, cacheFolder, heapMb }: ManagedSettings): Promise<ServiceProcess> {
  const { PATH = '', HOME = '', JAVA_HOME = '' } = process.env;
  const env = { PATH, HOME, JAVA_HOME, PORT: '0', CHAINGAP_SAMPLE: 'false', CHAINGAP_DATA: dataFolder, CHAINGAP_CACHE: cacheFolder, CHAINGAP_HEAP_MB: String(heapMb) };
  const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', '--import', COLLECT, '--eval', MAIN], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => { resolve(); }));
  const { pid } = child;
  const url = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
      const said = /已就绪：(\S+?)（/.exec(out)?.[1];
      if (said !== undefined) resolve(said);
    });
    child.once('exit', () => { reject(new Error(`The service ended: ${out}`)); });
  });
  const memory = (field: 'VmRSS' | 'VmHWM'): number => Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;
  return {
    url,
    idle: async () => {
      child.kill('SIGUSR2');
      // A signal is handled when the loop turns; the answer to a look-up says that it has.
      for (let turn = 0; turn < 5; turn += 1) await fetch(`${url}/healthz`).then((answer) => answer.text());
      await new Promise((wake) => setTimeout(wake, 100));
      writeFileSync(`/proc/${pid}/clear_refs`, '5');
      return memory('VmRSS');
    },
    peak: () => memory('VmHWM'),
    // Fields 14 and 15 are user and system time in hundredths of a second; the name before them may hold spaces.
    cpu: () => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
      return (Number(fields[11]) + Number(fields[12])) * 10;
    },
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
