/** `npm run build`: everything that is out of date. */
import { prepare } from './lib/prepare.mjs';

process.exitCode = (await prepare()) ? 0 : 1;
