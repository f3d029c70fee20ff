import { ANYONE, OPERATOR } from '../../../src/access/viewer.js';
import { loadSample } from '../../../src/application/loadSample.js';
import { loadSampleParts } from '../../../src/application/loadSampleParts.js';
import { removeSample, type SampleRemovalReport } from '../../../src/application/removeSample.js';
import { SAMPLE_PARTS, type SamplePart } from '../../../src/application/sampleFolders.js';
import type { Database } from '../../../src/database/database.js';
import { Projection } from '../../../src/projection/projection.js';
import { writeRows } from '../../../src/queries/write/writeRows.js';
import { openTestDatabase } from '../../testkit/database.js';
import { contentByLog, contentOf, contentStored, type GraphContent } from '../../testkit/graphContent.js';
import { GraphBuilder } from '../../testkit/graphBuilder.js';
import { withWrite } from '../../testkit/withWrite.js';
import { makeSampleFolder, type SampleFolder } from './sampleFolder.js';

/** More than a batch of rows, written and removed. */
const LONG_MS = 300_000;
const BY = { actor: 'clerk', origin: 'request' };

describe('the sample data, removed', () => {
  let database: Database;
  let folder: SampleFolder;
  let untouched: GraphContent;
  beforeEach(async () => {
    [folder, database] = [await makeSampleFolder(), await openTestDatabase()];
    untouched = await contentStored(database);
    await loadSample({ database }, OPERATOR, folder.path);
  });
  afterEach(async () => {
    await database.close();
    await folder.remove();
  });

  const remove = (parts: readonly SamplePart[] = ['sample', 'places'], dryRun = false, on = database): Promise<SampleRemovalReport> =>
    removeSample({ database: on }, OPERATOR, { parts: new Set(parts), dryRun });
  const start = (): Promise<boolean> => loadSample({ database }, OPERATOR, folder.path);
  /** Nodes by id, facts by kind and ends: readable, and whole. */
  const graph = async (): Promise<readonly string[]> =>
    [...(await contentStored(database))]
      .map(([id, { kind, from, to }]) => (id.startsWith('Fact:') ? `${String(from)} ${String(kind)} ${String(to)}` : id))
      .filter((thing) => !thing.startsWith('Title:'))
      .sort();
  const write = (build: (graph: GraphBuilder) => GraphBuilder): Promise<unknown> => writeRows(database, BY, build(new GraphBuilder()));

  const TEMPLATES = ['Chain:steel', 'Segment:steel/bar', 'Segment:steel/bar IN_CHAIN Chain:steel', 'Segment:steel/ore', 'Segment:steel/ore FEEDS Segment:steel/bar', 'Segment:steel/ore IN_CHAIN Chain:steel'];
  const REGIONS = ['Region:C', 'Region:C PART_OF Region:P', 'Region:P'];
  const KEPT_BY_DEFAULT = [...TEMPLATES, ...REGIONS].sort();

  it('fiction and places go, templates and regions stay: graph, change log and running projection alike', async () => {
    const projection = new Projection(database);
    await projection.current();
    const before = await database.revision();
    const { removed, kept, revision, dryRun } = await remove();
    expect({ removed: Object.fromEntries(removed), kept, revision, dryRun }).toEqual({
      removed: { Region: 2, Chain: 1, Segment: 2, Enterprise: 3, PART_OF: 1, IN_CHAIN: 2, LOCATED_IN: 3, OPERATES_IN: 2, SUPPLIES: 1 },
      kept: [],
      revision: before.number + 1,
      dryRun: false,
    });
    expect(await graph()).toEqual(KEPT_BY_DEFAULT);
    const stored = await contentStored(database);
    expect(await contentByLog(database, revision, untouched)).toEqual(stored);
    expect(contentOf((await projection.current()).graph)).toEqual(stored);
  });

  it('a dry run says the same and changes nothing', async () => {
    const before = await contentStored(database);
    const rehearsal = await remove(['sample', 'places'], true);
    expect(await contentStored(database)).toEqual(before);
    expect(await start()).toBe(false);
    const done = await remove();
    expect([rehearsal.removed, rehearsal.kept]).toEqual([new Map([...done.removed]), done.kept]);
  });

  it('one part alone, or all of it', async () => {
    await remove(['places']);
    expect((await graph()).includes('Enterprise:demo-a')).toBe(true);
    expect((await graph()).includes('Enterprise:real-works')).toBe(false);
    await remove([...SAMPLE_PARTS]);
    expect(await contentStored(database)).toEqual(untouched);
  });

  it('a part that another one needs stays where that is needed, and goes with it', async () => {
    const { kept } = await remove(['templates']);
    expect(kept.map(({ id, name, reason }) => [id, name, reason.kind])).toEqual([['Chain:steel', '钢', 'BELONGS'], ['Segment:steel/bar', '钢材', 'USED']]);
    expect((await graph()).filter((thing) => thing.includes('steel'))).toEqual(['Chain:steel', 'Enterprise:demo-a OPERATES_IN Segment:steel/bar', 'Segment:steel/bar', 'Segment:steel/bar IN_CHAIN Chain:steel']);
    await remove(['sample', 'templates']);
    expect(await graph()).toEqual([...REGIONS, 'Enterprise:real-works', 'Enterprise:real-works LOCATED_IN Region:C'].sort());
  });

  it('what others state a fact of, or edited, stays, with what that belongs to; each with its reason', async () => {
    await write((rows) =>
      rows
        .node('Enterprise', 'mine', {})
        .node('Enterprise', 'demo-b', { name: '改过的乙' })
        .fact('OPERATES_IN', 'Enterprise:mine', 'Segment:demo-tea/leaf', { key: 'my-leaf', role: 'PRODUCER', source: '本局' })
        .fact('LOCATED_IN', 'Enterprise:mine', 'Region:C', { key: 'my-place', role: 'PLANT', source: '本局' })
        .fact('SUPPLIES', 'Enterprise:mine', 'Enterprise:mine', { key: 'my-sale', segment: 'demo-tea/dry', source: '本局' }),
    );
    const edit = { kind: 'EDITED', actor: 'clerk', origin: 'request', at: expect.any(String) as unknown };
    const { kept } = await remove();
    expect(kept).toEqual([
      { id: 'Chain:demo-tea', name: '示例茶（虚构）', reason: { kind: 'BELONGS', of: 'Segment:demo-tea/dry' } },
      { id: 'Enterprise:demo-b', name: '改过的乙', reason: edit },
      { id: 'Region:demo-country', name: '示例国（虚构）', reason: { kind: 'BELONGS', of: 'Region:demo-county' } },
      { id: 'Region:demo-county', name: '示例县（虚构）', reason: { kind: 'BELONGS', of: 'Enterprise:demo-b' } },
      { id: 'Segment:demo-tea/dry', name: '示例干茶', reason: { kind: 'USED', fact: 'Fact:my-sale', source: '本局' } },
      { id: 'Segment:demo-tea/leaf', name: '示例鲜叶', reason: { kind: 'USED', fact: 'Fact:my-leaf', source: '本局' } },
    ]);
    expect(await graph()).toEqual(
      [
        ...KEPT_BY_DEFAULT,
        ...['Chain:demo-tea', 'Segment:demo-tea/dry', 'Segment:demo-tea/dry IN_CHAIN Chain:demo-tea', 'Segment:demo-tea/leaf', 'Segment:demo-tea/leaf IN_CHAIN Chain:demo-tea'],
        ...['Enterprise:demo-b', 'Enterprise:demo-b LOCATED_IN Region:demo-county', 'Region:demo-country', 'Region:demo-county', 'Region:demo-county PART_OF Region:demo-country'],
        ...['Enterprise:mine', 'Enterprise:mine LOCATED_IN Region:C', 'Enterprise:mine OPERATES_IN Segment:demo-tea/leaf', 'Enterprise:mine SUPPLIES Enterprise:mine'],
      ].sort(),
    );
  });

  it('an edited fact stays with both its ends; an edit whose thing was removed and came back with the sample holds nothing', async () => {
    const [sale] = [...(await contentStored(database)).values()].filter(({ kind }) => kind === 'SUPPLIES');
    await write((rows) => rows.fact('SUPPLIES', 'Enterprise:demo-a', 'Enterprise:demo-b', { key: String(sale?.key), segment: 'steel/bar', annualValue: 7, source: '虚构' }));
    const { kept } = await remove();
    expect(kept.map(({ id, reason }) => [id.replace(/^Fact:.*/, 'Fact'), reason.kind])).toEqual([
      ['Enterprise:demo-a', 'USED'], ['Enterprise:demo-b', 'USED'], ['Fact', 'EDITED'], ['Region:demo-country', 'BELONGS'], ['Region:demo-county', 'BELONGS'],
    ]);
    expect((await graph()).filter((thing) => thing.includes(' SUPPLIES '))).toEqual(['Enterprise:demo-a SUPPLIES Enterprise:demo-b']);
    await database.write(BY, async (tx) => {
      tx.touch(`Fact:${String(sale?.key)}`, { key: sale?.key }, null);
      await tx.run({ name: 'unlink', cypher: 'MATCH ()-[r:SUPPLIES {key: $key}]->() DELETE r', params: { key: sale?.key }, decode: () => null });
    });
    await loadSampleParts({ database }, OPERATOR, folder.path, new Set<SamplePart>(['sample']), false);
    await remove();
    expect(await graph()).toEqual(KEPT_BY_DEFAULT);
  });

  it('stays out at every later start, whatever else the program brings by then', async () => {
    await remove();
    expect(await start()).toBe(false);
    await folder.put('sample/shili/associations.csv', ['key,name,source', 'demo-chamber,示例商会（虚构）,虚构']);
    await folder.put('sample/other/chains.csv', ['key,name,source', 'demo-other,示例链（虚构）,虚构']);
    await folder.put('templates/chains.csv', ['key,name,source', 'steel,钢,模板', 'copper,铜,模板']);
    expect(await start()).toBe(true);
    expect(await graph()).toEqual([...KEPT_BY_DEFAULT, 'Chain:copper'].sort());
    await remove([...SAMPLE_PARTS]);
    expect(await start()).toBe(false);
    expect(await contentStored(database)).toEqual(untouched);
  });

  it('comes back when it is asked for, and then stays; asked for again it changes nothing', async () => {
    const before = await contentStored(database);
    await remove();
    const load = (dryRun = false): ReturnType<typeof loadSampleParts> => loadSampleParts({ database }, OPERATOR, folder.path, new Set(SAMPLE_PARTS), dryRun);
    const counts = async (loading: ReturnType<typeof loadSampleParts>): Promise<unknown> => (await loading).map(({ folder: part, written }) => [part, written?.created, written?.changed]);
    expect(await counts(load(true))).toEqual([['regions', 0, 0], ['templates', 0, 0], ['places/real', 2, 0], ['sample/shili', 15, 0]]);
    expect(await graph()).toEqual(KEPT_BY_DEFAULT);
    await load();
    expect(await contentStored(database)).toEqual(before);
    expect(await counts(load())).toEqual([['regions', 0, 0], ['templates', 0, 0], ['places/real', 0, 0], ['sample/shili', 0, 0]]);
    expect(await start()).toBe(false);
  });

  it('a removal that was cut short is completed by doing it again, and a start in between brings nothing back', async () => {
    await folder.put('sample/large/enterprises.csv', ['key,name,registered,source', ...Array.from({ length: 2_600 }, (_, i) => `demo-${i},示例${i}（虚构）,demo-county,虚构`)]);
    await loadSampleParts({ database }, OPERATOR, folder.path, new Set<SamplePart>(['sample']), false);
    let batches = 0;
    const dying = withWrite(database, (change) => {
      if (change.origin === 'sample:remove') batches += 1;
      if (batches > 2) throw new Error('the process is gone');
      return Promise.resolve();
    });
    await expect(remove(['sample'], false, dying)).rejects.toThrow('the process is gone');
    const half = (await graph()).length;
    expect(half).toBeGreaterThan(KEPT_BY_DEFAULT.length + 200);
    expect(await start()).toBe(false);
    expect((await graph()).length).toBe(half);
    await remove();
    expect(await graph()).toEqual(KEPT_BY_DEFAULT);
  }, LONG_MS);

  it('what somebody writes while it is judged is seen: nothing of theirs is lost', async () => {
    let wrote = false;
    // Its first write only asks for the revision; what it judges by is read after that.
    const busy = withWrite(database, () => Promise.resolve(), async ({ origin }) => {
      if (origin !== 'sample:remove' || wrote) return;
      wrote = true;
      await write((rows) => rows.node('Enterprise', 'mine').fact('SUPPLIES', 'Enterprise:mine', 'Enterprise:demo-a', { key: 'mine', source: '本局' }));
    });
    const { kept } = await remove(['sample', 'places'], false, busy);
    expect(kept.map(({ id }) => id)).toEqual(['Enterprise:demo-a', 'Region:demo-country', 'Region:demo-county']);
    expect((await graph()).includes('Enterprise:mine SUPPLIES Enterprise:demo-a')).toBe(true);
  });

  it('nothing of an office that started without it is touched', async () => {
    const own = await openTestDatabase();
    await writeRows(own, BY, new GraphBuilder().node('Enterprise', 'mine'));
    const before = await contentStored(own);
    expect(await removeSample({ database: own }, OPERATOR, { parts: new Set(SAMPLE_PARTS), dryRun: false })).toMatchObject({ removed: new Map(), kept: [] });
    expect(await contentStored(own)).toEqual(before);
    await own.close();
  });

  it('is refused to whoever may not import', async () => {
    await expect(removeSample({ database }, ANYONE, { parts: new Set(SAMPLE_PARTS), dryRun: true })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(loadSampleParts({ database }, ANYONE, folder.path, new Set(SAMPLE_PARTS), true)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
