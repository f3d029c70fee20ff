import { asGraphEdit, EditModel } from '../testkit/editModel.js';
import { contentStored } from '../testkit/graphContent.js';
import { Random } from '../testkit/randomGraph/random.js';
import { startApi } from '../testkit/startApi.js';

const QUERY = 'mutation ($edits: [GraphEdit!]!) { editGraph(edits: $edits) { userErrors { field code message } } }';

describe('random edits', () => {
  test('200 requests, right and wrong, are taken or refused as plain maps say, and leave the graph as these do', async () => {
    const server = await startApi({ nodes: [], facts: [] }, { edit: true });
    const model = new EditModel();
    const random = new Random(20_261_128);
    let taken = 0;
    for (let request = 0; request < 200; request += 1) {
      const edits = model.draw(random);
      const right = model.apply(edits);
      const { editGraph } = (await server.api.ask(QUERY, { edits: edits.map(asGraphEdit) })) as { readonly editGraph: { readonly userErrors: readonly object[] } };
      expect({ request, edits, right, errors: editGraph.userErrors }).toMatchObject({ right: editGraph.userErrors.length === 0 });
      if (right) taken += 1;
      const stored = await contentStored(server.database);
      const facts = [...stored].flatMap(([id, { kind, from, to, segment, note }]) => (id.startsWith('Fact:') ? [[id.slice(5), { kind, from, to, segment: typeof segment === 'string' ? `Segment:${segment}` : null, note: note ?? null }] as const] : []));
      expect(new Map(facts)).toEqual(model.facts);
      expect(new Map([...stored].flatMap(([id, { name }]) => (/^(?:Fact|Title):/u.test(id) ? [] : [[id, name] as const])))).toEqual(model.nodes);
    }
    // Enough of both.
    expect([taken > 40, taken < 160]).toEqual([true, true]);
    await server.close();
  });
});
