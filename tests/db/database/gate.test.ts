import type { Database } from '../../../src/database/database.js';
import { openTestDatabase } from '../../testkit/database.js';

describe('the gate', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  it('starts at revision 0 of a fresh database', async () => {
    const { number, epoch } = await database.revision();
    expect(number).toBe(0);
    expect(epoch).toMatch(/^[0-9a-f]{12}$/);
  });
});
