import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where a system's own Chromium is; `npm test` installs it on Debian. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser without a screen, in Chinese. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = PLACES.find((place) => existsSync(place));
  if (executablePath === undefined) throw new Error(`No Chromium at ${PLACES.join(', ')}: apt-get install chromium`);
  // Without a sandbox, because tests may run as root in a container; the page is ours.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}
