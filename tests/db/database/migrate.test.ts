import neo4j, { type Driver } from 'neo4j-driver';
import { checksum, migrate } from '../../../src/database/migrate.js';
import { MIGRATIONS } from '../../../src/database/migrations/index.js';
import type { Migration } from '../../../src/database/migrations/migration.js';
import { FACT_KINDS } from '../../../src/domain/factModel.js';
import { NODE_MODEL } from '../../../src/domain/nodeModel.js';
import { testServer } from '../../testkit/testServer.js';

const NEXT: Migration = { version: 3, name: 'next', schema: ['CREATE TEXT INDEX migration_test IF NOT EXISTS FOR (n:MigrationTest) ON (n.text)'], data: [{ cypher: 'MERGE (:MigrationTest {text: $text})', params: { text: '铜箔' } }] };

describe('migrations', () => {
  let driver: Driver;
  const ask = async (cypher: string): Promise<readonly unknown[]> => (await driver.executeQuery(cypher)).records.map((record) => record.get(0) as unknown);
  const schema = async (): Promise<readonly unknown[]> => ask('SHOW INDEXES YIELD name, state, type RETURN name + " " + type + " " + state AS index ORDER BY index');
  const constraints = async (): Promise<readonly unknown[]> => ask('SHOW CONSTRAINTS YIELD name, type RETURN name + " " + type AS text ORDER BY text');

  beforeAll(async () => {
    const { uri, password } = await testServer();
    driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });
  });
  beforeEach(async () => {
    for (const name of await ask('SHOW CONSTRAINTS YIELD name')) await driver.executeQuery(`DROP CONSTRAINT ${String(name)}`);
    for (const name of await ask("SHOW INDEXES YIELD name, type, owningConstraint WHERE owningConstraint IS NULL AND type <> 'LOOKUP' RETURN name")) await driver.executeQuery(`DROP INDEX ${String(name)}`);
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
  });
  afterAll(async () => {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await migrate(driver, undefined);
    await driver.close();
  });

  it('an empty database gets a key for every kind of node and of fact, the search indexes, revision 0 and the titles', async () => {
    expect(await migrate(driver, undefined)).toEqual(MIGRATIONS.map(({ version }) => version));
    const keys = [...Object.keys(NODE_MODEL).map((label) => `${label.toLowerCase()}_key UNIQUENESS`), ...FACT_KINDS.map((type) => `${type.toLowerCase()}_key RELATIONSHIP_UNIQUENESS`)];
    expect(await constraints()).toEqual(expect.arrayContaining(keys));
    const states = (await schema()).map(String);
    expect(states.filter((text) => !text.endsWith(' ONLINE'))).toEqual([]);
    expect(states.filter((text) => text.includes('FULLTEXT'))).toEqual(['names FULLTEXT ONLINE']);
    expect(await ask('MATCH (r:Revision) RETURN r.number')).toEqual([0]);
    expect(await ask('MATCH (t:Title) RETURN t.key ORDER BY t.key')).toEqual(['HIGH_TECH', 'LEADING', 'LISTED', 'LITTLE_GIANT', 'SINGLE_CHAMPION', 'SPECIALISED_NEW', 'TOP_500']);
  });

  it('run again they change nothing: the epoch, the schema and the record of what was applied stay', async () => {
    await migrate(driver, undefined);
    const before = [await constraints(), await schema(), await ask('MATCH (r:Revision) RETURN r.epoch'), await ask('MATCH (m:Migration) RETURN m.appliedAt')];
    expect(await migrate(driver, undefined)).toEqual([]);
    expect([await constraints(), await schema(), await ask('MATCH (r:Revision) RETURN r.epoch'), await ask('MATCH (m:Migration) RETURN m.appliedAt')]).toEqual(before);
  });

  it('run by three processes at once on an empty database they are applied once', async () => {
    await Promise.all([1, 2, 3].map(() => migrate(driver, undefined, [...MIGRATIONS, NEXT])));
    expect(await ask('MATCH (m:Migration) RETURN m.version ORDER BY m.version')).toEqual([...MIGRATIONS.map(({ version }) => version), 3]);
    expect(await ask('MATCH (r:Revision) RETURN count(r)')).toEqual([1]);
    expect(await ask('MATCH (t:Title) RETURN count(t)')).toEqual([7]);
  });

  it('only what is missing is applied', async () => {
    await migrate(driver, undefined);
    expect(await migrate(driver, undefined, [...MIGRATIONS, NEXT])).toEqual([3]);
    expect(await ask('MATCH (n:MigrationTest) RETURN n.text')).toEqual(['铜箔']);
  });

  it('a step that is not what was applied is refused, and nothing is changed', async () => {
    await migrate(driver, undefined, [...MIGRATIONS, NEXT]);
    const changed: Migration = { ...NEXT, data: [{ cypher: 'MERGE (:MigrationTest {text: $text})', params: { text: '铝箔' } }] };
    await expect(migrate(driver, undefined, [...MIGRATIONS, changed])).rejects.toMatchObject({ code: 'MIGRATION_CHANGED', details: { version: 3 } });
    expect(await ask('MATCH (n:MigrationTest) RETURN n.text')).toEqual(['铜箔']);
  });

  it('a database that is ahead of this program is refused', async () => {
    await migrate(driver, undefined, [...MIGRATIONS, NEXT]);
    await expect(migrate(driver, undefined)).rejects.toMatchObject({ code: 'MIGRATION_NEWER', details: { version: 3 } });
  });

  it('a step that was cut off half-way is completed by the next run', async () => {
    const [first] = MIGRATIONS;
    for (const statement of first?.schema.slice(0, 12) ?? []) await driver.executeQuery(statement);
    expect(await migrate(driver, undefined)).toEqual(MIGRATIONS.map(({ version }) => version));
    expect(await ask('MATCH (r:Revision) RETURN r.number')).toEqual([0]);
  });

  it('the released steps are what they were when they were released', () => {
    expect(MIGRATIONS.map((migration) => [migration.version, migration.name, checksum(migration)])).toEqual(RELEASED);
  });
});

const RELEASED = [
  [1, 'graph', 'f8c278612eeac3afd1041767220f6ca1'],
  [2, 'supplied-segment', '2ac9048f1d37f53edea62d85d431c178'],
];
