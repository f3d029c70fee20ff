import { GraphBuilder } from './graphBuilder.js';
import { Random } from './randomGraph/random.js';

export interface CountyChainSize {
  readonly segments: number;
  readonly counties: number;
  readonly companies: number;
  readonly supplies: number;
}

export const TWENTY_SEGMENTS: CountyChainSize = { segments: 20, counties: 40, companies: 3_200, supplies: 6_000 };

/**
 * Made-up counties of a made-up province around one chain, as much as a province of counties has: every eighth
 * company does one or two segments of it, the others of another chain; half state their output; a fifth of the supply links stay within the chain's order. By seed.
 */
export function countyChainGraph(seed: number, { segments, counties, companies, supplies }: CountyChainSize = TWENTY_SEGMENTS): GraphBuilder {
  const random = new Random(seed);
  const graph = new GraphBuilder().node('Region', '示例国', { level: 'COUNTRY' }).node('Region', '示例省', { level: 'PROVINCE' }).fact('PART_OF', 'Region:示例省', 'Region:示例国').node('Chain', 'twenty').node('Chain', 'other');
  const countyKeys = numbered('示例县', counties);
  for (const [index, county] of countyKeys.entries()) {
    const prefecture = `示例市${index % 5}`;
    if (index < 5) graph.node('Region', prefecture, { level: 'PREFECTURE' }).fact('PART_OF', `Region:${prefecture}`, 'Region:示例省');
    graph.node('Region', county, { level: 'COUNTY' }).fact('PART_OF', `Region:${county}`, `Region:${prefecture}`);
    if (index > 0) graph.fact('NEAR', `Region:${county}`, `Region:${countyKeys[index - 1]!}`, { minutes: random.between(30, 90) });
  }
  const [inChain, elsewhere] = [chainOf(graph, random, 'twenty', segments), chainOf(graph, random, 'other', segments)];
  const does = new Map<string, number>();
  const companyKeys = numbered('示例企业', companies);
  const associations = numbered('示例商会', Math.ceil(companies / 40));
  for (const key of associations) graph.node('Association', key);
  for (const [index, key] of companyKeys.entries()) {
    graph.node('Enterprise', key, { scale: random.chance(0.5) ? 'INDUSTRY_ABOVE_SCALE' : null });
    graph.fact('LOCATED_IN', `Enterprise:${key}`, `Region:${random.pick(countyKeys)}`, { role: 'PLANT' });
    for (const segment of random.some(index % 8 === 0 ? inChain : elsewhere, 1, 2)) {
      does.set(key, inChain.indexOf(segment));
      graph.fact('OPERATES_IN', `Enterprise:${key}`, `Segment:${segment}`, { role: 'PRODUCER', grade: random.pick(['CONFIRMED', 'PROBABLE']), annualOutput: random.maybe(0.5, () => random.between(500, 50_000)) });
    }
    if (random.chance(0.3)) graph.fact('MEMBER_OF', `Enterprise:${key}`, `Association:${random.pick(associations)}`);
    if (random.chance(0.1)) graph.fact('INVESTS_IN', `Enterprise:${key}`, `Enterprise:${random.pick(companyKeys)}`);
  }
  for (let edge = 0; edge < supplies; edge += 1) {
    const [one, other] = [random.pick(companyKeys), random.pick(companyKeys)];
    const isInOrder = random.chance(0.2) && (does.get(one) ?? -1) > (does.get(other) ?? -1);
    const [seller, buyer] = isInOrder ? [other, one] : [one, other];
    graph.fact('SUPPLIES', `Enterprise:${seller}`, `Enterprise:${buyer}`, { annualValue: random.maybe(0.3, () => random.between(10, 5_000)) });
  }
  return graph;
}

/** A chain in which each segment feeds the next, and some a later one. */
function chainOf(graph: GraphBuilder, random: Random, chain: string, size: number): readonly string[] {
  const segments = numbered(`${chain}-`, size);
  for (const [index, segment] of segments.entries()) {
    graph.node('Segment', segment, { minScale: random.maybe(0.3, () => random.between(1_000, 100_000)) }).fact('IN_CHAIN', `Segment:${segment}`, `Chain:${chain}`);
    for (const next of new Set([index + 1, random.between(index + 1, size)])) {
      if (next < size) graph.fact('FEEDS', `Segment:${segment}`, `Segment:${segments[next]!}`, { essential: random.maybe(0.5, () => random.chance(0.5)), coefficient: random.maybe(0.4, () => random.between(1, 30) / 100) });
    }
  }
  return segments;
}

const numbered = (name: string, count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${name}${String(index + 1).padStart(4, '0')}`);
