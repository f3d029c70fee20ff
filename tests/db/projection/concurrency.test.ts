import type { Database } from '../../../src/database/database.js';
import { ChaingapError } from '../../../src/domain/errors.js';
import { Projection, type Snapshot } from '../../../src/projection/projection.js';
import { writeRows } from '../../../src/queries/write/writeRows.js';
import { putCompany, removeCompany, renewEpoch } from '../../testkit/changeGraph.js';
import { companyKey, countyRows } from '../../testkit/countyRows.js';
import { openTestDatabase } from '../../testkit/database.js';
import { contentByLog, contentOf, contentStored, type GraphContent } from '../../testkit/graphContent.js';
import { openAnotherGate } from '../../testkit/openAnotherGate.js';
import { interceptReads, recordStatements } from '../../testkit/recordStatements.js';

const COMPANIES = 800;
const BY = { actor: 'test', origin: 'test' };

describe('the projection beside writers and failures', () => {
  let database: Database;
  let other: Database;
  /** What a fresh database has without a change record. */
  let untouched: GraphContent;

  beforeAll(async () => {
    database = await openTestDatabase();
    other = await openAnotherGate();
    untouched = await contentStored(database);
    await writeRows(database, BY, countyRows(COMPANIES));
  });
  afterAll(async () => {
    await other.close();
    await database.close();
  });

  async function expectLogged({ revision, graph }: Snapshot): Promise<void> {
    expect(contentOf(graph)).toEqual(await contentByLog(database, revision.number, untouched));
  }

  test('four loads and what they follow, under three writers, are each the graph of one revision', async () => {
    let over = false;
    const rounds = [0, 0, 0];
    const writer = async (index: number): Promise<void> => {
      while (!over) {
        const turn = rounds[index]!++;
        const key = companyKey((turn * 37 + index * 211) % COMPANIES);
        if (turn % 3 === 2) await removeCompany(other, key);
        else await writeRows(other, BY, withOperation(key, `${index}.${turn}`));
      }
    };
    const writers = [0, 1, 2].map(writer);
    const seen: Snapshot[] = [];
    for (let load = 0; load < 4; load += 1) {
      const projection = new Projection(database);
      for (let step = 0; step < 3; step += 1) seen.push(await projection.current());
    }
    over = true;
    await Promise.all(writers);
    expect(Math.min(...rounds)).toBeGreaterThan(3);
    for (const snapshot of seen) await expectLogged(snapshot);
    expect(contentOf((await new Projection(database).current()).graph)).toEqual(await contentStored(database));
  });

  test('a writer between any two reads does not keep it running after him', async () => {
    let turn = 0;
    const hunted = interceptReads(database, async ({ name }) => {
      if ((name === 'revision' || name === 'lock') && !writing) await putCompany(other, 'hunted', { name: `第 ${turn++} 次` });
    });
    let writing = false;
    const locking: Database = {
      ...hunted,
      // While the lock is held nobody else can write: the writer above would wait for it.
      write: (change, work) =>
        hunted.write(change, async (tx) => {
          writing = true;
          const result = await work(tx);
          writing = false;
          return result;
        }),
    };
    const projection = new Projection(locking);
    await expectLogged(await projection.current());
    await expectLogged(await projection.current());
    expect(turn).toBeLessThan(20);
  });

  test('fifty questions at once after a write are one question for the revision and one refresh', async () => {
    const { database: recorded, sent } = recordStatements(database);
    const projection = new Projection(recorded);
    await projection.current();
    await putCompany(other, companyKey(1), { name: '五十问' });
    sent.length = 0;
    const answers = await Promise.all(Array.from({ length: 50 }, () => projection.current()));
    expect(new Set(answers).size).toBe(1);
    expect(sent.map(({ name }) => name)).toEqual(['revision', 'lock', 'changesSince', 'findEnterprise', 'lock']);
  });

  test('questions that come one after another while it refreshes share that refresh or one more', async () => {
    const { database: recorded, sent } = recordStatements(database);
    const projection = new Projection(recorded);
    await projection.current();
    await putCompany(other, companyKey(1), { name: '陆续' });
    sent.length = 0;
    const answers: Promise<Snapshot>[] = [];
    for (let i = 0; i < 50; i += 1) {
      answers.push(projection.current());
      await new Promise((resolve) => setImmediate(resolve));
    }
    const newest = await database.revision();
    expect((await Promise.all(answers)).map(({ revision }) => revision)).toEqual(answers.map(() => newest));
    expect(sent.filter(({ name }) => name === 'changesSince').length).toBeLessThanOrEqual(2);
  });

  test('a refresh that fails, at whichever statement, fails its question and no later one, and leaves nothing half done', async () => {
    let failing = '';
    const projection = new Projection(
      interceptReads(database, ({ name }) => {
        if (name === failing) throw new ChaingapError('DATABASE_UNAVAILABLE', `No answer to ${name}`);
      }),
    );
    const steps = ['loadRegion', 'loadSUPPLIES', 'changesSince', 'findEnterprise', 'findFacts', 'revision', 'lock'];
    for (const [index, step] of steps.entries()) {
      await writeRows(other, BY, withOperation(companyKey(index), `${step} fails`));
      await removeCompany(other, companyKey(index + 300));
      if (step.startsWith('load')) await renewEpoch(other, `epoch-${index}`);
      failing = step;
      await expect(projection.current()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      // Once more, so that what was half read is met again by another failure.
      await expect(projection.current()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      failing = '';
      await writeRows(other, BY, withOperation(companyKey(index + 100), `after ${step}`));
      const snapshot = await projection.current();
      expect(contentOf(snapshot.graph)).toEqual(await contentStored(database));
      expect(snapshot).toEqual(await new Projection(database).current());
    }
  });

  test('of many questions under a refresh that fails, those that came later are answered by the next', async () => {
    let failures = 1;
    const projection = new Projection(
      interceptReads(database, async ({ name }) => {
        if (name !== 'loadSUPPLIES' || failures === 0) return;
        failures -= 1;
        await later;
        throw new ChaingapError('DATABASE_UNAVAILABLE', 'Once');
      }),
    );
    let release = (): void => undefined;
    const later = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = projection.current();
    const refused = expect(first).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    while (failures > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const second = projection.current();
    await database.revision();
    await new Promise((resolve) => setTimeout(resolve, 50));
    release();
    await refused;
    expect((await second).revision).toEqual(await database.revision());
  });

  /** A company that is there, or there again, with a new name and a fact of its own. */
  function withOperation(key: string, name: string): Parameters<typeof writeRows>[2] {
    const { nodes, facts } = countyRows(COMPANIES);
    const id = `Enterprise:${key}`;
    return {
      nodes: nodes.filter((row) => row.label === 'Enterprise' && row.key === key).map((row) => ({ ...row, name })),
      facts: facts.filter((row) => row.kind !== 'SUPPLIES' && row.from === id).map((row) => ({ ...row, note: name })),
    };
  }
});
