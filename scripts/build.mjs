/** `npm run build`: everything that is out of date. */
import { exitWith } from './lib/child.mjs';
import { prepare } from './lib/prepare.mjs';

await exitWith(async () => ((await prepare()) ? 0 : 1));
