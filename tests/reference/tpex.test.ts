import { chainGaps, gapWork } from '../../src/analysis/chainGaps.js';
import { DEFAULT_GAP_OPTIONS } from '../../src/analysis/gapOptions.js';
import { parseDay } from '../../src/domain/day.js';
import type { Stage } from '../../src/domain/vocabulary.js';
import { buildGraph } from '../../src/graph/buildGraph.js';
import { graphOnDay } from '../../src/graph/graphOnDay.js';
import { GraphBuilder } from '../testkit/graphBuilder.js';
import { describeWithShared, readShared } from '../testkit/sharedData.js';

/*
 * A real chain graph (see ../shared/data/README.md): 47 chains, 3,314 companies. The expected figures were reached by two
 * people who implemented the calculus apart from each other.
 */
describeWithShared('tpex', 'The chains of the TPEx platform on the island, taking the recorded companies as all', () => {
  const graph = new GraphBuilder().node('Region', '710000', { level: 'PROVINCE' }).node('Region', 'ABROAD', { level: 'ABROAD' });
  const chains = readShared('tpex/chains.csv').map((row) => row.id!);
  for (const chain of chains) graph.node('Chain', chain);
  for (const { id, chain, stage, parent } of readShared('tpex/segments.csv')) {
    graph.node('Segment', id!).fact('IN_CHAIN', `Segment:${id!}`, `Chain:${chain!}`, { stage: stage === '' ? null : (stage as Stage) });
    if (parent !== '') graph.fact('PART_OF', `Segment:${id!}`, `Segment:${parent!}`);
  }
  for (const { id, region } of readShared('tpex/enterprises.csv')) {
    graph.node('Enterprise', id!).fact('LOCATED_IN', `Enterprise:${id!}`, region === '海外' ? 'Region:ABROAD' : 'Region:710000', { role: 'REGISTERED' });
  }
  for (const { enterprise, segment } of readShared('tpex/operates_in.csv')) {
    graph.fact('OPERATES_IN', `Enterprise:${enterprise!}`, `Segment:${segment!}`, { role: 'PRODUCER', grade: 'CONFIRMED' });
  }
  for (const { supplier, customer } of readShared('tpex/supplies.csv')) graph.fact('SUPPLIES', `Enterprise:${supplier!}`, `Enterprise:${customer!}`);
  const day = parseDay('2026-01-01')!;
  const onDay = graphOnDay(buildGraph(graph), day);
  const ask = (chain: string) => ({ chain, territory: { regions: ['710000'], parks: [] }, day, options: { ...DEFAULT_GAP_OPTIONS, universe: 'ANY' as const } });
  const results = chains.map((chain) => chainGaps(onDay, ask(chain)));

  it('have 559 segments: 20 missing, 22 vacant, 91 weak, 10 concentrated, 416 without a gap', () => {
    const states = results.flatMap(({ segments }) => segments.map(({ state }) => state));
    const count = (wanted: string): number => states.filter((state) => state === wanted).length;
    expect(Object.fromEntries(['MISSING', 'VACANT', 'WEAK', 'CONCENTRATED', 'NO_GAP_FOUND'].map((state) => [state, count(state)]))).toEqual({
      MISSING: 20,
      VACANT: 22,
      WEAK: 91,
      CONCENTRATED: 10,
      NO_GAP_FOUND: 416,
    });
    expect(states).toHaveLength(559);
  });

  it('see 1,722 purchases of companies on the island, the same for every chain', () => {
    expect(new Set(results.map(({ coverage }) => coverage.edges))).toEqual(new Set([1_722]));
  });

  it('see 430 of these count in some chain', () => {
    const counted = new Set(chains.flatMap((chain) => gapWork(onDay, ask(chain)).place.purchases.chain.edges));
    expect(counted.size).toBe(430);
  });
});
