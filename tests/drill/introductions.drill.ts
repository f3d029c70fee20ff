import { compareIntroductions } from '../testkit/compareIntroductions.js';

/** Introductions against trying every path, on 2,000 random graphs of up to 60 companies. */
const GRAPHS = 2_000;

let [differing, paths] = [0, 0];
for (let seed = 1; seed <= GRAPHS; seed += 1) {
  const { disagreement, paths: found } = compareIntroductions(seed);
  paths += found;
  if (disagreement === null) continue;
  differing += 1;
  if (differing <= 3) process.stdout.write(`${JSON.stringify(disagreement, null, 2)}\n`);
}
process.stdout.write(`introductions: ${GRAPHS} random graphs, ${paths} paths, ${differing} differ\n`);
if (differing > 0) process.exitCode = 1;
