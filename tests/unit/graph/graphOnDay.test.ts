import { parseDay } from '../../../src/domain/day.js';
import { buildGraph } from '../../../src/graph/buildGraph.js';
import { rowOf } from '../../../src/graph/csr.js';
import { NO_SEGMENT, UNKNOWN_SEGMENT } from '../../../src/graph/dayGraph.js';
import { graphOnDay } from '../../../src/graph/graphOnDay.js';
import { fieldOf, sourcesOf } from '../../../src/graph/mergeOnDay.js';
import { GraphBuilder } from '../../testkit/graphBuilder.js';

const day = (text: string) => parseDay(text)!;
const TODAY = day('2024-07-01');
const [A, B, S] = ['Enterprise:a', 'Enterprise:b', 'Segment:s'];
const twoCompanies = (): GraphBuilder => new GraphBuilder().node('Enterprise', 'a').node('Enterprise', 'b').node('Segment', 's');

describe('Facts that several sources state', () => {
  it('are one fact, whose fields come from the first that states each: grade, confidence, observation, source, key', () => {
    const graph = twoCompanies()
      .fact('OPERATES_IN', A, S, { role: 'PRODUCER', grade: 'CLAIMED', annualOutput: 1, capacity: 'from the claim' })
      .fact('OPERATES_IN', A, S, { role: 'PRODUCER', grade: 'CONFIRMED', confidence: 0.5 })
      .fact('OPERATES_IN', A, S, { role: 'PRODUCER', grade: 'CONFIRMED', confidence: 0.9, observedAt: day('2023-01-01') })
      .fact('OPERATES_IN', A, S, { role: 'PRODUCER', grade: 'CONFIRMED', confidence: 0.9, observedAt: day('2024-01-01'), source: 'z', annualOutput: 7 })
      .fact('OPERATES_IN', A, S, { role: 'PRODUCER', grade: 'CONFIRMED', confidence: 0.9, observedAt: day('2024-01-01'), source: 'y', annualOutput: 8 });
    const { facts, output, grade } = graphOnDay(buildGraph(graph), TODAY).operations;
    expect([...output]).toEqual([8]);
    expect([...grade]).toEqual([0]);
    expect(fieldOf(facts, 0, 'capacity')).toBe('from the claim');
    expect(sourcesOf(facts, 0)).toEqual(['f4', 'f3', 'f2', 'f1', 'f0']);
  });

  it('stay apart by role, and supplies by segment', () => {
    const graph = twoCompanies()
      .fact('OPERATES_IN', A, S, { role: 'PRODUCER' })
      .fact('OPERATES_IN', A, S, { role: 'TRADER' })
      .fact('SUPPLIES', A, B)
      .fact('SUPPLIES', A, B, { segment: 's' })
      .fact('SUPPLIES', A, B, { segment: 'gone' })
      .fact('SUPPLIES', A, B, { segment: 's', source: 'again' });
    const onDay = graphOnDay(buildGraph(graph), TODAY);
    expect([...onDay.operations.trader]).toEqual([0, 1]);
    expect([...onDay.supplies.segment]).toEqual([NO_SEGMENT, UNKNOWN_SEGMENT, 0]);
  });

  it('that are only proposed do not count, but for what a company does', () => {
    const graph = twoCompanies()
      .fact('SUPPLIES', A, B, { grade: 'PROPOSED' })
      .fact('OPERATES_IN', A, S, { role: 'PRODUCER', grade: 'PROPOSED' });
    const onDay = graphOnDay(buildGraph(graph), TODAY);
    expect(onDay.supplies.seller).toHaveLength(0);
    expect([...onDay.operations.grade]).toEqual([3]);
  });
});

describe('Facts on a day', () => {
  const graph = buildGraph(twoCompanies().fact('SUPPLIES', A, B, { validFrom: day('2024-01-01'), validTo: day('2024-12-31') }));
  const edges = (on: string): number => graphOnDay(graph, day(on)).supplies.seller.length;

  it('count from their first day to the day before their last', () => {
    expect(['2023-12-31', '2024-01-01', '2024-12-30', '2024-12-31'].map(edges)).toEqual([0, 1, 1, 0]);
  });

  it('are the same object on days between which nothing begins or ends', () => {
    expect(graphOnDay(graph, day('2024-02-01'))).toBe(graphOnDay(graph, day('2024-11-30')));
    expect(graphOnDay(graph, day('2024-02-01'))).not.toBe(graphOnDay(graph, day('2025-02-01')));
  });

  it('are still right when more days were asked for than are kept', () => {
    const many = twoCompanies();
    for (let month = 1; month <= 9; month += 1) many.fact('SUPPLIES', A, B, { source: String(month), validFrom: day(`2024-0${month}-01`), validTo: day(`2024-0${month}-20`) });
    const built = buildGraph(many);
    for (const round of [1, 2]) {
      for (let month = 1; month <= 9; month += 1) expect([round, graphOnDay(built, day(`2024-0${month}-15`)).supplies.seller.length]).toEqual([round, 1]);
    }
    expect(graphOnDay(built, day('2024-03-25')).supplies.seller.length).toBe(0);
  });
});

describe('Links of a thing to itself', () => {
  it('are left out: sales to itself, segments that feed themselves, parts of themselves', () => {
    const graph = twoCompanies().node('Region', 'r', { level: 'COUNTY' })
      .fact('SUPPLIES', A, A)
      .fact('FEEDS', S, S, { coefficient: 0.1 })
      .fact('PART_OF', S, S)
      .fact('PART_OF', 'Region:r', 'Region:r')
      .fact('NEAR', 'Region:r', 'Region:r', { minutes: 1 });
    const onDay = graphOnDay(buildGraph(graph), TODAY);
    expect([onDay.supplies.seller, onDay.feeds.from, onDay.segmentParents.items, onDay.regionParents.items, onDay.near.a].map((ends) => ends.length)).toEqual([0, 0, 0, 0, 0]);
  });

  it('are not mistaken where a company and a place have the same number', () => {
    const graph = new GraphBuilder().node('Enterprise', 'a').node('Region', 'r', { level: 'COUNTY' }).fact('LOCATED_IN', A, 'Region:r', { role: 'PLANT' });
    expect([...rowOf(graphOnDay(buildGraph(graph), TODAY).plants, 0)]).toEqual([0]);
  });
});

describe('Places of a company', () => {
  it('are regions and then parks, plants apart from addresses, and one with both roles stands at the place once', () => {
    const graph = new GraphBuilder().node('Enterprise', 'a').node('Region', 'r', { level: 'COUNTY' }).node('Region', 's', { level: 'COUNTY' }).node('Park', 'p')
      .fact('LOCATED_IN', A, 'Region:s', { role: 'REGISTERED' })
      .fact('LOCATED_IN', A, 'Region:s', { role: 'PLANT' })
      .fact('LOCATED_IN', A, 'Park:p', { role: 'PLANT' });
    const onDay = graphOnDay(buildGraph(graph), TODAY);
    expect([...rowOf(onDay.plants, 0)]).toEqual([1, 2]);
    expect([...rowOf(onDay.addresses, 0)]).toEqual([1]);
    expect([0, 1, 2].map((place) => [...rowOf(onDay.companiesAt, place)])).toEqual([[], [0], [0]]);
  });
});

describe('Declarations', () => {
  const graph = buildGraph(
    new GraphBuilder().node('Chain', 'c').node('Region', 'r', { level: 'COUNTY' })
      .node('Declaration', 'bound', { scope: 'ALL' })
      .node('Declaration', 'every', { scope: 'ABOVE_SCALE', validFrom: day('2024-01-01'), validTo: day('2025-01-01') })
      .fact('COVERS', 'Declaration:bound', 'Region:r')
      .fact('COVERS', 'Declaration:every', 'Region:r')
      .fact('FOR_CHAIN', 'Declaration:bound', 'Chain:c', { validTo: day('2024-06-01') }),
  );
  const inForce = (on: string) => graphOnDay(graph, day(on)).declarations.map(({ declaration, scope, chains }) => ({ declaration, scope, chains }));

  it('made for some chains never become declarations for every chain', () => {
    expect(inForce('2024-05-31')).toEqual([{ declaration: 0, scope: 'ALL', chains: [0] }, { declaration: 1, scope: 'ABOVE_SCALE', chains: null }]);
    expect(inForce('2024-06-01')).toEqual([{ declaration: 0, scope: 'ALL', chains: [] }, { declaration: 1, scope: 'ABOVE_SCALE', chains: null }]);
  });

  it('end on their own last day, also where no fact ends', () => {
    expect(inForce('2025-01-01')).toEqual([{ declaration: 0, scope: 'ALL', chains: [] }]);
  });
});

describe('A graph', () => {
  it('is the same whatever the order of its rows', () => {
    const rows = twoCompanies().node('Chain', 'c').fact('IN_CHAIN', S, 'Chain:c').fact('SUPPLIES', A, B).fact('SUPPLIES', B, A, { annualValue: 3 });
    const turned = { revision: rows.revision, nodes: [...rows.nodes].reverse(), facts: [...rows.facts].reverse() };
    expect(graphOnDay(buildGraph(turned), TODAY)).toEqual(graphOnDay(buildGraph(rows), TODAY));
  });

  it('may be empty', () => {
    const onDay = graphOnDay(buildGraph(new GraphBuilder()), TODAY);
    expect([onDay.supplies.seller.length, onDay.activity.length, onDay.declarations.length]).toEqual([0, 0, 0]);
  });

  it('refuses a fact whose end is not there', () => {
    expect(() => buildGraph(twoCompanies().fact('SUPPLIES', A, 'Enterprise:nobody'))).toThrow('Enterprise:nobody, which is not in the graph');
  });
});
