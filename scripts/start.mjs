/** `npm start`: in a fresh clone it installs and builds, then runs the service; later it only runs it. */
import { databaseNeedsMissing, nodeMissing } from './lib/machine.mjs';
import { prepare, said } from './lib/prepare.mjs';

// What takes long comes last: a machine that lacks something learns it in a second.
if (said(nodeMissing()) && said(databaseNeedsMissing()) && (await prepare())) {
  const { main } = await import('../dist/main.js');
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.exitCode = 1;
}
