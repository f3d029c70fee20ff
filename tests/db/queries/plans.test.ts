import { graphql } from 'graphql';
import { ANYONE } from '../../../src/access/viewer.js';
import { requestContext } from '../../../src/application/requestContext.js';
import type { Database } from '../../../src/database/database.js';
import type { FactKind } from '../../../src/domain/factModel.js';
import { Projection } from '../../../src/projection/projection.js';
import { writeRows } from '../../../src/queries/write/writeRows.js';
import { readSchema } from '../../../src/server/readSchema.js';
import { openTestDatabase } from '../../testkit/database.js';
import { Profiler, type Work } from '../../testkit/profile.js';
import { recordStatements, type Sent } from '../../testkit/recordStatements.js';
import { describeWithShared } from '../../testkit/sharedData.js';
import { tpexGraph } from '../../testkit/tpexGraph.js';

/*
 * Work of the statements behind the lists, pinned in touches of the store and not in time, on 47 chains, 559 segments
 * and 3,614 companies (300 are made up, abroad and last in order): 2,419 on the island, 1,195 abroad.
 */
const ABROAD = 1_195;
const ISLAND = 2_419;

/** A start that looks at everything of a label or type, or at every pair: right for no page. */
const FORBIDDEN = /^(AllNodesScan|NodeByLabelScan|CartesianProduct|.*RelationshipTypeScan|.*AllRelationshipsScan|NodeHashJoin|ValueHashJoin)$/;

/** A page of 20, what its statements may cost together, and an operator that must be among them. */
const PAGES: readonly (readonly [string, number, string, string])[] = [
  ['all companies', 150, 'NodeUniqueIndexSeekByRange', '{ enterprises { nodes { id } } }'],
  ['companies of a hub, however large: measured as far as it takes, then the first in order', 2_500, 'NodeUniqueIndexSeekByRange', '{ enterprises(filter: {region: "Region:710000"}) { nodes { id } } }'],
  ['companies of a hub whose members come late in the order: measured, tried, then gone through once', 2_100 + 12 * 25 * 21 + 4 * ABROAD, 'VarLengthExpand(Pruning,BFS,All)', '{ enterprises(filter: {region: "Region:ABROAD"}) { nodes { id } } }'],
  ['companies of a chain', 1_030, 'VarLengthExpand(Pruning,BFS,All)', '{ enterprises(filter: {chain: "Chain:3000"}) { nodes { id } } }'],
  ['companies of a segment', 300, 'VarLengthExpand(Pruning,BFS,All)', '{ enterprises(filter: {segment: "Segment:3000/18"}) { nodes { id } } }'],
  ['companies of a hub in a segment: the segment leads', 2_600, 'SemiApply', '{ enterprises(filter: {region: "Region:710000", segment: "Segment:3000/18"}) { nodes { id } } }'],
  ['companies by what a third of them have in name or key', 1_340, 'NodeIndexContainsScan', '{ enterprises(filter: {search: "6"}) { nodes { id } } }'],
  ['companies found by name', 20, 'NodeIndexContainsScan', '{ enterprises(filter: {search: "台泥"}) { nodes { id } } }'],
  ['companies of a segment found by name: the segment leads', 400, 'Expand(All)', '{ enterprises(filter: {segment: "Segment:3000/18", search: "電"}) { nodes { id } } }'],
  ['companies by a title that none holds', 20, 'NodeUniqueIndexSeek', '{ enterprises(filter: {titles: [LISTED]}) { nodes { id } } }'],
  ['segments', 150, 'NodeUniqueIndexSeekByRange', '{ segments { nodes { id } } }'],
  ['segments of a chain', 100, 'NodeUniqueIndexSeek', '{ segments(filter: {chain: "Chain:3000"}) { nodes { id } } }'],
  ['segments found by name', 80, 'NodeIndexContainsScan', '{ segments(filter: {search: "電池"}) { nodes { id } } }'],
  ['chains', 150, 'NodeUniqueIndexSeekByRange', '{ chains { nodes { id } } }'],
  ['regions found by name', 30, 'NodeIndexContainsScan', '{ regions(filter: {search: "台"}) { nodes { id } } }'],
  ['parks of a region', 30, 'VarLengthExpand(Pruning,BFS,All)', '{ parks(filter: {region: "Region:710000"}) { nodes { id } } }'],
  ['chains, their segments and who does these', 4_000, 'NodeUniqueIndexSeek', '{ chains(first: 3) { nodes { segments(first: 5) { nodes { id parts { id } parents { id } operations(first: 3) { nodes { enterprise { id locations { id } sales(first: 2) { nodes { customer { id } } } } } } } } leaders { id } } } }'],
  ['a company, its neighbours and facts of every kind', 900, 'NodeUniqueIndexSeek', '{ enterprise(id: "Enterprise:2330") { locations { place { ... on Region { id near { id } parks { id } children { nodes { id } } indicators { id } } } } titles { id } leads { id } investments { id } investors { id } memberships { id } indicators { id } purchases { nodes { supplier { id } } } } }'],
  ['a fact by its key', 40, 'DirectedRelationshipUniqueIndexSeek', '{ node(id: "Fact:f100") { id } }'],
];

describeWithShared('tpex', 'the work of a page of twenty', () => {
  let database: Database;
  let recorded: Database;
  let sent: Sent[];
  let profiler: Profiler;
  let graph: ReturnType<typeof tpexGraph>;

  beforeAll(async () => {
    database = await openTestDatabase();
    graph = tpexGraph();
    for (let i = 0; i < 300; i += 1) graph.node('Enterprise', `Z-${String(i).padStart(3, '0')}`).fact('LOCATED_IN', `Enterprise:Z-${String(i).padStart(3, '0')}`, 'Region:ABROAD', { role: 'PLANT' });
    await writeRows(database, { actor: 'test', origin: 'test' }, graph);
    ({ database: recorded, sent } = recordStatements(database));
    profiler = await Profiler.open();
  });
  afterAll(async () => {
    await profiler.close();
    await database.close();
  });

  async function answered(source: string): Promise<{ readonly data?: unknown }> {
    const answer = await graphql({ schema: readSchema(), source, contextValue: requestContext({ database: recorded, projection: new Projection(recorded) }, ANYONE, 'zh') });
    expect(answer.errors).toBeUndefined();
    return answer;
  }

  /** What an operation answers, and the work of each of its statements. */
  async function workOf(source: string): Promise<{ readonly data: unknown; readonly works: readonly Work[] }> {
    sent.length = 0;
    const answer = await answered(source);
    const works: Work[] = [];
    for (const statement of [...sent]) works.push(await profiler.profile(statement));
    return { data: answer.data, works };
  }
  const hits = (works: readonly Work[]): number => works.reduce((sum, { dbHits }) => sum + dbHits, 0);

  test.each(PAGES)('%s: at most %i touches, by %s', async (_name, most, operator, source) => {
    const { works } = await workOf(source);
    const operators = works.flatMap((work) => work.operators);
    expect(operators.filter((name) => FORBIDDEN.test(name))).toEqual([]);
    expect(operators).toContain(operator);
    expect(hits(works)).toBeLessThanOrEqual(most);
    expect(hits(works)).toBeGreaterThan(0);
  });

  /** What the rows say, in the plainest way. */
  const ends = (kind: FactKind, to: (id: string) => boolean): ReadonlySet<string> => new Set(graph.facts.filter((fact) => fact.kind === kind && to(fact.to)).map(({ from }) => from));
  const inChain = (chain: string): ReadonlySet<string> => {
    const segments = ends('IN_CHAIN', (id) => id === chain);
    return ends('OPERATES_IN', (id) => segments.has(id));
  };
  const at = (region: string): ReadonlySet<string> => ends('LOCATED_IN', (id) => id === region);
  const named = (part: string): ReadonlySet<string> =>
    new Set(graph.nodes.flatMap((row) => (row.label === 'Enterprise' && `${row.name}\n${row.key}`.normalize('NFKC').toLowerCase().includes(part) ? [`Enterprise:${row.key}`] : [])));

  const FILTERS: readonly (readonly [string, () => readonly ReadonlySet<string>[]])[] = [
    ['region: "Region:710000"', () => [at('Region:710000')]],
    ['region: "Region:ABROAD"', () => [at('Region:ABROAD')]],
    ['region: "Region:ABROAD", search: "z-"', () => [at('Region:ABROAD'), named('z-')]],
    ['region: "Region:710000", chain: "Chain:D000"', () => [at('Region:710000'), inChain('Chain:D000')]],
    ['region: "Region:ABROAD", search: "f"', () => [at('Region:ABROAD'), named('f')]],
    ['search: "1"', () => [named('1')]],
  ];
  test.each(FILTERS)('companies by {%s}, short way or long, page by page, are those of the rows', async (filter, expected) => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await answered(`{ enterprises(first: 100, filter: {${filter}}, after: ${JSON.stringify(after)}) { nodes { id } pageInfo { hasNextPage endCursor } } }`);
      const { nodes, pageInfo } = (data as { enterprises: { nodes: readonly { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }).enterprises;
      ids.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    const [first, ...others] = expected();
    const all = [...first!].filter((id) => others.every((other) => other.has(id)));
    expect([...ids].sort()).toEqual(all.sort());
    expect(all.length).toBeGreaterThan(100);
  });

  test('a page far behind in a hub costs what its first does', async () => {
    const { data } = await workOf('{ enterprises(first: 1, filter: {region: "Region:ABROAD"}) { pageInfo { endCursor } } }');
    const { endCursor } = (data as { enterprises: { pageInfo: { endCursor: string } } }).enterprises.pageInfo;
    const { works } = await workOf(`{ enterprises(after: "${endCursor}", filter: {region: "Region:ABROAD"}) { nodes { id } } }`);
    expect(works.map(({ name }) => name)).toEqual(['findRegion', 'measureEnterprises', 'listEnterprises']);
    expect(hits(works)).toBeLessThanOrEqual(2_500);
  });

  test('the number of all in a hub costs a few touches for each of its links', async () => {
    const { data, works } = await workOf('{ enterprises(filter: {region: "Region:710000"}) { totalCount } }');
    expect(data).toEqual({ enterprises: { totalCount: ISLAND } });
    expect(works.find(({ name }) => name === 'countEnterprises')!.dbHits).toBeLessThanOrEqual(3 * ISLAND);
  });

  test('the number of all of a label is read, not counted', async () => {
    const { works } = await workOf('{ enterprises { totalCount } segments { totalCount } }');
    expect(works.filter(({ name }) => name.startsWith('count')).map(({ operators, dbHits }) => [operators.at(-1), dbHits])).toEqual([['NodeCountFromCountStore', 1], ['NodeCountFromCountStore', 1]]);
  });

  test('a page of facts costs a few touches for each fact of its kind at the node, and no more', async () => {
    const [busiest] = await database.read({
      name: 'busiest',
      cypher: 'MATCH (s:Segment) WITH s.key AS key, COUNT { (s)<-[:OPERATES_IN]-() } AS degree ORDER BY degree DESC LIMIT 1 RETURN key, degree',
      decode: (row) => ({ key: String(row.get('key')), degree: Number(row.get('degree')) }),
    });
    const { key, degree } = busiest!;
    const { works } = await workOf(`{ segment(id: "Segment:${key}") { operations { totalCount nodes { id } } } }`);
    expect(degree).toBeGreaterThan(100);
    expect(hits(works)).toBeLessThanOrEqual(10 * degree + 600);
  });
});
