#!/usr/bin/env node
/** The command line. In a working copy it installs and builds first when something is missing or has changed. */
import { exitWith } from '../scripts/lib/child.mjs';
import { prepare } from '../scripts/lib/prepare.mjs';

await exitWith(async () => {
  if (!(await prepare())) return 1;
  const { main } = await import('../dist/main.js');
  return main(process.argv.slice(2));
});
