/** Whether something was made from these very files: a mark beside it holds the hash of their names and contents. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './run.mjs';

export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesAt).sort()) hash.update(`${file}\0`).update(readFileSync(join(ROOT, file))).update('\0');
  return hash.digest('hex');
}

export function isMadeFrom(mark, wanted) {
  return textOf(mark) === wanted;
}

export function noteMadeFrom(mark, made) {
  mkdirSync(dirname(join(ROOT, mark)), { recursive: true });
  writeFileSync(join(ROOT, mark), made);
}

function filesAt(path) {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path];
  return readdirSync(join(ROOT, path)).flatMap((name) => filesAt(`${path}/${name}`));
}

function textOf(path) {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return '';
  }
}
