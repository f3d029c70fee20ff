/** Installs the packages when they are missing or older than the lock file; false when that failed. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, isMadeFrom, noteMadeFrom } from './fingerprint.mjs';
import { npm, ROOT } from './run.mjs';

const LOCK = 'package-lock.json';
const MARK = 'node_modules/.installed-from';

export function install() {
  const wanted = fingerprint([LOCK]);
  if (isMadeFrom(MARK, wanted)) return true;
  if (!isInstalledByHand()) {
    console.error('正在安装依赖包（首次约一两分钟）……');
    // Production settings of the machine must not leave out what the build needs.
    if (npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
      console.error('✕ 依赖包没有装成：请检查本机能否连通 npm 软件源（内网请配置镜像：npm config set registry …），然后重试。');
      return false;
    }
  }
  noteMadeFrom(MARK, wanted);
  return true;
}

/** `npm install` was run since the lock file last changed. */
function isInstalledByHand() {
  const installed = changedAt('node_modules/.package-lock.json');
  return installed !== null && installed >= (changedAt(LOCK) ?? 0);
}

function changedAt(path) {
  try {
    return statSync(join(ROOT, path)).mtimeMs;
  } catch {
    return null;
  }
}
