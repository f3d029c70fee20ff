import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MARK = join(ROOT, 'web/dist/built-from.txt');
const SOURCES = ['web/index.html', 'web/vite.config.ts', 'package-lock.json', ...filesIn('web/src'), ...filesIn('docs/examples')];

/** Builds the GraphiQL page into web/dist, unless it was built from these very files; true when it built. */
export async function buildWeb() {
  const wanted = fingerprint();
  if (readOr(MARK, '') === wanted) return false;
  const { build } = await import('vite');
  await build({ root: join(ROOT, 'web'), logLevel: 'warn' });
  writeFileSync(MARK, wanted);
  return true;
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of SOURCES.sort()) hash.update(`${file}\0`).update(readFileSync(join(ROOT, file))).update('\0');
  return hash.digest('hex');
}

function filesIn(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length));
}

function readOr(file, otherwise) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await buildWeb()) ? 'web/dist built' : 'web/dist is up to date');
