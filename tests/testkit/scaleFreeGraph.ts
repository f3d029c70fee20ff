import { ENTERPRISE_SCALE, ENTERPRISE_STATUS, TITLE } from '../../src/domain/vocabulary.js';
import { GraphBuilder } from './graphBuilder.js';
import { madeUpNames } from './madeUpNames.js';
import { Random } from './randomGraph/random.js';

export interface ScaleFreeSize {
  readonly companies: number;
  readonly supplies: number;
  readonly segments: number;
  readonly feeds: number;
}

/** Share of the ends that falls on the first m of n: (m / n) to the power of 1 / STEEPNESS. */
const STEEPNESS = 3;
const COUNTIES = 300;
/** What occurs, and null: not stated. */
const SCALES = [null, ...(Object.keys(ENTERPRISE_SCALE) as (keyof typeof ENTERPRISE_SCALE)[])];
const STATUSES = [null, null, null, ...(Object.keys(ENTERPRISE_STATUS) as (keyof typeof ENTERPRISE_STATUS)[])];
const TITLES = Object.keys(TITLE);

/**
 * Made-up companies, who is where, who does what, who supplies whom, and what feeds what: a few have thousands of links, and
 * nearly all of these among each other, most have a handful. The hubs have the lowest keys, so that they stand first on
 * every page: the worst that a nested query can meet. The same seed gives the same graph.
 */
export function scaleFreeGraph({ companies, supplies, segments, feeds }: ScaleFreeSize, seed = 1): GraphBuilder {
  const random = new Random(seed);
  const graph = new GraphBuilder().node('Region', '示例省', { level: 'PROVINCE' });
  const counties = Array.from({ length: COUNTIES }, (_, index) => `示例县${padded(index, 3)}`);
  for (const county of counties) graph.node('Region', county, { level: 'COUNTY' }).fact('PART_OF', `Region:${county}`, 'Region:示例省');
  for (let index = 0; index < segments; index += 1) graph.node('Segment', segmentKey(index), { service: random.chance(0.1), final: random.chance(0.1) });
  for (const [from, to] of pairs(random, segments, feeds)) {
    graph.fact('FEEDS', `Segment:${segmentKey(from)}`, `Segment:${segmentKey(to)}`, { essential: random.chance(0.3), coefficient: random.maybe(0.5, () => random.between(1, 50) / 100) });
  }
  for (const [index, name] of madeUpNames(companies, seed).entries()) {
    const key = companyKey(index);
    graph
      .node('Enterprise', key, { name, status: random.pick(STATUSES), scale: random.pick(SCALES), source: '虚构示例数据' })
      .fact('LOCATED_IN', `Enterprise:${key}`, `Region:${random.pick(counties)}`, { role: 'PLANT' })
      .fact('OPERATES_IN', `Enterprise:${key}`, `Segment:${segmentKey(random.between(0, segments - 1))}`, { role: 'PRODUCER', grade: 'CONFIRMED' });
    if (random.chance(0.1)) graph.fact('HOLDS', `Enterprise:${key}`, `Title:${random.pick(TITLES)}`);
  }
  for (const [from, to] of pairs(random, companies, supplies)) {
    graph.fact('SUPPLIES', `Enterprise:${companyKey(from)}`, `Enterprise:${companyKey(to)}`, { annualValue: random.maybe(0.7, () => random.between(10, 9_999)), segment: random.maybe(0.5, () => segmentKey(random.between(0, segments - 1))) });
  }
  return graph;
}

export const companyKey = (index: number): string => `made-up-${padded(index, 7)}`;
export const segmentKey = (index: number): string => `made-up-${padded(index, 5)}`;
const padded = (index: number, width: number): string => String(index).padStart(width, '0');

/** So many different pairs of two different ones of n. */
function pairs(random: Random, n: number, count: number): readonly (readonly [number, number])[] {
  const end = (): number => Math.floor(n * random.next() ** STEEPNESS);
  const known = new Set<number>();
  while (known.size < count) {
    const [from, to] = [end(), end()];
    if (from !== to) known.add(from * n + to);
  }
  return [...known].map((pair) => [Math.floor(pair / n), pair % n]);
}
