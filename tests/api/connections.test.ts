import { getNamedType, isObjectType } from 'graphql';
import { putCompany, removeCompany } from '../testkit/changeGraph.js';
import { startApi, type TestApi } from '../testkit/startApi.js';
import { readSchema } from '../../src/server/readSchema.js';
import { WIDE, wideGraph } from '../testkit/wideGraph.js';

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** Of the first segment: 25 operations, one purchase, 24 links, and two facts each of 25 declarations. */
const EVIDENCE = 100;
const totalOf = (name: string): number => (name === 'SegmentAnalysis.evidence' ? EVIDENCE : WIDE);

/** Where a list of 25 stands: the way to it, and its field in the contract. */
const LISTS: readonly (readonly [string, string, string])[] = [
  ['Query.regions', '', 'regions(filter: {level: COUNTY}, %)'],
  ['Query.parks', '', 'parks(%)'],
  ['Query.chains', '', 'chains(%)'],
  ['Query.segments', '', 'segments(filter: {chain: "Chain:00"}, %)'],
  ['Query.enterprises', '', 'enterprises(filter: {chain: "Chain:00"}, %)'],
  ['Region.children', 'region(id: "Region:hub")', 'children(%)'],
  ['Chain.segments', 'chain(id: "Chain:00")', 'segments(%)'],
  ['Segment.feeds', 'segment(id: "Segment:hub")', 'feeds(%)'],
  ['Segment.fedBy', 'segment(id: "Segment:hub")', 'fedBy(%)'],
  ['Segment.operations', 'segment(id: "Segment:00")', 'operations(%)'],
  ['Enterprise.sales', 'enterprise(id: "Enterprise:hub")', 'sales(%)'],
  ['Enterprise.purchases', 'enterprise(id: "Enterprise:hub")', 'purchases(%)'],
  ['Association.members', 'node(id: "Association:hub") { ... on Association', 'members(%)'],
  ['SegmentAnalysis.enterprises', 'chainGaps(chain: "Chain:00", territory: {regions: ["Region:hub"]}) { segments', 'enterprises(%)'],
  ['SegmentAnalysis.evidence', 'chainGaps(chain: "Chain:00", territory: {regions: ["Region:hub"]}) { segments', 'evidence(%)'],
];
const SELECTION = '{ nodes { ID } edges { cursor node { ID } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }';

describe('connections', () => {
  let server: TestApi;
  beforeAll(async () => {
    server = await startApi(wideGraph());
  });
  afterAll(() => server.close());

  const document = ([name, way, field]: readonly [string, string, string], args: string): string => {
    const asked = args === '' ? field.replace(/, %|\(%\)/, '') : field.replace('%', args);
    const open = `{ ${way} ${way === '' ? '' : '{'} ${asked} ${SELECTION.replaceAll('ID', name === 'SegmentAnalysis.evidence' ? 'fact { id }' : 'id')}`;
    const depth = open.replace(/"[^"]*"|\([^)]*\)/g, '').split('').reduce((sum, sign) => sum + (sign === '{' ? 1 : sign === '}' ? -1 : 0), 0);
    return open + '}'.repeat(depth);
  };
  /** The one connection in an answer: where lists lead to it, the first of them. */
  const found = (value: unknown): Page => {
    if (Array.isArray(value)) return found(value[0]);
    const object = value as Readonly<Record<string, unknown>>;
    return 'pageInfo' in object ? (object as unknown as Page) : found(Object.values(object)[0]);
  };
  const read = async (list: (typeof LISTS)[number], args: string): Promise<Page> => found(await server.api.ask(document(list, args)));

  test('every connection of the contract is among these', () => {
    const fields = Object.values(readSchema().getTypeMap()).flatMap((type) =>
      isObjectType(type) ? Object.values(type.getFields()).flatMap(({ name, type: of }) => (getNamedType(of).name.endsWith('Connection') ? [`${type.name}.${name}`] : [])) : [],
    );
    // A ring that cannot be drawn has no list: the companies of rings are paged in analysis.test.ts; ranked lists in ranks.test.ts, targets.test.ts, cultivation.test.ts and search.test.ts.
    expect(fields.sort()).toEqual([...LISTS.map(([name]) => name), 'Query.cultivationTargets', 'Query.investmentTargets', 'Query.priorityGaps', 'Query.search', 'RingPresence.enterprises', 'SegmentAnalysis.cultivation', 'SegmentAnalysis.targets'].sort());
  });

  test.each(LISTS)('%s: twenty unless asked, in order, and more follow', async (...list) => {
    const page = await read(list, '');
    expect([page.nodes.length, page.totalCount]).toEqual([20, totalOf(list[0])]);
    expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
    expect(page.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: page.edges[0]!.cursor, endCursor: page.edges[19]!.cursor });
  });

  test.each(LISTS)('%s: a hundred are all of them, and one is the first', async (...list) => {
    const [all, one] = [await read(list, 'first: 100'), await read(list, 'first: 1')];
    expect([all.nodes.length, all.pageInfo.hasNextPage, new Set(all.nodes.map((node) => JSON.stringify(node))).size]).toEqual([totalOf(list[0]), false, totalOf(list[0])]);
    expect([one.nodes, one.pageInfo.hasNextPage]).toEqual([all.nodes.slice(0, 1), true]);
  });

  test.each(LISTS)('%s: pages of seven give each once, in the order of the whole', async (...list) => {
    const whole = await read(list, 'first: 100');
    const nodes: unknown[] = [];
    let info = { hasNextPage: true, endCursor: '' as string | null };
    for (let pages = 0; info.hasNextPage; pages += 1) {
      const page = await read(list, `first: 7${pages === 0 ? '' : `, after: "${info.endCursor ?? ''}"`}`);
      expect([page.pageInfo.hasPreviousPage, page.totalCount]).toEqual([pages > 0, totalOf(list[0])]);
      nodes.push(...page.nodes);
      info = page.pageInfo;
    }
    expect(nodes).toEqual(whole.nodes);
  });

  test.each(LISTS)('%s: after the last there is an empty page', async (...list) => {
    const { pageInfo } = await read(list, 'first: 100');
    expect(await read(list, `after: "${pageInfo.endCursor ?? ''}"`)).toEqual({
      nodes: [], edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null }, totalCount: totalOf(list[0]),
    });
  });

  test.each(LISTS)('%s: a page of 0, -1, 101 or 1000 is refused with its bounds', async (...list) => {
    for (const first of [0, -1, 101, 1000]) {
      const [refusal] = await server.api.refusals(document(list, `first: ${first}`));
      expect(refusal).toEqual({ code: 'BAD_ARGUMENT', argument: 'first', value: first, min: 1, max: 100 });
    }
  });

  test.each(LISTS)('%s: a cursor that is none, or of another list, is refused', async (...list) => {
    const others = await Promise.all(LISTS.filter(([name]) => name !== list[0]).map((other) => read(other, 'first: 1')));
    for (const cursor of ['', 'x', 'null', 'W10', Buffer.from('["00"]').toString('base64url'), Buffer.from('{"a":1}').toString('base64url'), ...others.map(({ pageInfo }) => pageInfo.endCursor!)]) {
      const [refusal] = await server.api.refusals(document(list, `after: "${cursor}"`));
      expect(refusal).toMatchObject({ code: 'BAD_CURSOR' });
    }
  });

  test('a cursor of the same list of something else, or with other filters, is of another list', async () => {
    const cursorOf = async (query: string): Promise<string> => found(await server.api.ask(query)).pageInfo.endCursor!;
    const sales = await cursorOf(`{ enterprise(id: "Enterprise:hub") { sales(first: 1) ${SELECTION.replaceAll('ID', 'id')} } }`);
    expect(await server.api.refusals(`{ enterprise(id: "Enterprise:00") { sales(after: "${sales}") { totalCount } } }`)).toMatchObject([{ code: 'BAD_CURSOR' }]);
    const filtered = await cursorOf(`{ enterprises(filter: {search: "hub"}, first: 1) ${SELECTION.replaceAll('ID', 'id')} }`);
    expect(await server.api.refusals(`{ enterprises(after: "${filtered}") { totalCount } }`)).toMatchObject([{ code: 'BAD_CURSOR' }]);
    // Written otherwise, but the same filter.
    expect(await server.api.ask(`{ enterprises(filter: {search: " ＨＵＢ", region: null}, after: "${filtered}") { nodes { id } } }`)).toEqual({ enterprises: { nodes: [] } });
  });

  test('what has nothing has an empty page', async () => {
    const empty = { nodes: [], edges: [], totalCount: 0, pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } };
    const selection = SELECTION.replaceAll('ID', 'id');
    expect(await server.api.ask(`{ enterprises(filter: {search: "没有"}) ${selection} region(id: "Region:00") { children ${selection} } segment(id: "Segment:01") { operations ${selection} } }`)).toEqual({
      enterprises: empty, region: { children: empty }, segment: { operations: empty },
    });
  });

  test('the total is counted only for those who ask', async () => {
    const statements = async (query: string): Promise<number> => {
      const before = server.database.statementCount;
      await server.api.ask(query);
      return server.database.statementCount - before;
    };
    expect([await statements('{ chains { nodes { id } } }'), await statements('{ chains { totalCount } }')]).toEqual([1, 2]);
    const nested = (selection: string): string => `{ enterprises(first: 5) { nodes { sales { ${selection} } } } }`;
    expect([await statements(nested('nodes { id }')), await statements(nested('nodes { id } totalCount'))]).toEqual([2, 3]);
  });

  test('who was there all the time is read once, while others come and go between the pages', async () => {
    const stay = Array.from({ length: WIDE }, (_, index) => `Enterprise:${String(index).padStart(2, '0')}`).filter((id) => !id.endsWith('3'));
    const seen: string[] = [];
    let after: string | null = null;
    let turn = 0;
    do {
      const { enterprises } = (await server.api.ask('query ($after: String) { enterprises(first: 4, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }', { after })) as {
        enterprises: Page;
      };
      seen.push(...enterprises.nodes.map(({ id }) => id));
      after = enterprises.pageInfo.hasNextPage ? enterprises.pageInfo.endCursor : null;
      const at = seen.at(-1)!.slice('Enterprise:'.length);
      // Before the cursor, at it, and behind it; and the one the cursor stands on goes, if it is one that goes.
      await putCompany(server.database, `${at}-before`.replace(/^./, '!'), {});
      await putCompany(server.database, `${at}+`, {});
      for (const gone of ['03', '13', '23'].slice(turn, turn + 1)) await removeCompany(server.database, gone);
      turn += 1;
    } while (after !== null);
    expect(seen.filter((id) => stay.includes(id))).toEqual(stay);
    expect(new Set(seen).size).toBe(seen.length);
    expect([...seen].sort()).toEqual(seen);
  });
});
