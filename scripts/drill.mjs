/** `npm run drill [-- name ...]`: the long checks with their full figures, all of them or those named. */
import { runScripts } from './lib/runScripts.mjs';

await runScripts('drill', '演练');
