import { chainGaps } from '../../src/analysis/chainGaps.js';
import { DEFAULT_GAP_OPTIONS } from '../../src/analysis/gapOptions.js';
import { parseDay } from '../../src/domain/day.js';
import { buildGraph } from '../../src/graph/buildGraph.js';
import { graphOnDay } from '../../src/graph/graphOnDay.js';
import { GraphBuilder } from '../testkit/graphBuilder.js';
import { describeWithShared, readShared } from '../testkit/sharedData.js';

/*
 * The official input-output table of the United Kingdom, 2010 (rOpenGov/iotables, MIT): 127 products, domestic and
 * imported use apart. Each product is modelled as three companies: a maker at home, a maker abroad, a buyer at home. The
 * local supply rate of the chain by value must then be domestic / (domestic + imports) over all intermediate use.
 */
describeWithShared('oracles/uk2010', 'The published input-output table of the United Kingdom, 2010', () => {
  const usesOf = (maker: 'home' | 'abroad', file: string) =>
    readShared(file).map(({ product, used_by: buyer, value }) => ({ maker, product: product!, buyer: buyer!, value: Number(value) }));
  const uses = [...usesOf('home', 'oracles/uk2010/domestic_use.csv'), ...usesOf('abroad', 'oracles/uk2010/imports_use.csv')];

  const products = readShared('oracles/uk2010/products.csv').map((row) => row.code!);
  const graph = new GraphBuilder().node('Region', 'UK', { level: 'COUNTRY' }).node('Region', 'ROW', { level: 'ABROAD' }).node('Chain', 'economy');
  for (const product of products) {
    graph.node('Segment', product).fact('IN_CHAIN', `Segment:${product}`, 'Chain:economy');
    for (const [role, region] of [['home', 'UK'], ['abroad', 'ROW'], ['buyer', 'UK']] as const) {
      graph.node('Enterprise', `${role}-${product}`).fact('LOCATED_IN', `Enterprise:${role}-${product}`, `Region:${region}`, { role: 'PLANT' });
    }
  }
  for (const { maker, product, buyer, value } of uses) {
    if (value !== 0) graph.fact('SUPPLIES', `Enterprise:${maker}-${product}`, `Enterprise:buyer-${buyer}`, { segment: product, annualValue: value });
  }
  const day = parseDay('2010-12-31')!;
  const result = chainGaps(graphOnDay(buildGraph(graph), day), { chain: 'economy', territory: { regions: ['UK'], parks: [] }, day, options: DEFAULT_GAP_OPTIONS });

  it('has 127 products', () => {
    expect(products).toHaveLength(127);
  });

  it('gives the published share of domestic products in intermediate use as the local supply rate', () => {
    expect(result.supplyRate.byValue.value).toBeCloseTo(0.7749665407, 10);
  });

  it('gives for each product the share of domestic makers in its own use, and the concentration of its two makers', () => {
    for (const segment of result.segments) {
      const own = uses.filter(({ product }) => product === segment.segment);
      const sum = (maker: string): number => own.filter((use) => use.maker === maker).reduce((total, { value }) => total + value, 0);
      const [home, abroad] = [sum('home'), sum('abroad')];
      if (home + abroad <= 0) {
        expect(segment.supplyRate).toEqual({ value: null, lower: null, upper: null, nullReason: 'NO_PURCHASES' });
        continue;
      }
      expect(segment.supplyRate.value).toBeCloseTo(home / (home + abroad), 10);
      expect(segment.concentration).toBeCloseTo((home ** 2 + abroad ** 2) / (home + abroad) ** 2, 10);
    }
  });
});
