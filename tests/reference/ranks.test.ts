import { rankDisagreement, type RankOutcome } from '../testkit/rankDisagreement.js';
import { randomCase } from '../testkit/randomGraph.js';
import { Tally } from '../testkit/tally.js';
import { tallyRanks } from '../testkit/tallyRanks.js';

const GRAPHS = 300;
const FIRST = 201;
const OFTEN = 5;

/** Everything that can occur, but that NOTHING_KNOWN is too rare here (cases/ranksFactors.test.ts). A feasibility is always known: companies elsewhere can be counted. */
const MUST_OCCUR = [
  ...['PRIORITY', 'WATCH', 'DEFER'].map((tier) => `tier ${tier}`),
  ...['MARKET_TOO_SMALL', 'VERIFY_FIRST', 'BOUGHT_NATIONWIDE', 'PRESENT_IN_RING', 'BOTH_HIGH', 'BOTH_LOW', 'ONE_HIGH', 'SCORE_UNKNOWN'].map((reason) => `reason ${reason}`),
  ...['known', 'WEIGHTLESS'].flatMap((reason) => [`attractiveness: ${reason}`, `feasibility: ${reason}`]),
  ...Object.entries({
    LEAKAGE: 'NO_LEAKAGE_IN_CHAIN', ESSENTIAL: 'ESSENTIAL_UNSTATED', UNLOCKS: 'NO_COMPANIES_IN_CHAIN', SCARCITY: 'NO_RINGS', INPUTS: 'NO_INPUTS', MARKET: 'NO_USERS',
  }).flatMap(([factor, reason]) => [`${factor}: ${reason}`, `${factor}: 0`, `${factor}: between`, `${factor}: 1`]),
  ...['POOL', 'TIES'].flatMap((factor) => [`${factor}: 0`, `${factor}: between`, `${factor}: 1`]),
  ...['none', 'up to ten', 'more than ten'].map((number) => `gaps: ${number}`),
  ...['nothing moves', 'something moves'].map((stability) => `stability: ${stability}`),
  'error REFERENCE_TOO_SMALL',
  'error MIXED_WORLDS',
];

describe('the ranks of the engine and of an independent oracle', () => {
  const tally = new Tally();
  const count = (outcome: RankOutcome): void => {
    if ('error' in outcome) tally.add(`error ${outcome.error}`);
    else tallyRanks(tally, outcome);
  };

  it(`agree in every field, of a chain and of all chains together, on ${GRAPHS} seeded random graphs`, () => {
    for (let seed = FIRST; seed < FIRST + GRAPHS; seed += 1) {
      const given = randomCase(seed);
      const found = rankDisagreement(given, given.rankOptions, count);
      if (found !== null) throw new Error(`seed ${seed}: ${found}`);
    }
  });

  it(`meet every tier, reason, null and end of every factor at least ${OFTEN} times there`, () => {
    expect(MUST_OCCUR.filter((name) => tally.of(name) < OFTEN)).toEqual([]);
  });
});
