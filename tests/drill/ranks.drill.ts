import { rankDisagreement } from '../testkit/rankDisagreement.js';
import { randomCase } from '../testkit/randomGraph.js';
import { Tally } from '../testkit/tally.js';
import { tallyRanks } from '../testkit/tallyRanks.js';

/**
 * The ranks of the engine against those of the oracle on many random graphs: `npx tsx tests/drill/ranks.drill.ts [graphs] [first seed]`.
 * Prints what was checked and how often each answer occurred; exits with 1 at the first disagreement, with its smallest case.
 */
const [graphs = 10_000, first = 1] = process.argv.slice(2).map(Number);
const tally = new Tally();
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

for (let seed = first; seed < first + graphs; seed += 1) {
  const given = randomCase(seed);
  const found = rankDisagreement(given, given.rankOptions, (outcome) => {
    if ('error' in outcome) tally.add(`error ${outcome.error}`);
    else tallyRanks(tally, outcome);
  });
  if (found !== null) {
    print(`seed ${seed}: ${found}`);
    process.exit(1);
  }
  if ((seed - first + 1) % 1_000 === 0) print(`${seed - first + 1} graphs agree`);
}
for (const line of tally.lines()) print(line);
print(`${graphs} random graphs, seeds ${first} to ${first + graphs - 1}: the ranks of engine and oracle agree in every field`);
