#!/usr/bin/env node
/** The command line. In a working copy it installs and builds first when something is missing or has changed. */
import { prepare } from '../scripts/lib/prepare.mjs';

if (await prepare()) {
  const { main } = await import('../dist/main.js');
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.exitCode = 1;
}
