import { existsSync } from 'node:fs';
import { OPERATOR } from '../../../src/access/viewer.js';
import { gapResult, gapWork } from '../../../src/analysis/chainGaps.js';
import { DEFAULT_GAP_OPTIONS } from '../../../src/analysis/gapOptions.js';
import type { GapAsk } from '../../../src/analysis/gapWork.js';
import { importFolder, type ImportReport } from '../../../src/application/importFolder.js';
import type { Database } from '../../../src/database/database.js';
import { parseDay } from '../../../src/domain/day.js';
import type { DayGraph } from '../../../src/graph/dayGraph.js';
import { graphOnDay } from '../../../src/graph/graphOnDay.js';
import { Projection } from '../../../src/projection/projection.js';
import { findNodes } from '../../../src/queries/read/findNodes.js';
import { openTestDatabase } from '../../testkit/database.js';

const TPEX = '../shared/data/tpex';
const KAG = '../shared/data/kag';
const missing = (folder: string): string => (existsSync(folder) ? '' : ` (skipped: ${folder} is not there)`);
const withFolder = (folder: string): typeof describe => (existsSync(folder) ? describe : describe.skip);

let database: Database;
const run = (folder: string, mapping: string | null): Promise<ImportReport> => importFolder({ app: { database }, viewer: OPERATOR }, { folder, mapping, dryRun: false });
const created = ({ written }: ImportReport): unknown => Object.fromEntries([...(written?.byKind ?? [])].map(([kind, counts]) => [kind, counts.created]));
const totals = ({ written }: ImportReport): unknown => (written === null ? null : [written.created, written.changed, written.unchanged]);
/** Of each file: rows read, empty; and of each that it gave rows to: rows, merged, left out. */
const accounts = (report: ImportReport): unknown => report.accounts.map(({ file, read, empty, outputs }) => [file, read, empty, ...outputs.map(({ sheet, rows, merged, leftOut }) => [sheet.target.file, rows, merged, leftOut])]);
const DAY = parseDay('2026-01-01')!;
/** What stands in the database, as an analysis sees it. */
const stored = async (): Promise<DayGraph> => graphOnDay((await new Projection(database).current()).graph, DAY);
/** One chain in one region, taking the recorded companies as all that there are. */
const ask = (chain: string, region: string): GapAsk => ({ chain, territory: { regions: [region], parks: [] }, day: DAY, options: { ...DEFAULT_GAP_OPTIONS, universe: 'ANY' } });
const counted = (values: readonly string[]): Readonly<Record<string, number>> => Object.fromEntries([...new Set(values)].map((value) => [value, values.filter((other) => other === value).length]));

beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(async () => {
  await database.close();
});

withFolder(TPEX)(`the tpex folder${missing(TPEX)}`, () => {
  const FACTS = { Chain: 47, Segment: 559, Enterprise: 3_314, IN_CHAIN: 559, PART_OF: 103, LOCATED_IN: 3_314, OPERATES_IN: 9_044, SUPPLIES: 1_987 };

  test('goes into an empty graph by its mapping, every row accounted for, and again without a change', async () => {
    const report = await run(TPEX, 'data/mappings/tpex.yml');
    expect(report.errors).toEqual([]);
    expect(created(report)).toEqual({ Region: 2, ...FACTS });
    expect(accounts(report)).toEqual([
      ['tpex.yml', 2, 0, ['regions.csv', 1, 0, 0], ['regions.csv', 1, 0, 0]],
      ['chains.csv', 47, 0, ['chains.csv', 47, 0, 0]],
      ['segments.csv', 559, 0, ['segments.csv', 559, 0, 0]],
      ['enterprises.csv', 3_314, 0, ['enterprises.csv', 3_314, 0, 0], ['located_in.csv', 3_314, 0, 0]],
      ['operates_in.csv', 9_044, 0, ['operates_in.csv', 9_044, 0, 0]],
      ['supplies.csv', 1_987, 0, ['supplies.csv', 1_987, 0, 0]],
    ]);
    // One name of the source has a character that was lost before it came to us.
    expect(report.warnings.map(({ code, file, line, column }) => [code, file, line, column])).toEqual([['BAD_CHARACTER', 'enterprises.csv', 3_270, 'name']]);
    expect((await findNodes(database, 'Segment', ['3000/18'])).size).toBe(1);
    expect((await findNodes(database, 'Region', ['710000', 'ABROAD'])).get('ABROAD')?.level).toBe('ABROAD');
    const revision = await database.revision();
    expect(totals(await run(TPEX, 'data/mappings/tpex.yml'))).toEqual([0, 0, 18_929]);
    expect(await database.revision()).toEqual(revision);

    // The figures that tests/reference/tpex.test.ts has from the same files without import and database.
    const day = await stored();
    const works = day.graph.nodes.Chain.rows.map(({ key }) => gapWork(day, ask(key, '710000')));
    const results = works.map(gapResult);
    expect(counted(results.flatMap(({ segments }) => segments.map(({ state }) => state)))).toEqual({ MISSING: 20, VACANT: 22, WEAK: 91, CONCENTRATED: 10, NO_GAP_FOUND: 416 });
    expect(results.map(({ coverage }) => coverage.edges)).toEqual(Array.from({ length: 47 }, () => 1_722));
    expect(new Set(works.flatMap(({ place }) => place.purchases.chain.edges)).size).toBe(430);
  });

  test('goes into a graph that has the regions already, and leaves these as they are', async () => {
    await run('data/regions', null);
    const regions = await findNodes(database, 'Region', ['710000', 'ABROAD']);
    const report = await run(TPEX, 'data/mappings/tpex.yml');
    expect(created(report)).toEqual({ Region: 0, ...FACTS });
    expect(await findNodes(database, 'Region', ['710000', 'ABROAD'])).toEqual(regions);
    expect(totals(await run(TPEX, 'data/mappings/tpex.yml'))).toEqual([0, 0, 18_929]);
  });
});

withFolder(KAG)(`the kag folder${missing(KAG)}`, () => {
  test('goes in by its mapping: repeats merged, lists split, unknown products made and marked, and again without a change', async () => {
    const report = await run(KAG, 'data/mappings/kag.yml');
    expect(report.errors).toEqual([]);
    expect(report.createdByReference).toEqual(new Map([['Segment', 315]]));
    expect(created(report)).toEqual({ Chain: 1, Region: 1, Segment: 44 + 313 + 2, Enterprise: 103, IN_CHAIN: 359, FEEDS: 536, PART_OF: 287, LOCATED_IN: 103, OPERATES_IN: 300, SUPPLIES: 19 });
    expect(accounts(report)).toEqual([
      ['kag.yml', 2, 0, ['chains.csv', 1, 0, 0], ['regions.csv', 1, 0, 0]],
      ['Product.csv', 78, 0, ['segments.csv', 78, 34, 0], ['feeds.csv', 1_125, 589, 0], ['in_chain.csv', 1_125, 788, 0], ['part_of.csv', 78, 37, 26], ['part_of.csv', 1_125, 636, 219]],
      ['Company.csv', 103, 0, ['enterprises.csv', 103, 0, 0], ['located_in.csv', 103, 0, 0], ['operates_in.csv', 311, 11, 0], ['in_chain.csv', 311, 309, 0], ['part_of.csv', 311, 203, 106]],
      ['Company_fundTrans_Company.csv', 19, 0, ['supplies.csv', 19, 0, 0]],
    ]);
    expect(report.ignored).toEqual([{ file: 'Industry.csv', reason: '只有行业名称，凡有产品的行业都已作为产品的分组录入' }]);
    const made = (await findNodes(database, 'Segment', ['个人用品', '商品化工'])) as ReadonlyMap<string, { readonly note: string | null }>;
    expect([made.get('个人用品')?.note, made.get('商品化工')?.note]).toEqual(['由引用创建，尚无自己的记录', null]);
    // Who was paid is who supplied: CSF0000001662 paid CSF0000001579 on 21 August 2023.
    const [paid] = await database.read({
      name: 'paid',
      cypher: "MATCH (a:Enterprise {key: 'CSF0000001579'})-[r:SUPPLIES]->(b:Enterprise {key: 'CSF0000001662'}) RETURN r.observedAt AS day, r.annualValue AS value, r.note AS note",
      decode: (row) => [row.get('day'), row.get('value'), row.get('note')],
    });
    expect(paid).toEqual(['2023-08-21', null, '资金往来金额 102191（货币和单位未载明，不作年供货额）']);
    const revision = await database.revision();
    expect(totals(await run(KAG, 'data/mappings/kag.yml'))).toEqual([0, 0, 1_753]);
    expect(await database.revision()).toEqual(revision);

    const { linkBasis, findings, segments, coverage } = gapResult(gapWork(await stored(), ask('kag', '100000')));
    expect([linkBasis, findings]).toEqual(['FEEDS', [{ kind: 'NO_LEADER', strategy: null }]]);
    // Of the 359 products somebody makes 55. Each of the others is only known as what one of these is made into.
    expect(counted(segments.map(({ state }) => state))).toEqual({ MISSING_OUTLET: 304, CONCENTRATED: 2, NO_GAP_FOUND: 53 });
    // Five payments for tyres, all to one maker.
    expect(segments.filter(({ state }) => state === 'CONCENTRATED').map(({ segment }) => segment)).toEqual(['轮胎与橡胶', '轮胎与橡胶-轮胎']);
    expect([coverage.enterprisesInTerritory, coverage.edges, coverage.edgesInChain]).toEqual([103, 19, 9]);
  });
});
