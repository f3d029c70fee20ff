import type { Database } from '../../../src/database/database.js';
import { allFactsOf, countFactsOf, factPagesOf } from '../../../src/queries/read/factsOf.js';
import { findNodes } from '../../../src/queries/read/findNodes.js';
import { ListReader } from '../../../src/queries/read/listReader.js';
import { allNeighboursOf, countNeighboursOf } from '../../../src/queries/read/neighboursOf.js';
import { chainList } from '../../../src/queries/read/nodeLists.js';
import { writeRows } from '../../../src/queries/write/writeRows.js';
import { openTestDatabase } from '../../testkit/database.js';
import { GraphBuilder } from '../../testkit/graphBuilder.js';

const BY = { actor: 'test', origin: 'test' };
const CROWD = 10_001;

describe('reading nodes and facts', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  /** Past all rules of writing. */
  const run = (cypher: string): Promise<unknown> => database.write(BY, (tx) => tx.run({ name: 'bare', cypher, decode: () => null }));

  test('keys of every script are paged through in one order, each once', async () => {
    const keys = ['0', 'A', 'Z', 'a', 'é', 'ﬀ', '\uE000', '中', '甲', '𠮷', '🐉', 'a b', 'a\tb', "a'b", 'a"b', 'a/b', '10', '9'];
    await writeRows(database, BY, { nodes: keys.reduce((graph, key) => graph.node('Chain', key), new GraphBuilder()).nodes, facts: [] });
    const reader = new ListReader(database, chainList({ search: null }));
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { items, hasNext } = await reader.page(1, after);
      seen.push(...items.map(({ value }) => value.key));
      after = seen.at(-1) ?? null;
      if (!hasNext) break;
    }
    expect(seen).toHaveLength(keys.length);
    expect(new Set(seen)).toEqual(new Set(keys));
    expect((await reader.page(100, null)).items.map(({ value }) => value.key)).toEqual(seen);
    expect(await reader.count()).toBe(keys.length);
  });

  test('what is read whole is whole up to ten thousand, and beyond that refused, never cut; its pages and counts still answer', async () => {
    const fact = (i: string, source: string): string => `CREATE (e)-[:INVESTS_IN {key: '${source}' + ${i}, source: '${source}'}]->(hub)`;
    await run(`CREATE (hub:Enterprise {key: 'hub', name: 'hub'}) WITH hub UNWIND range(1, ${CROWD}) AS i CREATE (e:Enterprise {key: right('00000' + i, 6), name: 'e'}) ${fact('i', 'a')}`);
    const at = { kind: 'INVESTS_IN', label: 'Enterprise', end: 'to' } as const;
    const refusal = { code: 'BAD_ARGUMENT', details: { id: 'Enterprise:hub' } };
    await expect(allFactsOf(database, at, ['hub'])).rejects.toMatchObject(refusal);
    await expect(allNeighboursOf(database, at, ['hub'])).rejects.toMatchObject(refusal);
    const [page] = await factPagesOf(database, at, [{ key: 'hub', first: 2, after: ['010000', 'a10000'] }]);
    expect([page!.items.map(({ position }) => position), page!.hasNext]).toEqual([[['010001', 'a10001']], false]);
    expect([(await countFactsOf(database, at, ['hub'])).get('hub'), (await countNeighboursOf(database, at, ['hub'])).get('hub')]).toEqual([CROWD, CROWD]);
    await run(`MATCH (e:Enterprise {key: '010001'})-[r:INVESTS_IN]->() DELETE r WITH DISTINCT e MATCH (hub:Enterprise {key: 'hub'}), (other:Enterprise {key: '000001'}) CREATE (other)-[:INVESTS_IN {key: 'b1', source: 'b'}]->(hub)`);
    // Ten thousand companies, one of them by two sources.
    expect((await allNeighboursOf(database, at, ['hub']))[0]).toHaveLength(10_000);
    expect((await countFactsOf(database, at, ['hub'])).get('hub')).toBe(CROWD);
    await expect(allFactsOf(database, at, ['hub'])).rejects.toMatchObject(refusal);
  });

  test('several nodes and pages of several lengths are answered by one statement, each by its own', async () => {
    const graph = ['x', 'y'].reduce((built, key) => built.node('Segment', key), new GraphBuilder());
    for (const [from, to] of [['x', 'x'], ['x', 'y'], ['y', 'x']] as const) graph.fact('FEEDS', `Segment:${from}`, `Segment:${to}`, { key: `${from}${to}` });
    await writeRows(database, BY, graph);
    const before = database.statementCount;
    const pages = await factPagesOf(database, { kind: 'FEEDS', label: 'Segment', end: 'from' }, [
      { key: 'x', first: 1, after: null }, { key: 'nobody', first: 3, after: null }, { key: 'y', first: 5, after: null }, { key: 'x', first: 1, after: ['x', 'xx'] },
    ]);
    expect(database.statementCount - before).toBe(1);
    expect(pages.map(({ items, hasNext }) => [items.map(({ value }) => value.key), hasNext])).toEqual([[['xx'], true], [[], false], [['yx'], false], [['xy'], false]]);
  });

  test('a former key leads to its company; a key that a company has leads to that; of two, to the first in order', async () => {
    await run(`CREATE (a:Enterprise {key: 'P', name: 'P'}), (b:Enterprise {key: 'Q', name: 'Q'}), (old:Alias {key: 'old'}), (own:Alias {key: 'Q'})
CREATE (old)-[:ALIAS_OF]->(b), (old)-[:ALIAS_OF]->(a), (own)-[:ALIAS_OF]->(a)`);
    const found = await findNodes(database, 'Enterprise', ['old', 'Q', 'none']);
    expect([...found].map(([asked, { key }]) => [asked, key]).sort()).toEqual([['Q', 'Q'], ['old', 'P']]);
  });

  test.each([
    ["SET e.employees = 'viele'", 'employees'],
    ["SET e.status = 'SLEEPING'", 'status'],
    ['SET e.aliases = [1, 2]', 'aliases'],
    ['REMOVE e.name', 'name'],
  ])('a node that somebody else wrote (%s) is refused by the name of its property, not passed on', async (damage, property) => {
    await run(`MERGE (e:Enterprise {key: 'damaged'}) SET e = {key: 'damaged', name: 'x'} ${damage}`);
    await expect(findNodes(database, 'Enterprise', ['damaged'])).rejects.toMatchObject({ code: 'INTERNAL', details: { where: 'Enterprise:damaged', property } });
  });
});
