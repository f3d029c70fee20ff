import { OPERATOR } from '../../../src/access/viewer.js';
import { importFolder } from '../../../src/application/importFolder.js';
import { loadSample } from '../../../src/application/loadSample.js';
import { removeSample } from '../../../src/application/removeSample.js';
import { SAMPLE_PARTS } from '../../../src/application/sampleFolders.js';
import type { Database } from '../../../src/database/database.js';
import { ApiClient } from '../../testkit/apiClient.js';
import { openTestDatabase } from '../../testkit/database.js';
import { contentStored } from '../../testkit/graphContent.js';
import { startService } from '../../testkit/startService.js';

/** All regions of the country are written and removed. */
const LONG_MS = 300_000;
const GAPS = '{ chainGaps(chain: "Chain:bridge-tunnel", territory: {regions: ["Region:demo-county"]}) { coverage { enterprisesInTerritory } } }';

describe('the shipped data, removed while the service runs', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    await database.close();
  });

  it('the running service no longer finds the fictional county; what is left is what the regions and the templates alone make', async () => {
    const blank = await contentStored(database);
    for (const part of ['regions', 'templates']) await importFolder({ app: { database }, viewer: OPERATOR }, { folder: `data/${part}`, mapping: null, dryRun: false, origin: `sample:${part}` });
    const base = await contentStored(database);
    await loadSample({ database }, OPERATOR, 'data');
    const service = await startService(database);
    try {
      const api = new ApiClient(service.url);
      expect(await api.ask(GAPS)).toMatchObject({ chainGaps: { coverage: { enterprisesInTerritory: expect.any(Number) as number } } });
      const { kept } = await removeSample({ database }, OPERATOR, { parts: new Set(['sample', 'places']), dryRun: false });
      expect(kept).toEqual([]);
      expect(await contentStored(database)).toEqual(base);
      expect(await api.refusals(GAPS)).toMatchObject([{ code: 'NOT_FOUND', id: 'Region:demo-county' }]);
      expect(await api.ask('{ chains { totalCount } enterprises { totalCount } }')).toMatchObject({ enterprises: { totalCount: 0 } });
      expect(await loadSample({ database }, OPERATOR, 'data')).toBe(false);
      await removeSample({ database }, OPERATOR, { parts: new Set(SAMPLE_PARTS), dryRun: false });
      expect(await contentStored(database)).toEqual(blank);
    } finally {
      await service.close();
    }
  }, LONG_MS);
});
