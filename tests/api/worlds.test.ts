import { GraphBuilder } from '../testkit/graphBuilder.js';
import { startApi, type TestApi } from '../testkit/startApi.js';

/* Real: A in H makes t, which s feeds, and buys of Y in N, who buys of Z, who makes s. Fictional, with keys before and between these: county F, 0 and X of s, with 0 selling to A. */
const graph = new GraphBuilder()
  .node('Region', 'H', { name: '真县', level: 'COUNTY' }).node('Region', 'N', { name: '别处', level: 'COUNTY' }).node('Region', 'F', { name: '虚构县', level: 'COUNTY', fictional: true })
  .node('Chain', 'c', { name: '链' }).node('Segment', 's', { name: '铸件' }).node('Segment', 't', { name: '整机' })
  .fact('IN_CHAIN', 'Segment:s', 'Chain:c').fact('IN_CHAIN', 'Segment:t', 'Chain:c').fact('FEEDS', 'Segment:s', 'Segment:t');
for (const [key, place, segment] of [['0', 'F', 's'], ['A', 'H', 't'], ['X', 'F', 's'], ['Y', 'N', 't'], ['Z', 'N', 's']] as const) {
  graph.node('Enterprise', key).fact('LOCATED_IN', `Enterprise:${key}`, `Region:${place}`, { role: 'PLANT' });
  graph.fact('OPERATES_IN', `Enterprise:${key}`, `Segment:${segment}`, { role: 'PRODUCER', grade: 'CONFIRMED' });
}
graph.fact('SUPPLIES', 'Enterprise:Y', 'Enterprise:A').fact('SUPPLIES', 'Enterprise:Z', 'Enterprise:Y').fact('SUPPLIES', 'Enterprise:0', 'Enterprise:A');

describe('real places and fiction in one database, by API', () => {
  let server: TestApi;
  beforeAll(async () => {
    server = await startApi(graph);
  });
  afterAll(() => server.close());
  const targets = (place: string): Promise<unknown> =>
    server.api.ask(`{ investmentTargets(segment: "Segment:s", territory: {regions: ["Region:${place}"]}) { nodes { enterprise { id } introductions { paths { enterprises { id } } } } } }`);

  test('a real county is offered real companies, with the way to them by name; a fictional one none of them', async () => {
    expect(await targets('H')).toEqual({
      investmentTargets: { nodes: [{ enterprise: { id: 'Enterprise:Z' }, introductions: { paths: [{ enterprises: ['A', 'Y', 'Z'].map((key) => ({ id: `Enterprise:${key}` })) }] } }] },
    });
    expect(await targets('F')).toEqual({ investmentTargets: { nodes: [] } });
  });

  test('the location quotient of a real county leaves fiction out', async () => {
    expect(await server.api.ask('{ chainGaps(chain: "Chain:c", territory: {regions: ["Region:H"]}) { segments { segment { id } locationQuotientDetail { there thereTotal } } } }')).toEqual({
      chainGaps: { segments: [{ segment: { id: 'Segment:s' }, locationQuotientDetail: { there: 1, thereTotal: 3 } }, { segment: { id: 'Segment:t' }, locationQuotientDetail: { there: 2, thereTotal: 3 } }] },
    });
  });

  test('a question that names both is refused, with what is which', async () => {
    const mixed = (real: string, fictional: string): unknown => [{ code: 'MIXED_WORLDS', real: [real], fictional: [fictional] }];
    const refused = (question: string): Promise<unknown> => server.api.refusals(`{ ${question} }`);
    expect(await refused('chainGaps(chain: "Chain:c", territory: {regions: ["Region:H", "Region:F"]}) { revision }')).toEqual(mixed('Region:H', 'Region:F'));
    expect(await refused('priorityGaps(territory: {regions: ["Region:F"]}, options: {reference: {regions: ["Region:H"]}}) { totalCount }')).toEqual(mixed('Region:H', 'Region:F'));
    expect(await refused('enterpriseFit(enterprise: "Enterprise:Z", territory: {regions: ["Region:F"]}) { gapCount }')).toEqual(mixed('Enterprise:Z', 'Region:F'));
    expect(await refused('enterpriseFit(enterprise: "Enterprise:0", territory: {regions: ["Region:H"]}) { gapCount }')).toEqual(mixed('Region:H', 'Enterprise:0'));
  });
});
