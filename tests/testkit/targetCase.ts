import type { CultivationOptions } from '../../src/analysis/cultivation/cultivationOptions.js';
import { DEFAULT_CULTIVATION_OPTIONS } from '../../src/analysis/cultivation/cultivationOptions.js';
import { DEFAULT_TARGET_OPTIONS, type TargetOptions } from '../../src/analysis/targets/targetOptions.js';
import { randomCase, type RandomCase } from './randomGraph.js';
import { Random } from './randomGraph/random.js';

export interface TargetCase extends RandomCase {
  readonly targetOptions: TargetOptions;
  readonly cultivationOptions: CultivationOptions;
}

const TRAITS = 0x7a26e7;
/** Words that lie within one another, are alike, are a single character, or have blanks around. */
const WORDS = ['铸造', '精密铸造', '锻', '  锻件 ', '电机', '新能源电机', '酸', ''];

/** A random case in which parks state industries, segments words and companies products, and weights to judge by. */
export function targetCase(seed: number): TargetCase {
  const given = randomCase(seed);
  const random = new Random(seed ^ TRAITS);
  const [stating, worded] = [random.pick([0, 0.5, 1]), random.pick([0, 0.4])];
  const words = (chance: number): string[] | null => random.maybe(chance, () => random.some(WORDS, 0, 3));
  const nodes = given.rows.nodes.map((node) => {
    if (node.label === 'Park') return { ...node, leadingIndustries: words(stating), freeLandMu: random.maybe(0.7, () => random.pick([0, 10, 10, 50])) };
    if (node.label === 'Segment') return { ...node, aliases: words(worded), keywords: words(worded), gb4754: random.maybe(0.5, () => ['3311']) };
    return node.label === 'Enterprise' ? { ...node, industry: random.maybe(worded, () => random.pick(WORDS)) } : node;
  });
  const facts = given.rows.facts.map((fact) => (fact.kind === 'OPERATES_IN' ? { ...fact, products: words(worded) } : fact));
  // At times so few factors have a weight that a company has none to be scored by.
  const weights = random.pick([[0, 0.1, 0.2, 0.3, 1, 1, 2], [0, 0, 0, 0, 0, 1]]);
  const weight = (): number => random.pick(weights);
  const usual = random.chance(0.3);
  return {
    ...given,
    rows: { ...given.rows, nodes, facts },
    targetOptions: usual
      ? DEFAULT_TARGET_OPTIONS
      : {
          weights: { TARGET_TIES: weight(), PARTNERS: weight(), BUYERS: weight(), CUSTOMERS: weight(), SCALE: weight(), TITLES: weight(), EXPANSION: weight(), NEARNESS: weight(), PARK_FIT: weight() },
          fullTies: random.pick([1, 2, 3]), fullPartners: random.pick([1, 2.5, 5]), fullBuyers: random.pick([1, 3, 10]), fullCustomers: random.pick([1, 3, 50]), fullPlaces: random.pick([1, 2, 3]),
        },
    cultivationOptions: usual
      ? DEFAULT_CULTIVATION_OPTIONS
      : { weights: { CLOSENESS: weight(), LOCAL_TRADE: weight(), CAPACITY: weight(), SCALE: weight(), TITLES: weight() }, fullTrade: random.pick([1, 2, 3]) },
  };
}
