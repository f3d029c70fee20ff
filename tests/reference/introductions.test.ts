import { introductions, type IntroductionSearch } from '../../src/analysis/targets/introductions.js';
import { territoryOf } from '../../src/analysis/territorySet.js';
import { parseDay } from '../../src/domain/day.js';
import { buildGraph } from '../../src/graph/buildGraph.js';
import { graphOnDay } from '../../src/graph/graphOnDay.js';
import { compareIntroductions } from '../testkit/compareIntroductions.js';
import { GraphBuilder } from '../testkit/graphBuilder.js';

describe('introductions', () => {
  it('equal what trying every path finds, on 300 random graphs of up to 60 companies', () => {
    const seeds = Array.from({ length: 300 }, (_none, at) => at + 1);
    const compared = seeds.map(compareIntroductions);
    expect(compared.find(({ disagreement }) => disagreement !== null)?.disagreement ?? null).toBeNull();
    // Enough of them have something to find.
    expect(compared.filter(({ paths }) => paths > 3).length).toBeGreaterThan(100);
  });

  /** H is in the place; it knows M by a share and a purchase, M the target by a chamber; and a longer way over two others. */
  const known = new GraphBuilder().node('Region', 'here').node('Region', 'there').node('Association', 'z');
  for (const [key, region] of [['H', 'here'], ['M', 'there'], ['P', 'there'], ['Q', 'there'], ['T', 'there']] as const) {
    known.node('Enterprise', key).fact('LOCATED_IN', `Enterprise:${key}`, `Region:${region}`, { role: 'PLANT' });
  }
  known
    .fact('INVESTS_IN', 'Enterprise:M', 'Enterprise:H', { key: 'share', confidence: 0.9 })
    .fact('SUPPLIES', 'Enterprise:H', 'Enterprise:M', { key: 'sale', confidence: 0.6 })
    .fact('MEMBER_OF', 'Enterprise:M', 'Association:z', { key: 'm-member', confidence: 0.8 })
    .fact('MEMBER_OF', 'Enterprise:T', 'Association:z', { key: 't-member', confidence: 0.7 })
    .fact('SUPPLIES', 'Enterprise:H', 'Enterprise:P', { key: 'hp' })
    .fact('SUPPLIES', 'Enterprise:P', 'Enterprise:Q', { key: 'pq', confidence: 1 })
    .fact('SUPPLIES', 'Enterprise:Q', 'Enterprise:T', { key: 'qt', confidence: 1 });
  const day = graphOnDay(buildGraph(known), parseDay('2026-01-01')!);
  const { Enterprise, Region, Association } = day.graph.nodes;
  const company = (key: string): number => Enterprise.find(key)!;
  const search = (ask: { target: string; maxExplored?: number; maxHops?: number }): IntroductionSearch =>
    introductions(day, territoryOf(day, [Region.find('here')!], []), { most: 3, maxHops: 4, maxExplored: 100, ...ask, target: company(ask.target) });

  it('name every tie of each hop with its facts, the shorter way first; a confidence that one hop does not state is not known', () => {
    const sale = (key: string, from: string, confidence: number | null) => ({ tie: 'SUPPLY', facts: [key], confidence, from: company(from), association: null });
    expect(search({ target: 'T' })).toEqual({
      paths: [
        {
          companies: ['H', 'M', 'T'].map(company),
          hops: [
            { from: company('H'), to: company('M'), ties: [sale('sale', 'H', 0.6), { tie: 'OWNERSHIP', facts: ['share'], confidence: 0.9, from: company('M'), association: null }], confidence: 0.9 },
            { from: company('M'), to: company('T'), ties: [{ tie: 'CHAMBER', facts: ['m-member', 't-member'], confidence: 0.7, from: null, association: Association.find('z') }], confidence: 0.7 },
          ],
          confidence: 0.7,
        },
        {
          companies: ['H', 'P', 'Q', 'T'].map(company),
          hops: [
            { from: company('H'), to: company('P'), ties: [sale('hp', 'H', null)], confidence: null },
            { from: company('P'), to: company('Q'), ties: [sale('pq', 'P', 1)], confidence: 1 },
            { from: company('Q'), to: company('T'), ties: [sale('qt', 'Q', 1)], confidence: 1 },
          ],
          confidence: null,
        },
      ],
      // One hop: M, Q. Two: M, H, T; Q. Three: M, H, T; Q, P, H, Q, T. Four: the same eight.
      exploredCount: 2 + 4 + 8 + 8,
      truncated: null,
    });
  });

  it('say so when there are more ways than were looked at, and give what was found', () => {
    const { paths, exploredCount, truncated } = search({ target: 'T', maxExplored: 5 });
    expect([paths.map(({ companies }) => companies), exploredCount, truncated]).toEqual([[['H', 'M', 'T'].map(company)], 5, 'TOO_MANY_PATHS']);
  });

  it('are none to a company of the place itself, and none beyond the hops asked for', () => {
    expect(search({ target: 'H' })).toEqual({ paths: [], exploredCount: 0, truncated: null });
    expect(search({ target: 'T', maxHops: 1 })).toEqual({ paths: [], exploredCount: 2, truncated: null });
  });
});
