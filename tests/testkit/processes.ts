import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Looks at the processes of this machine, by /proc. */
export function pids(): readonly number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
}

/** Arguments and environment of every process that may be read. */
export function argumentsAndEnvironments(): readonly { readonly pid: number; readonly text: string }[] {
  return pids().map((pid) => ({ pid, text: textOf(`/proc/${pid}/cmdline`) + textOf(`/proc/${pid}/environ`) }));
}

/** Processes one of whose arguments holds this text. */
export function pidsWithArgument(text: string): readonly number[] {
  return pids().filter((pid) => textOf(`/proc/${pid}/cmdline`).includes(text));
}

/** Processes that were started with this in their environment. */
export function pidsWithEnvironment(entry: string): readonly number[] {
  return pids().filter((pid) => textOf(`/proc/${pid}/environ`).split('\0').includes(entry));
}

/** Processes that work in this folder. */
export function pidsIn(folder: string): readonly number[] {
  return pids().filter((pid) => linkOf(`/proc/${pid}/cwd`) === folder);
}

/** Addresses at which a process listens, as the kernel writes them: hexadecimal address and port. */
export function listeningAddresses(pid: number): readonly { readonly address: string; readonly port: number }[] {
  const sockets = new Set(readdirSync(`/proc/${pid}/fd`).map((fd) => linkOf(`/proc/${pid}/fd/${fd}`)));
  return ['tcp', 'tcp6'].flatMap((table) =>
    textOf(`/proc/${pid}/net/${table}`)
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[3] === '0A' && sockets.has(`socket:[${fields[9] ?? ''}]`))
      .map((fields) => {
        const [address = '', port = ''] = (fields[1] ?? '').split(':');
        return { address, port: Number.parseInt(port, 16) };
      }),
  );
}

/** Waits until that holds; fails after a while, so that a test never hangs. */
export async function until(holds: () => boolean | Promise<boolean>, withinMs: number): Promise<void> {
  for (const end = Date.now() + withinMs; Date.now() < end; ) {
    if (await holds()) return;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  throw new Error(`Not so within ${withinMs} ms`);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
