/** What the machine must have before anything is installed. Plain Node: these files run in a fresh clone. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT, WINDOWS } from './run.mjs';

const OLDEST_JAVA = 17;

/** One sentence in Chinese and in English on a Node that is too old, or null. */
export function nodeMissing(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return null;
  return [
    `Node ${version} 版本过低，需要 20.19 或更高：请从 https://nodejs.org/zh-cn/download 安装后重试。`,
    `Node ${version} is too old, 20.19 or later is needed: install it from https://nodejs.org and try again.`,
  ];
}

/** One sentence on what the database of our own needs and the machine lacks, or null. With NEO4J_URI nothing is asked for. */
export function databaseNeedsMissing(environment = process.env) {
  if ((environment.NEO4J_URI ?? '').trim() !== '') return null;
  return javaMissing(environment.JAVA_HOME) ?? mavenMissing(environment.CHAINGAP_CACHE);
}

const OTHERWISE = '；已有 Neo4j 服务器的，设置 NEO4J_URI 即可免装。';
const OTHERWISE_EN = '; or set NEO4J_URI to a Neo4j server that you have.';

function javaMissing(javaHome) {
  const java = javaHome ? join(javaHome, 'bin', 'java') : 'java';
  const { status, stdout, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  const get = `请安装 Java ${OLDEST_JAVA} 或更高（Debian、Ubuntu：apt-get install openjdk-17-jre-headless；Windows、macOS：https://adoptium.net/zh-CN）`;
  const getEn = `install Java ${OLDEST_JAVA} or later (Debian, Ubuntu: apt-get install openjdk-17-jre-headless; Windows, macOS: https://adoptium.net)${OTHERWISE_EN}`;
  if (status !== 0) return [`没有找到 Java${javaHome ? `（JAVA_HOME=${javaHome}）` : ''}：${get}${OTHERWISE}`, `Java was not found${javaHome ? ` (JAVA_HOME=${javaHome})` : ''}: ${getEn}`];
  const major = Number(/version "(?:1\.)?(\d+)/.exec(stderr + stdout)?.[1]);
  return major >= OLDEST_JAVA ? null : [`Java ${major} 版本过低：${get}${OTHERWISE}`, `Java ${major} is too old: ${getEn}`];
}

/** Maven fetches the server once; afterwards it is not needed. */
function mavenMissing(cache) {
  const folder = resolve(ROOT, cache || '.cache');
  // What is no folder is said by the program, which names the setting.
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).some((name) => name.startsWith('neo4j-')))) return null;
  const { status } = spawnSync(WINDOWS ? 'mvn.cmd' : 'mvn', ['-v'], { shell: WINDOWS });
  if (status === 0) return null;
  return [
    `没有找到 Maven（mvn）：首次启动用它下载数据库，请安装（Debian、Ubuntu：apt-get install maven；Windows、macOS：https://maven.apache.org/download.cgi）${OTHERWISE}`,
    `Maven (mvn) was not found, and the first start fetches the database with it: install it (Debian, Ubuntu: apt-get install maven; Windows, macOS: https://maven.apache.org/download.cgi)${OTHERWISE_EN}`,
  ];
}
