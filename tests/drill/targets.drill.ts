import { targetCase } from '../testkit/targetCase.js';
import { targetDisagreement } from '../testkit/targetDisagreement.js';
import { Tally } from '../testkit/tally.js';
import { tallyTargets } from '../testkit/tallyTargets.js';

/**
 * Whom to bring in and whom to grow, by the engine and by the oracle, on many random graphs: `npx tsx tests/drill/targets.drill.ts [graphs] [first seed]`.
 * Prints what was checked and how often each answer occurred; exits with 1 at the first disagreement, with its smallest case.
 */
const [graphs = 5_000, first = 1] = process.argv.slice(2).map(Number);
const tally = new Tally();
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

for (let seed = first; seed < first + graphs; seed += 1) {
  const found = targetDisagreement(targetCase(seed), (outcome) => {
    tallyTargets(tally, outcome);
  });
  if (found !== null) {
    print(`seed ${seed}: ${found}`);
    process.exit(1);
  }
  if ((seed - first + 1) % 1_000 === 0) print(`${seed - first + 1} graphs agree`);
}
for (const line of tally.lines()) print(line);
print(`${graphs} random graphs, seeds ${first} to ${first + graphs - 1}: engine and oracle agree in every field`);
