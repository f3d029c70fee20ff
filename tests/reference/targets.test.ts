import { targetCase } from '../testkit/targetCase.js';
import { targetDisagreement } from '../testkit/targetDisagreement.js';
import { Tally } from '../testkit/tally.js';
import { tallyTargets } from '../testkit/tallyTargets.js';

const GRAPHS = 300;
const FIRST = 401;
const OFTEN = 5;

const MUST_OCCUR = [
  ...['empty', 'one', 'several'].map((length) => `list: ${length}`),
  ...['true', 'false'].map((scored) => `scored: ${scored}`),
  ...['TARGET_TIES', 'PARTNERS', 'BUYERS', 'CUSTOMERS', 'EXPANSION', 'LOCAL_TRADE'].flatMap((factor) => ['0', 'between', '1'].map((value) => `${factor}: ${value}`)),
  ...['SCALE: 0', 'SCALE: 1', 'SCALE: SCALE_UNSTATED', 'TITLES: 0', 'TITLES: between', 'TITLES: 1', 'EXPANSION: NO_PLACE'],
  ...['NEARNESS: 0', 'NEARNESS: between', 'NEARNESS: 1', 'NEARNESS: NO_PLACE', 'NEARNESS: NO_RING_HAS_IT', 'PARK_FIT: 0', 'PARK_FIT: 1', 'PARK_FIT: NO_PARKS'],
  ...['between', '1', 'MIN_SCALE_UNSTATED', 'OUTPUT_UNSTATED'].map((value) => `CAPACITY: ${value}`),
  ...['SUSPENDED', 'RESTRUCTURING'].map((standing) => `standing ${standing}`),
  ...['DORMANT', 'SAME', 'PART', 'SIBLING', 'UPSTREAM', 'DOWNSTREAM'].map((kind) => `kind ${kind}`),
  ...['RESUMPTION: sure', 'RESTRUCTURING: sure', 'UPGRADE: sure', 'EXPANSION: sure', 'EXPANSION: MIN_SCALE_UNSTATED', 'EXPANSION: OUTPUT_UNSTATED', 'SCALE_UP: sure', 'SCALE_UP: SCALE_UNSTATED'].map((need) => `need ${need}`),
];

describe('whom to bring in and whom to grow, by the engine and by an independent oracle', () => {
  const tally = new Tally();

  it(`agree in every field, for every segment of the chain, on ${GRAPHS} seeded random graphs`, () => {
    for (let seed = FIRST; seed < FIRST + GRAPHS; seed += 1) {
      const found = targetDisagreement(targetCase(seed), (outcome) => {
        tallyTargets(tally, outcome);
      });
      if (found !== null) throw new Error(`seed ${seed}: ${found}`);
    }
  });

  it(`meet every kind, need, null and end of every factor at least ${OFTEN} times there`, () => {
    expect(MUST_OCCUR.filter((name) => tally.of(name) < OFTEN)).toEqual([]);
  });
});
