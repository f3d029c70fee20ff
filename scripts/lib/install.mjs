/** Installs the packages when some are missing or older than the lock file; false when that failed. */
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Interrupted } from './child.mjs';
import { fingerprint, isMadeFrom, noteMadeFrom } from './fingerprint.mjs';
import { npm, ROOT } from './run.mjs';
import { sayFailure } from './say.mjs';

const LOCK = 'package-lock.json';
const MARK = 'node_modules/.installed-from';
/** What npm installed. It writes this last, but an install that begins leaves that of the one before. */
const INSTALLED = 'node_modules/.package-lock.json';

export async function install() {
  const wanted = fingerprint([LOCK]);
  if (!(isWhole() && (isMadeFrom(MARK, wanted) || isInstalledByHand()))) {
    for (const file of [MARK, INSTALLED]) rmSync(join(ROOT, file), { force: true });
    console.error('正在安装依赖包（首次约一两分钟）……');
    if (!(await installed())) {
      sayFailure(
        '依赖包没有装成：请检查本机能否连通 npm 软件源（内网请配置镜像：npm config set registry …），然后重试。',
        'The packages could not be installed: check that this machine reaches an npm registry (on an intranet, configure a mirror: npm config set registry …), and try again.',
      );
      return false;
    }
  }
  if (!isMadeFrom(MARK, wanted)) noteMadeFrom(MARK, wanted);
  return true;
}

async function installed() {
  try {
    // Production settings of the machine must not leave out what the build needs.
    return (await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])) === 0;
  } catch (error) {
    if (error instanceof Interrupted) sayFailure('依赖包没有装完就中断了；下次启动会重新安装。', 'The install was interrupted; the next start does it again.');
    throw error;
  }
}

/** Every package that npm says it installed is there, and all that this program asks for are among them. */
function isWhole() {
  try {
    const { dependencies = {}, devDependencies = {} } = read('package.json');
    const asked = Object.keys({ ...dependencies, ...devDependencies }).map((name) => `node_modules/${name}`);
    return [...asked, ...Object.keys(read(INSTALLED).packages)].every((folder) => existsSync(join(ROOT, folder, 'package.json')));
  } catch {
    return false;
  }
}

/** `npm install` was run since the lock file last changed. */
function isInstalledByHand() {
  return changedAt(INSTALLED) >= changedAt(LOCK);
}

function changedAt(path) {
  return statSync(join(ROOT, path)).mtimeMs;
}

function read(path) {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}
