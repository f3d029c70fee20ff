import type { Database } from '../../../src/database/database.js';
import { Projection } from '../../../src/projection/projection.js';
import { writeRows } from '../../../src/queries/write/writeRows.js';
import { putCompany, removeCompany, renewEpoch } from '../../testkit/changeGraph.js';
import { companyKey, countyRows } from '../../testkit/countyRows.js';
import { openTestDatabase } from '../../testkit/database.js';
import { contentOf, contentStored } from '../../testkit/graphContent.js';
import { openAnotherGate } from '../../testkit/openAnotherGate.js';
import { recordStatements, type Sent } from '../../testkit/recordStatements.js';

const COMPANIES = 60;
const names = (sent: readonly Sent[]): readonly string[] => sent.map(({ name }) => name);
/** A fact without a key between two companies; companies without a key, at a fact from it, at a fact to it and at a former key; a fact from a node without a label. */
const HALF_REMOVED = `MATCH (one:Enterprise {key: $one})-[whole:SUPPLIES]->(two:Enterprise {key: $two})
CREATE (one)-[:SUPPLIES]->(two),
       (half:Enterprise)-[fromHalf:SUPPLIES]->(one),
       (two)-[toHalf:SUPPLIES]->(half),
       (:Alias {key: 'half-former'})-[:ALIAS_OF]->(half),
       ({key: 'half-bare'})-[fromBare:SUPPLIES]->(one)
WITH properties(whole) AS stated, fromHalf, toHalf, fromBare
SET fromHalf += stated {.*, key: 'half-from'}, toHalf += stated {.*, key: 'half-to'}, fromBare += stated {.*, key: 'half-bare'}`;
const REMOVE_HALF = `MATCH (n) WHERE (n:Enterprise AND n.key IS NULL) OR n.key IN ['half-former', 'half-bare']
DETACH DELETE n
WITH count(*) AS nodes
MATCH ()-[r:SUPPLIES]->() WHERE r.key IS NULL
DELETE r`;

describe('the projection', () => {
  let database: Database;
  let other: Database;
  let sent: Sent[];
  let recorded: Database;
  let projection: Projection;

  beforeAll(async () => {
    database = await openTestDatabase();
    other = await openAnotherGate();
    await writeRows(database, { actor: 'test', origin: 'test' }, countyRows(COMPANIES));
    ({ database: recorded, sent } = recordStatements(database));
    projection = new Projection(recorded);
    expect([projection.loaded, projection.revision]).toEqual([false, null]);
    await projection.current();
    expect([projection.loaded, projection.revision]).toEqual([true, await database.revision()]);
  });
  beforeEach(async () => {
    await projection.current();
    sent.length = 0;
  });
  afterAll(async () => {
    await other.close();
    await database.close();
  });

  /** What stands in the followed copy, in the database and in a copy made afresh is the same. */
  async function expectTrue(): Promise<void> {
    const followed = await projection.current();
    const fresh = await new Projection(database).current();
    expect(followed).toEqual(fresh);
    expect(contentOf(followed.graph)).toEqual(await contentStored(database));
  }

  const nameOf = async (key: string): Promise<string | undefined> => {
    const { nodes } = (await projection.current()).graph;
    const index = nodes.Enterprise.find(key);
    return index === null ? undefined : nodes.Enterprise.rows[index]!.name;
  };

  test('holds every node and fact of the database', expectTrue);

  test('costs one statement where nothing has changed, and the same graph answers', async () => {
    const [first, second] = [await projection.current(), await projection.current()];
    expect(second).toBe(first);
    expect(names(sent)).toEqual(['revision', 'revision']);
  });

  test('is never older than a write through this process or through another gate', async () => {
    for (let round = 0; round < 10; round += 1) {
      for (const [gate, by] of [[database, 'own'], [other, 'other']] as const) {
        const name = `${by} ${round}`;
        const revision = await putCompany(gate, companyKey(0), { name });
        expect(await nameOf(companyKey(0))).toBe(name);
        expect((await projection.current()).revision.number).toBe(revision);
      }
    }
    await expectTrue();
  });

  test('follows a change by reading the touched keys again, whatever the size of the graph', async () => {
    const graph = countyRows(COMPANIES + 3);
    await writeRows(other, { actor: 'test', origin: 'test' }, { ...graph, nodes: [...graph.nodes] });
    await projection.current();
    // The question, the newest revision once all of it is there, what changed, companies and facts by key, and that nothing came meanwhile.
    expect(names(sent)).toEqual(['revision', 'lock', 'changesSince', 'findEnterprise', 'findFacts', 'lock']);
    await expectTrue();
  });

  test('follows a hundred changes with as many statements as one', async () => {
    for (let i = 0; i < 100; i += 1) await putCompany(other, companyKey(i % COMPANIES), { name: `改名 ${i}` });
    await projection.current();
    expect(names(sent)).toEqual(['revision', 'lock', 'changesSince', 'findEnterprise', 'lock']);
    await expectTrue();
  });

  test('loses what was removed: a company and every fact at it', async () => {
    const before = (await projection.current()).graph.facts.supplies.rows.length;
    await removeCompany(other, companyKey(5));
    expect(await nameOf(companyKey(5))).toBeUndefined();
    expect((await projection.current()).graph.facts.supplies.rows.length).toBe(before - 2);
    await expectTrue();
  });

  test('a former key is no company of its own', async () => {
    await putCompany(other, companyKey(6), { name: '改制后', formerKeys: ['old-6'] });
    await removeCompany(other, 'old-6');
    expect(await nameOf('old-6')).toBeUndefined();
    await expectTrue();
  });

  /*
   * What is being removed stands there for a moment without its properties and labels; here it stays so. A key leads to
   * such a company by a former one, and to such a fact where only an end of it is not whole.
   */
  test('leaves out what stands there without its properties, in following as in a load, and that is no error', async () => {
    const { graph } = await projection.current();
    const before = contentOf(graph);
    expect(before.size).toBeGreaterThan(COMPANIES);
    const touched = ['Enterprise:half-former', 'Fact:half-from', 'Fact:half-to', 'Fact:half-bare'];
    await other.write({ actor: 'test', origin: 'test' }, async (tx) => {
      await tx.run({ name: 'makeHalf', cypher: HALF_REMOVED, params: { one: companyKey(1), two: companyKey(2) }, decode: () => null });
      for (const id of touched) tx.touch(id, null, {});
    });
    sent.length = 0;
    const followed = await projection.current();
    expect(names(sent)).toEqual(['revision', 'lock', 'changesSince', 'findEnterprise', 'findFacts', 'lock']);
    expect(contentOf(followed.graph)).toEqual(before);
    expect(await new Projection(database).current()).toEqual(followed);
    await other.write({ actor: 'test', origin: 'test' }, async (tx) => {
      await tx.run({ name: 'removeHalf', cypher: REMOVE_HALF, decode: () => null });
      for (const id of touched) tx.touch(id, {}, null);
    });
    await expectTrue();
  });

  test('is loaded anew in a new epoch', async () => {
    await other.write({ actor: 'test', origin: 'restore' }, (tx) =>
      tx.run({ name: 'unlogged', cypher: "MATCH (e:Enterprise {key: $key}) SET e.name = '恢复后'", params: { key: companyKey(7) }, decode: () => null }),
    );
    await renewEpoch(other, 'aaaabbbbcccc');
    expect(await nameOf(companyKey(7))).toBe('恢复后');
    expect((await projection.current()).revision.epoch).toBe('aaaabbbbcccc');
    expect(names(sent)).toContain('loadEnterprise');
    await expectTrue();
  });

  test('a revision that went back under a new epoch is loaded anew, though its number is smaller', async () => {
    await other.write({ actor: 'test', origin: 'restore' }, (tx) =>
      tx.run({ name: 'goBack', cypher: "MATCH (r:Revision {id: 'graph'}) SET r.number = 0, r.epoch = 'ddddeeeeffff' WITH r MATCH (c:Change) DELETE c", decode: () => null }),
    );
    expect((await projection.current()).revision).toMatchObject({ epoch: 'ddddeeeeffff', number: 0 });
    await putCompany(other, companyKey(8), { name: '回退之后' });
    expect(await nameOf(companyKey(8))).toBe('回退之后');
    await expectTrue();
  });

  test('more changes than a quarter of the graph are loaded, not read by key', async () => {
    const graph = countyRows(1_800);
    await writeRows(other, { actor: 'test', origin: 'import:test' }, graph);
    await projection.current();
    expect(names(sent)).toContain('loadEnterprise');
    expect(names(sent)).not.toContain('findEnterprise');
    await expectTrue();
  });
});
