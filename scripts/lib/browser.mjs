/** The browser of the tests: Chromium or Chrome of the system. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Installs Chromium where that can be done; one sentence in Chinese and in English on how to get it, or null when it is there. */
export function browserMissing() {
  if (isThere()) return null;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.error('正在安装测试用的浏览器 Chromium……');
    if (!aptGet('install', '-y', '--no-install-recommends', 'chromium')) {
      // The list of packages may be old, or not there at all.
      aptGet('update');
      aptGet('install', '-y', '--no-install-recommends', 'chromium');
    }
    if (isThere()) return null;
  }
  return [
    `没有找到浏览器：请安装 Chromium（Debian：以 root 运行 apt-get install chromium）或 Chrome，使 ${PLACES.join('、')} 之一存在。`,
    `No browser was found: install Chromium (Debian: apt-get install chromium, as root) or Chrome, so that one of ${PLACES.join(', ')} is there.`,
  ];
}

function isThere() {
  return PLACES.some((place) => existsSync(place));
}

function aptGet(...args) {
  return spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
}
