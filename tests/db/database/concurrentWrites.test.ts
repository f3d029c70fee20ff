import type { Database } from '../../../src/database/database.js';
import { putCompany } from '../../testkit/changeGraph.js';
import { openTestDatabase } from '../../testkit/database.js';
import { openAnotherGate } from '../../testkit/openAnotherGate.js';

const BY = { actor: 'test', origin: 'test' };
const WRITERS = 6;
const WRITES = 8;

describe('writers at once, through two gates', () => {
  let gates: readonly [Database, Database];
  beforeAll(async () => {
    gates = [await openTestDatabase(), await openAnotherGate()];
  });
  afterAll(async () => {
    await Promise.all(gates.map((gate) => gate.close()));
  });

  test('count the revision up one by one, and those that touch nothing leave it alone', async () => {
    const writer = async (index: number): Promise<readonly number[]> => {
      const gate = gates[index % 2]!;
      const revisions: number[] = [];
      for (let turn = 0; turn < WRITES; turn += 1) {
        revisions.push(await putCompany(gate, `w${index}`, { name: `${index}.${turn}` }));
        await gate.write(BY, () => Promise.resolve(null));
      }
      return revisions;
    };
    const revisions = (await Promise.all(Array.from({ length: WRITERS }, (_, index) => writer(index)))).flat();
    const all = Array.from({ length: WRITERS * WRITES }, (_, index) => index + 1);
    expect([...revisions].sort((a, b) => a - b)).toEqual(all);
    const [gate] = gates;
    expect((await gate.revision()).number).toBe(all.length);
    const recorded = await gate.read({ name: 'changes', cypher: 'MATCH (c:Change) RETURN c.revision AS revision ORDER BY revision', decode: (row) => row.get('revision') });
    expect(recorded).toEqual(all);
  });
});
