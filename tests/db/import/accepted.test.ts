import type { Database } from '../../../src/database/database.js';
import type { NodeLabel } from '../../../src/domain/ids.js';
import type { NodeRow } from '../../../src/domain/nodeModel.js';
import { streamFacts } from '../../../src/queries/read/wholeGraph.js';
import { findNodes } from '../../../src/queries/read/findNodes.js';
import { openTestDatabase } from '../../testkit/database.js';
import { importFixture } from './importFixture.js';

describe('a folder that is right', () => {
  let database: Database;
  /** Without the revision of its last change. */
  const node = async <L extends NodeLabel>(label: L, key: string): Promise<Omit<NodeRow<L>, 'revision'> | undefined> => {
    const found = (await findNodes(database, label, [key])).get(key);
    if (found === undefined) return undefined;
    return Object.fromEntries(Object.entries(found).filter(([field]) => field !== 'revision')) as Omit<NodeRow<L>, 'revision'>;
  };
  const factsOf = async (kind: string, id: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const found = [];
    for await (const fact of streamFacts(database)) if (fact.kind === kind && fact.from === id) found.push(fact);
    return found.map((fact) => Object.fromEntries(Object.entries(fact).filter(([field, value]) => field !== 'key' && field !== 'revision' && value !== null)));
  };
  beforeEach(async () => {
    database = await openTestDatabase();
    await importFixture(database, 'base');
  });
  afterEach(async () => {
    await database.close();
  });

  test('with BOM, CRLF, Chinese headers with units, blank rows, full-width digits and no line end is read like any other', async () => {
    const report = await importFixture(database, 'ok-bom-crlf-chinese-headers');
    expect(report.errors).toEqual([]);
    expect(report.accounts).toMatchObject([{ file: 'enterprises.csv', read: 2, empty: 2, bad: 0 }]);
    expect(await node('Enterprise', 'n1')).toEqual({
      label: 'Enterprise', key: 'n1', name: '新一', uscc: '91431221MA4L2DEF34', employees: 120, source: '普查2025',
      aliases: null, formerKeys: null, status: null, scale: null, industry: null, note: null, fictional: null,
    });
    expect((await node('Enterprise', 'n2'))?.name).toBe('新二');
    const located = await factsOf('LOCATED_IN', 'Enterprise:n1');
    expect(located).toHaveLength(2);
    expect(located).toEqual(
      expect.arrayContaining([
        { kind: 'LOCATED_IN', from: 'Enterprise:n1', to: 'Region:431221', role: 'REGISTERED', source: '普查2025' },
        { kind: 'LOCATED_IN', from: 'Enterprise:n1', to: 'Park:p1', role: 'PLANT', source: '普查2025' },
      ]),
    );
  });

  test('with a header only is no mistake and writes nothing', async () => {
    const before = await database.revision();
    expect(await importFixture(database, 'ok-header-only')).toMatchObject({ errors: [], written: { created: 0, changed: 0, unchanged: 0 } });
    expect(await database.revision()).toEqual(before);
  });

  test('may let a segment feed itself', async () => {
    await importFixture(database, 'ok-self-feed');
    expect((await factsOf('FEEDS', 'Segment:c1/mash')).map(({ to }) => to).sort()).toEqual(['Segment:c1/mash', 'Segment:c1/still']);
  });

  test('of another source adds to a company with the same social credit code: what it leaves empty stays, and so does the first source', async () => {
    const before = await node('Enterprise', 'e1');
    const report = await importFixture(database, 'ok-same-company-by-uscc');
    expect(report.errors).toEqual([]);
    expect(report.ofOtherSource).toEqual(new Map([['Enterprise', 1]]));
    expect(await node('Enterprise', 'e1')).toEqual({ ...before, name: '甲酒业股份', employees: 88 });
  });

  test('of next year, under another source and without codes, updates the companies whose keys it has: by the name, whatever its spaces, or an alias', async () => {
    const [e1, e2] = [await node('Enterprise', 'e1'), await node('Enterprise', 'e2')];
    const report = await importFixture(database, 'ok-next-year');
    expect(report.errors).toEqual([]);
    expect(report.ofOtherSource).toEqual(new Map([['Enterprise', 2]]));
    expect(report.written?.byKind.get('Enterprise')).toEqual({ created: 1, changed: 2, unchanged: 0 });
    expect(await node('Enterprise', 'e1')).toEqual({ ...e1, name: '甲 酒业', employees: 90 });
    expect(await node('Enterprise', 'e2')).toEqual({ ...e2, name: '丙酒业', aliases: ['乙酒业'], employees: 50 });
    expect(await node('Enterprise', 'n3')).toMatchObject({ name: '新三', source: '普查2026' });
  });

  test('may name a company by its former key, in its own row and in facts', async () => {
    const before = await node('Enterprise', 'e2');
    expect((await importFixture(database, 'ok-former-key')).errors).toEqual([]);
    expect(await node('Enterprise', 'e2')).toEqual({ ...before, name: '乙酒业新名' });
    expect((await factsOf('OPERATES_IN', 'Enterprise:e2')).map(({ to }) => to)).toEqual(['Segment:c1/mash']);
  });

  test('may write a key with its kind, also with a full-width colon: it is the bare key, in its own row, in lists and in facts', async () => {
    expect((await importFixture(database, 'ok-keys-with-their-kind')).errors).toEqual([]);
    expect(await node('Enterprise', 'n1')).toMatchObject({ key: 'n1', name: '新一', formerKeys: ['o1'] });
    expect(await node('Enterprise', 'n2')).toMatchObject({ key: 'n2', name: '新二' });
    expect([await node('Enterprise', 'Enterprise:n1'), await node('Enterprise', 'Enterprise： n2')]).toEqual([undefined, undefined]);
    const ends = async (kind: string, id: string): Promise<readonly unknown[]> => (await factsOf(kind, id)).map(({ to, role }) => `${String(role)} ${String(to)}`).sort();
    expect(await ends('LOCATED_IN', 'Enterprise:n1')).toEqual(['PLANT Park:p1', 'PLANT Region:431221', 'REGISTERED Region:431221']);
    expect(await ends('OPERATES_IN', 'Enterprise:n1')).toEqual(['PRODUCER Segment:c1/mash', 'PRODUCER Segment:c1/still']);
    expect(await ends('OPERATES_IN', 'Enterprise:n2')).toEqual(['PRODUCER Segment:c1/mash']);
  });

  test('may write keys and codes in full width: they are those in half width, and no second company', async () => {
    const report = await importFixture(database, 'ok-full-width');
    expect(report.errors).toEqual([]);
    expect(report.written?.byKind.get('Enterprise')).toEqual({ created: 1, changed: 1, unchanged: 0 });
    expect(report.written?.byKind.get('LOCATED_IN')).toEqual({ created: 0, changed: 0, unchanged: 1 });
    expect(await node('Enterprise', 'e1')).toMatchObject({ key: 'e1', formerKeys: ['E01'] });
    expect(await node('Enterprise', 'N4')).toMatchObject({ key: 'N4', name: '新四' });
    expect(await node('Region', '431229')).toMatchObject({ successors: ['431221'] });
    for (const id of ['Enterprise:N4', 'Enterprise:e1']) expect((await factsOf('OPERATES_IN', id)).map(({ to }) => to)).toEqual(['Segment:c1/mash']);
  });

  test('may write days as spreadsheets do, the year first', async () => {
    expect((await importFixture(database, 'ok-days')).errors).toEqual([]);
    expect((await factsOf('LOCATED_IN', 'Enterprise:e1')).filter(({ source }) => source !== '普查2025').map(({ source, observedAt }) => [source, observedAt]).sort()).toEqual([
      ['a', '2024-01-05'], ['b', '2024-01-05'], ['c', '2024-01-05'], ['d', '2024-01-05'], ['e', '2024-01-05'],
    ]);
  });

  test('may say yes and no with ticks, letters and digits', async () => {
    expect((await importFixture(database, 'ok-booleans')).errors).toEqual([]);
    const finals = await Promise.all(['x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7', 'x8', 'x9'].map(async (key) => (await node('Segment', key))?.final));
    expect(finals).toEqual([true, true, true, true, false, false, false, false, null]);
  });

  test('may state one fact in a column and in a row of its own: it is one fact', async () => {
    expect((await importFixture(database, 'ok-inline-and-fact')).errors).toEqual([]);
    expect(await factsOf('LOCATED_IN', 'Enterprise:n1')).toEqual([
      { kind: 'LOCATED_IN', from: 'Enterprise:n1', to: 'Region:431221', role: 'REGISTERED', validFrom: '2024-01-01', source: '普查2025' },
    ]);
  });

  test('with a wrong check digit or damaged text is taken as it stands, with a warning for each', async () => {
    const report = await importFixture(database, 'ok-warnings');
    expect(report.errors).toEqual([]);
    expect(report.warnings.map(({ code, line, column, value }) => [code, line, column, value])).toEqual([
      ['BAD_CHARACTER', 2, 'name', '新\uFFFD一'],
      ['BAD_USCC', 2, 'uscc', '91430000MA4L1ABC2X'],
    ]);
    expect((await node('Enterprise', 'n1'))?.uscc).toBe('91430000MA4L1ABC2X');
  });
});
