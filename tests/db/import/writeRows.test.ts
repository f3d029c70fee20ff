import type { Database } from '../../../src/database/database.js';
import type { FactRow } from '../../../src/domain/factModel.js';
import type { NodeRow } from '../../../src/domain/nodeModel.js';
import { factKey } from '../../../src/domain/factKey.js';
import { findFacts } from '../../../src/queries/read/findFacts.js';
import { findNodes } from '../../../src/queries/read/findNodes.js';
import { writeRows } from '../../../src/queries/write/writeRows.js';
import { openTestDatabase } from '../../testkit/database.js';

const ACTOR = { actor: 'test', origin: 'import:test' };
const company: NodeRow<'Enterprise'> = {
  label: 'Enterprise', key: 'e1', name: '五新　模板', aliases: ['WUXIN'], uscc: '91430000MA4L1ABC2X', formerKeys: ['e0'], status: 'PRODUCING', scale: null,
  industry: null, employees: 120, fictional: null, source: 'src', note: null,
};
const place: NodeRow<'Region'> = { label: 'Region', key: '431221', name: '中方县', aliases: null, level: 'COUNTY', validFrom: null, validTo: null, successors: null, fictional: true, source: 'src', note: null };
const located: FactRow<'LOCATED_IN'> = {
  kind: 'LOCATED_IN', key: factKey('LOCATED_IN', 'Enterprise:e1', 'Region:431221', 'src', { role: 'PLANT' }), from: 'Enterprise:e1', to: 'Region:431221', role: 'PLANT',
  source: 'src', grade: null, confidence: 0.5, observedAt: null, validFrom: null, validTo: null, note: null,
};

describe('writeRows', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    await database.close();
  });

  /** What is written is stamped with the revision that the write makes. */
  const stamp = async (number: number): Promise<string> => `${(await database.revision()).epoch}-${number}`;

  test('creates nodes and facts in one revision and reads them back as they were given', async () => {
    const start = (await database.revision()).number;
    const written = await writeRows(database, ACTOR, { nodes: [company, place], facts: [located] });
    expect([written.created, written.changed, written.unchanged, written.revision.number]).toEqual([3, 0, 0, start + 1]);
    expect([...(await findNodes(database, 'Enterprise', ['e1'])).values()]).toEqual([{ ...company, revision: await stamp(start + 1) }]);
    expect([...(await findNodes(database, 'Region', ['431221'])).values()]).toEqual([{ ...place, revision: await stamp(start + 1) }]);
    expect([...(await findFacts(database, [located.key])).values()]).toEqual([{ ...located, revision: await stamp(start + 1) }]);
  });

  test('the same rows again touch nothing and make no revision', async () => {
    const before = await database.revision();
    const written = await writeRows(database, ACTOR, { nodes: [company, place], facts: [located] });
    expect(written).toEqual({
      created: 0, changed: 0, unchanged: 3, revision: before,
      byKind: new Map([['Enterprise', { created: 0, changed: 0, unchanged: 1 }], ['Region', { created: 0, changed: 0, unchanged: 1 }], ['LOCATED_IN', { created: 0, changed: 0, unchanged: 1 }]]),
    });
  });

  test('a former key names the company, and whole numbers are stored as integers', async () => {
    expect([...(await findNodes(database, 'Enterprise', ['e0'])).values()].map(({ key }) => key)).toEqual(['e1']);
    const [stored] = await database.read({ name: 'type', cypher: "MATCH (e:Enterprise {key: 'e1'}) RETURN valueType(e.employees) AS type, e.searchText AS text", decode: (row) => [row.get('type'), row.get('text')] });
    expect(stored).toEqual(['INTEGER NOT NULL', '五新 模板\nwuxin\ne1\n91430000ma4l1abc2x']);
  });

  test('a stated field changes, null removes, and a field left out stays', async () => {
    const written = await writeRows(database, ACTOR, {
      nodes: [{ label: 'Enterprise', key: 'e1', name: '五新', employees: null }],
      facts: [{ kind: 'LOCATED_IN', key: located.key, from: located.from, to: located.to, confidence: null }],
    });
    expect([written.created, written.changed, written.unchanged]).toEqual([0, 2, 0]);
    expect((await findNodes(database, 'Enterprise', ['e1'])).get('e1')).toEqual({ ...company, name: '五新', employees: null, revision: await stamp(written.revision.number) });
    expect((await findFacts(database, [located.key])).get(located.key)).toEqual({ ...located, confidence: null, revision: await stamp(written.revision.number) });
    const [change] = await database.read({
      name: 'lastChange', cypher: 'MATCH (c:Change) RETURN c.touched AS touched, c.before AS before, c.after AS after, c.origin AS origin ORDER BY c.revision DESC LIMIT 1',
      decode: (row) => ({ touched: row.get('touched'), before: JSON.parse(String(row.get('before'))) as Record<string, unknown>, after: JSON.parse(String(row.get('after'))) as Record<string, unknown>, origin: row.get('origin') }),
    });
    const base = { key: 'e1', source: 'src', aliases: ['WUXIN'], uscc: '91430000MA4L1ABC2X', formerKeys: ['e0'], status: 'PRODUCING' };
    const fact = { kind: 'LOCATED_IN', key: located.key, from: located.from, to: located.to, source: 'src', role: 'PLANT' };
    expect(change).toEqual({
      origin: 'import:test',
      touched: ['Enterprise:e1', `Fact:${located.key}`],
      before: { 'Enterprise:e1': { ...base, name: '五新　模板', employees: 120 }, [`Fact:${located.key}`]: { ...fact, confidence: 0.5 } },
      after: { 'Enterprise:e1': { ...base, name: '五新' }, [`Fact:${located.key}`]: fact },
    });
  });

  test('what is made only if missing is left as it is once it is there', async () => {
    const rows = { nodes: [{ ...place, name: '另一个名字' }, { ...place, key: 'X', name: '新' }], facts: [], onlyIfMissing: new Set(['Region:431221', 'Region:X']) };
    const written = await writeRows(database, ACTOR, rows);
    expect([written.created, written.changed, written.unchanged]).toEqual([1, 0, 1]);
    expect((await findNodes(database, 'Region', ['431221'])).get('431221')?.name).toBe('中方县');
  });

  test('a fact with an end that is not there writes nothing of its batch', async () => {
    const before = await database.revision();
    const lost: FactRow<'LOCATED_IN'> = { ...located, key: 'k2', to: 'Region:none' };
    await expect(writeRows(database, ACTOR, { nodes: [{ ...place, key: 'Y' }], facts: [lost] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await findNodes(database, 'Region', ['Y'])).size).toBe(0);
    expect(await database.revision()).toEqual(before);
  });

  test('more than 5,000 rows go in several transactions, with progress', async () => {
    const before = await database.revision();
    const nodes = Array.from({ length: 5_001 }, (_, i): NodeRow<'Title'> => ({ label: 'Title', key: `t${i}`, name: `t${i}`, source: null, note: null }));
    const seen: (readonly [number, number])[] = [];
    const written = await writeRows(database, ACTOR, { nodes, facts: [] }, (done, total) => seen.push([done, total]));
    expect([written.created, written.revision.number - before.number, seen]).toEqual([5_001, 2, [[5_000, 5_001], [5_001, 5_001]]]);
  });

  test('a write under an idempotency key that was used changes nothing', async () => {
    const keyed = { ...ACTOR, idempotencyKey: 'once' };
    await writeRows(database, keyed, { nodes: [{ ...place, key: 'Z' }], facts: [] });
    const again = await writeRows(database, keyed, { nodes: [{ ...place, key: 'Z2' }], facts: [] });
    expect([again.created, again.unchanged]).toEqual([0, 1]);
    expect((await findNodes(database, 'Region', ['Z2'])).size).toBe(0);
  });
});
