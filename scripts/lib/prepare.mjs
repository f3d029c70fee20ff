import { build } from './build.mjs';
import { install } from './install.mjs';
import { nodeMissing } from './machine.mjs';
import { sayFailure } from './say.mjs';

/** Everything that the program needs to run from a working copy; false, and one sentence said, when something is missing. */
export async function prepare() {
  return said(nodeMissing()) && (await install()) && (await build());
}

/** Says what is missing; true when nothing is. */
export function said(missing) {
  if (missing !== null) sayFailure(...missing);
  return missing === null;
}
