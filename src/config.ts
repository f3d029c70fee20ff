import { z } from 'zod';
import type { DatabaseSettings } from './database/openDatabase.js';
import { ChaingapError } from './domain/errors.js';
import { isLoopback } from './domain/loopback.js';

/** Every setting, decoded once. The README's table lists the variables. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly sample: boolean;
  /** Whether whoever reaches the port may edit: unless said otherwise, only where that is this machine alone. */
  readonly edit: boolean;
  /** Names, beside those of this machine, under which the service is asked for; empty where it is open to other machines and none is given: any. */
  readonly hosts: readonly string[];
  readonly database: DatabaseSettings;
}

const text = z.string().trim().min(1);
const wholeNumber = (min: number, max: number): z.ZodType<number> => z.string().trim().regex(/^\d+$/).transform(Number).pipe(z.number().min(min).max(max));
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

const SETTINGS = z.object({
  HOST: text.default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(4_000),
  CHAINGAP_SAMPLE: flag.default(true),
  CHAINGAP_EDIT: flag.optional(),
  CHAINGAP_HOSTS: z.string().default(''),
  CHAINGAP_DATA: text.default('.data'),
  CHAINGAP_CACHE: text.default('.cache'),
  CHAINGAP_HEAP_MB: wholeNumber(256, 65_536).default(1_024),
  CHAINGAP_BOLT_PORT: wholeNumber(0, 65_535).default(0),
  CHAINGAP_SMALL: flag.default(false),
  JAVA_HOME: text.optional(),
  NEO4J_URI: text.regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/).optional(),
  NEO4J_USER: text.default('neo4j'),
  // As it is: a password may begin or end with a space.
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: text.optional(),
  NEO4J_WAIT_S: wholeNumber(0, 3_600).default(20),
});

/**
 * Settings from environment variables; a variable that is empty counts as not set. The only reader of process.env.
 * Throws BAD_SETTING, naming the variable but never its value: it may be a password.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const parsed = SETTINGS.safeParse(given);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? '');
    throw new ChaingapError('BAD_SETTING', `The setting ${name} cannot be used`, { setting: name }, { cause: parsed.error });
  }
  const settings = parsed.data;
  return Object.freeze({
    host: settings.HOST,
    port: settings.PORT,
    sample: settings.CHAINGAP_SAMPLE,
    edit: settings.CHAINGAP_EDIT ?? isLoopback(settings.HOST),
    hosts: settings.CHAINGAP_HOSTS.split(',').map((name) => name.trim().toLowerCase()).filter((name) => name !== ''),
    database: databaseOf(settings),
  });
}

/** Whether whoever reads the terminal reads Chinese, by the variables of POSIX, of which the first that is set counts. */
export function isChineseTerminal({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv = process.env): boolean {
  return [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '')?.startsWith('zh') === true;
}

function databaseOf(settings: z.infer<typeof SETTINGS>): DatabaseSettings {
  if (settings.NEO4J_URI !== undefined) {
    return { given: { uri: settings.NEO4J_URI, user: settings.NEO4J_USER, password: settings.NEO4J_PASSWORD, database: settings.NEO4J_DATABASE, waitMs: settings.NEO4J_WAIT_S * 1_000 } };
  }
  return {
    managed: {
      dataFolder: settings.CHAINGAP_DATA,
      cacheFolder: settings.CHAINGAP_CACHE,
      javaHome: settings.JAVA_HOME ?? null,
      heapMb: settings.CHAINGAP_HEAP_MB,
      small: settings.CHAINGAP_SMALL,
      boltPort: settings.CHAINGAP_BOLT_PORT,
    },
  };
}
