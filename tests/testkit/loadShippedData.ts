import { fileURLToPath } from 'node:url';
import { OPERATOR } from '../../src/access/viewer.js';
import { importFolder } from '../../src/application/importFolder.js';
import type { Database } from '../../src/database/database.js';
import { Projection } from '../../src/projection/projection.js';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
/** In the order of data/README.md: what comes later refers to what came before. */
const FOLDERS = ['regions', 'templates', 'places/bozhou', 'places/guzhang', 'places/wanghua', 'places/zhongfang', 'sample/shili'];

/** The data that an empty database gets at the first start. */
export async function loadShippedData(database: Database): Promise<void> {
  const app = { database, projection: new Projection(database) };
  for (const folder of FOLDERS) {
    const { errors } = await importFolder({ app, viewer: OPERATOR }, { folder: `${DATA}/${folder}`, mapping: null, dryRun: false });
    if (errors.length > 0) throw new Error(`${folder}: ${JSON.stringify(errors[0])}`);
  }
}
