import { implementers } from '../testkit/apiClient.js';
import { everyNoun } from '../testkit/everyNoun.js';
import { startApi, type TestApi } from '../testkit/startApi.js';

const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';

describe('ids', () => {
  let server: TestApi;
  beforeAll(async () => {
    server = await startApi(everyNoun());
  });
  afterAll(() => server.close());

  const KINDS = ['Region:431221', 'Park:park', 'Chain:bridge', 'Segment:form', 'Enterprise:b', 'Association:chamber', 'Declaration:all', 'Indicator:gdp', 'Title:LISTED'];
  test.each(KINDS)('node(id) finds %s', async (id) => {
    expect(await server.api.ask(NODE, { id })).toEqual({ node: { __typename: id.slice(0, id.indexOf(':')), id } });
  });

  test('these and the facts are all that implements Node', () => {
    expect([...KINDS.map((id) => id.slice(0, id.indexOf(':'))), ...implementers('Fact')].sort()).toEqual(implementers('Node'));
  });

  test('a former key of a company leads to it, under its own id', async () => {
    const found = { id: 'Enterprise:91430000MA4L1ABC2X', name: '五新隧装' };
    expect(await server.api.ask('{ enterprise(id: "Enterprise:local-7") { id name } node(id: "Enterprise:local-7") { id ... on Enterprise { name } } }')).toEqual({ enterprise: found, node: found });
  });

  test.each(['Region:000000', 'Park:none', 'Chain:none', 'Segment:none/1', 'Enterprise:none', 'Association:none', 'Declaration:none', 'Indicator:none', 'Title:none', 'Fact:none'])(
    'node(id) of %s, which nothing has, is null',
    async (id) => {
      expect(await server.api.ask(NODE, { id })).toEqual({ node: null });
    },
  );

  test('a look-up by kind that finds nothing is null', async () => {
    const query = '{ region(id: "Region:0") { id } park(id: "Park:0") { id } chain(id: "Chain:0") { id } segment(id: "Segment:0") { id } enterprise(id: "Enterprise:0") { id } }';
    expect(await server.api.ask(query)).toEqual({ region: null, park: null, chain: null, segment: null, enterprise: null });
  });

  test.each(['', ':', 'Chain', 'Chain:', ':bridge', 'chain:bridge', 'Alias:local-7', 'Revision:graph', 'Change:1', 'Migration:1', '链:bridge', 'bridge', ' Chain:bridge'])(
    'node(id) of "%s", which is no id, is BAD_ID with the id',
    async (id) => {
      expect(await server.api.refusals(NODE, { id })).toEqual([{ code: 'BAD_ID', id }]);
    },
  );

  test('a malformed id of any length is told in part', async () => {
    expect(await server.api.refusals(NODE, { id: 'x'.repeat(5_000) })).toEqual([{ code: 'BAD_ID', id: 'x'.repeat(80) }]);
  });

  test.each(['region', 'park', 'chain', 'segment', 'enterprise'])('%s(id) of another kind is WRONG_KIND, and of no kind BAD_ID', async (field) => {
    const expected = `${field[0]!.toUpperCase()}${field.slice(1)}`;
    expect(await server.api.refusals(`{ ${field}(id: "Fact:leads") { id } }`)).toEqual([{ code: 'WRONG_KIND', id: 'Fact:leads', expected }]);
    expect(await server.api.refusals(`{ ${field}(id: "nonsense") { id } }`)).toEqual([{ code: 'BAD_ID', id: 'nonsense' }]);
  });

  test('an id is taken as it is: no trimming, no folding, nothing of it is a statement', async () => {
    for (const id of ['Enterprise:B', 'Enterprise: b', "Enterprise:b' OR '1'='1", 'Enterprise:b"}) DETACH DELETE n //', 'Enterprise:`b`', 'Enterprise:.*']) {
      expect(await server.api.ask(NODE, { id })).toEqual({ node: null });
    }
    expect(await server.api.ask(NODE, { id: 'Enterprise:b' })).toEqual({ node: { __typename: 'Enterprise', id: 'Enterprise:b' } });
  });
});
