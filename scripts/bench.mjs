/** `npm run bench [-- name ...]`: how long things take, with their results checked; all of them or those named. */
import { runScripts } from './lib/runScripts.mjs';

await runScripts('bench', '测速');
