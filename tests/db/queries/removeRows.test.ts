import type { Database } from '../../../src/database/database.js';
import { Projection } from '../../../src/projection/projection.js';
import { removeRows, type RemovedRows, type RowsToRemove } from '../../../src/queries/write/removeRows.js';
import { writeRows } from '../../../src/queries/write/writeRows.js';
import { openTestDatabase } from '../../testkit/database.js';
import { contentByLog, contentOf, contentStored, type GraphContent } from '../../testkit/graphContent.js';
import { GraphBuilder } from '../../testkit/graphBuilder.js';

const ACTOR = { actor: 'test', origin: 'test' };

const { nodes, facts } = new GraphBuilder()
  .node('Region', 'R', { level: 'COUNTY' })
  .node('Enterprise', 'a', { formerKeys: ['a0', 'both'] })
  .node('Enterprise', 'b', { formerKeys: ['both'], employees: 12 })
  .fact('LOCATED_IN', 'Enterprise:a', 'Region:R', { key: 'f-located', role: 'PLANT' })
  .fact('SUPPLIES', 'Enterprise:a', 'Enterprise:b', { key: 'f-sold', annualValue: 5 })
  .fact('SUPPLIES', 'Enterprise:a', 'Enterprise:a', { key: 'f-self' });

describe('removeRows', () => {
  let database: Database;
  let titles: GraphContent;
  beforeEach(async () => {
    database = await openTestDatabase();
    titles = await contentStored(database);
    await writeRows(database, ACTOR, { nodes, facts });
  });
  afterEach(async () => {
    await database.close();
  });
  const remove = async (rows: RowsToRemove): Promise<RemovedRows | null> => (await database.write(ACTOR, (tx) => removeRows(tx, rows))).result;

  const company = (key: string): RowsToRemove['nodes'][number] => ({ label: 'Enterprise', key });
  const fact = (kind: 'LOCATED_IN' | 'SUPPLIES', key: string): RowsToRemove['facts'][number] => ({ kind, key });
  const ALL_OF_A = { nodes: [company('a')], facts: [fact('LOCATED_IN', 'f-located'), fact('SUPPLIES', 'f-sold'), fact('SUPPLIES', 'f-self')] };

  test('removes facts and nodes in one revision, counts them, and records what they were', async () => {
    const before = await database.revision();
    expect(await remove(ALL_OF_A)).toEqual(new Map([['LOCATED_IN', 1], ['SUPPLIES', 2], ['Enterprise', 1]]));
    expect([...(await contentStored(database)).keys()].filter((id) => !id.startsWith('Title:'))).toEqual(['Enterprise:b', 'Region:R']);
    expect((await database.revision()).number).toBe(before.number + 1);
    const [change] = await database.read({
      name: 'lastChange',
      cypher: 'MATCH (c:Change) RETURN c.touched AS touched, c.before AS before, c.after AS after ORDER BY c.revision DESC LIMIT 1',
      decode: (row) => ({ touched: row.get('touched'), before: JSON.parse(String(row.get('before'))) as unknown, after: JSON.parse(String(row.get('after'))) as unknown }),
    });
    const sale = { kind: 'SUPPLIES', source: 'test', from: 'Enterprise:a' };
    expect(change).toEqual({
      touched: ['Fact:f-located', 'Fact:f-sold', 'Fact:f-self', 'Enterprise:a'],
      before: {
        'Fact:f-located': { kind: 'LOCATED_IN', key: 'f-located', from: 'Enterprise:a', to: 'Region:R', source: 'test', role: 'PLANT' },
        'Fact:f-sold': { ...sale, key: 'f-sold', to: 'Enterprise:b', annualValue: 5 },
        'Fact:f-self': { ...sale, key: 'f-self', to: 'Enterprise:a' },
        'Enterprise:a': { key: 'a', name: 'a', formerKeys: ['a0', 'both'] },
      },
      after: {},
    });
  });

  test('removed again, it touches nothing and makes no revision', async () => {
    await remove(ALL_OF_A);
    const after = await database.revision();
    expect(await remove(ALL_OF_A)).toEqual(new Map());
    expect(await database.revision()).toEqual(after);
  });

  test('a node at which a fact is left is not removed, nor is anything else of that transaction', async () => {
    const before = await contentStored(database);
    await expect(remove({ ...ALL_OF_A, facts: ALL_OF_A.facts.slice(0, 1) })).rejects.toMatchObject({ code: 'STILL_JOINED', details: { id: 'Enterprise:a', fact: 'Fact:f-self' } });
    expect(await contentStored(database)).toEqual(before);
  });

  test('a former key goes with the last company that had it', async () => {
    const aliases = async (): Promise<readonly string[]> => database.read({ name: 'aliases', cypher: 'MATCH (a:Alias) RETURN a.key AS key ORDER BY key', decode: (row) => String(row.get('key')) });
    await remove(ALL_OF_A);
    expect(await aliases()).toEqual(['both']);
    await remove({ nodes: [company('b')], facts: [] });
    expect(await aliases()).toEqual([]);
  });

  test('the projection and the change log follow a removal', async () => {
    const projection = new Projection(database);
    await projection.current();
    await remove(ALL_OF_A);
    const { revision, graph } = await projection.current();
    const stored = await contentStored(database);
    expect(contentOf(graph)).toEqual(stored);
    expect(await contentByLog(database, revision.number, titles)).toEqual(stored);
    // What was removed can come back under its key.
    await writeRows(database, ACTOR, { nodes, facts });
    expect(contentOf((await projection.current()).graph)).toEqual(await contentStored(database));
  });
});
