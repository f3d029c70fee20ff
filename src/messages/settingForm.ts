import { say, type Sentence } from './sentence.js';

const PORT = say('0–65535 的整数（0 为任取空闲的端口）', 'a whole number of 0–65535 (0 for any port that is free)');
const FOLDER = say('一个可以读写的文件夹', 'a folder that can be read and written');
const FLAG = say('true 或 false', 'true or false');

/** What a setting may be, as a clause; of a text that may be anything, where the right one is found. */
const FORMS: Readonly<Record<string, Sentence>> = {
  PORT: say(`${PORT.zh}，且本用户可以使用`, `${PORT.en} that this user may use`),
  HOST: say('本机的地址，例如 127.0.0.1（只供本机）或 0.0.0.0（供能连到本机的人）', 'an address of this machine, like 127.0.0.1 (for itself alone) or 0.0.0.0 (for all who reach it)'),
  CHAINGAP_SAMPLE: FLAG,
  CHAINGAP_EDIT: FLAG,
  CHAINGAP_SMALL: FLAG,
  CHAINGAP_DATA: FOLDER,
  CHAINGAP_CACHE: FOLDER,
  CHAINGAP_HEAP_MB: say('256–65536 的整数（MB），且本机内存够用', 'a whole number of 256–65536 (MB) for which this machine has the memory'),
  CHAINGAP_BOLT_PORT: PORT,
  NEO4J_URI: say('Neo4j 的 Bolt 地址，形如 bolt://127.0.0.1:7687 或 neo4j://127.0.0.1:7687（不是网页端口 7474）', 'the Bolt address of a Neo4j server, like bolt://127.0.0.1:7687 or neo4j://127.0.0.1:7687 (not its web port 7474)'),
  NEO4J_DATABASE: say('该服务器上已有的数据库名，不设则用默认库', 'the name of a database on that server; leave it out for the default one'),
  NEO4J_WAIT_S: say('0–3600 的整数（秒）', 'a whole number of 0–3600 (seconds)'),
};

/** Null for a setting that has no form of its own. */
export function settingForm(setting: string | null): Sentence | null {
  return (setting === null ? undefined : FORMS[setting]) ?? null;
}
