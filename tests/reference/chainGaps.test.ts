import type { Outcome } from '../testkit/askEngine.js';
import { disagreement } from '../testkit/disagreement.js';
import { randomCase } from '../testkit/randomGraph.js';
import { Tally, tallyResult } from '../testkit/tally.js';

const GRAPHS = 2_000;
const OFTEN = 20;

/** Everything that can occur. VACANT to BROKEN are suspected or established alike; NO_GAP_FOUND is never suspected. */
const MUST_OCCUR = [
  ...['BROKEN', 'MISSING_INPUT', 'MISSING_OUTLET', 'MISSING', 'VACANT', 'DISCONNECTED', 'WEAK', 'CONCENTRATED'].flatMap((kind) => [
    `finding ${kind} ESTABLISHED`,
    `finding ${kind} SUSPECTED`,
    `state ${kind}`,
  ]),
  'finding NO_GAP_FOUND ESTABLISHED',
  'state NO_GAP_FOUND',
  ...['NO_CHAIN', 'NO_LEADER', 'THIN_DATA'].map((kind) => `chain ${kind}`),
  ...['FEEDS', 'STAGES', 'MIXED', 'NONE'].map((basis) => `linkBasis ${basis}`),
  ...['VALUE', 'ESTIMATED', 'LINKS', 'NONE'].map((basis) => `basis ${basis}`),
  ...['NONE', 'REGISTERED', 'PRODUCING', 'ABOVE_SCALE', 'BACKBONE'].map((presence) => `presence ${presence}`),
  ...['SURVEYED', 'ABOVE_SCALE_SURVEYED', 'NOT_RECORDED'].map((absence) => `absence ${absence}`),
  ...['PARK', 'COUNTY', 'PREFECTURE', 'ONE_HOUR', 'PROVINCE', 'COUNTRY', 'ABROAD'].flatMap((ring) => [
    `ring ${ring} not drawn`,
    `ring ${ring} NONE`,
    `ring ${ring} REGISTERED`,
    `ring ${ring} PRODUCING`,
    `ring ${ring} ABOVE_SCALE`,
    `ring ${ring} BACKBONE`,
  ]),
  ...['NO_NEIGHBOUR', 'NOTHING_WAITS_FOR_IT'].map((ground) => `ground VACANT ${ground}`),
  ...['OUTPUT_BELOW_DEMAND', 'LOW_LOCATION_QUOTIENT'].map((ground) => `ground WEAK ${ground}`),
  ...['HIGH_HHI', 'SINGLE_SELLER_OF_ESSENTIAL'].map((ground) => `ground CONCENTRATED ${ground}`),
  ...['NO_COMPANIES', 'NO_OUTPUT', 'OUTPUT_COVERAGE_LOW', 'ZERO_OUTPUT', 'NO_VALUES', 'NO_PURCHASES', 'known'].map((reason) => `conversionRate: ${reason}`),
  ...['MOSTLY_ESTIMATED', 'NO_PURCHASES', 'known'].map((reason) => `supplyRate: ${reason}`),
  ...['MOSTLY_ESTIMATED', 'NO_PURCHASES', 'NO_VALUES', 'ZERO_DEMAND', 'known'].map((reason) => `chain byValue: ${reason}`),
  ...['NO_PURCHASES', 'NO_VALUES', 'known'].map((reason) => `demand: ${reason}`),
  ...['EMPTY_UNIVERSE', 'known'].map((reason) => `locationQuotient: ${reason}`),
  ...['OUTPUT', 'COUNT'].map((measure) => `measure of LQ ${measure}`),
  ...['VALUE', 'LINKS'].map((measure) => `measure of HHI ${measure}`),
  'error REFERENCE_TOO_SMALL',
  'error MIXED_WORLDS',
  'chain without segments',
];

describe('the engine and an independent oracle of the calculus', () => {
  const tally = new Tally();
  const count = (outcome: Outcome): void => {
    if ('error' in outcome) tally.add(`error ${outcome.error}`);
    else tallyResult(tally, outcome);
  };

  it(`agree in every field, and on each company as the buyer, on ${GRAPHS} seeded random graphs`, () => {
    for (let seed = 1; seed <= GRAPHS; seed += 1) {
      const found = disagreement(randomCase(seed), count);
      if (found !== null) throw new Error(`seed ${seed}: ${found}`);
    }
  }, 300_000);

  it(`meet every finding with every certainty it can have, every basis, presence, absence, ring and null reason at least ${OFTEN} times there`, () => {
    expect(MUST_OCCUR.filter((name) => tally.of(name) < OFTEN)).toEqual([]);
  });

  it('agree where PART_OF runs in circles, which cannot be written: each ancestor counts once', () => {
    for (let seed = 900_001; seed <= 900_200; seed += 1) {
      const given = randomCase(seed);
      const backwards = given.rows.facts.flatMap((fact, index) =>
        fact.kind === 'PART_OF' && index % 3 === 0 ? [{ ...fact, key: `${fact.key}-back`, from: fact.to, to: fact.from }] : [],
      );
      const found = disagreement({ ...given, rows: { ...given.rows, facts: [...given.rows.facts, ...backwards] } });
      if (found !== null) throw new Error(`seed ${seed}: ${found}`);
    }
  });

  it('never suspect that there is no gap', () => {
    expect(tally.of('finding NO_GAP_FOUND SUSPECTED')).toBe(0);
  });
});
