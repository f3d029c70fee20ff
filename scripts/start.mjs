/** `npm start`: in a fresh clone it installs and builds, then runs the service; later it only runs it. */
import { exitWith } from './lib/child.mjs';
import { databaseNeedsMissing, nodeMissing } from './lib/machine.mjs';
import { prepare, said } from './lib/prepare.mjs';
import { watchStarter } from './lib/watchStarter.mjs';

watchStarter();
await exitWith(async () => {
  // What takes long comes last: a machine that lacks something learns it in a second.
  if (!(said(nodeMissing()) && said(databaseNeedsMissing()) && (await prepare()))) return 1;
  const { main } = await import('../dist/main.js');
  return main(process.argv.slice(2));
});
