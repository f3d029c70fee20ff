import type { Database } from '../database.js';
import { FACT_KINDS, type FactRow } from '../../domain/factModel.js';
import { decodeFact, FACT_COLUMNS, FACT_IS_WHOLE, FACT_NAMES } from './decodeFact.js';

// One index seek a kind: relationship keys are unique within their type, and the caller knows only the key.
const FIND = `
// find facts by key
UNWIND $keys AS key
CALL {
  WITH key
${FACT_KINDS.map((kind) => `  MATCH (a)-[r:${kind} {key: key}]->(b) RETURN ${FACT_COLUMNS}`).join('\n  UNION ALL WITH key\n')}
}
WITH * WHERE ${FACT_IS_WHOLE}
RETURN ${FACT_NAMES}`;

/** Facts by key; what is not there is missing from the map. */
export async function findFacts(database: Database, keys: readonly string[]): Promise<ReadonlyMap<string, FactRow>> {
  const rows = await database.read({ name: 'findFacts', cypher: FIND, params: { keys }, decode: decodeFact });
  return new Map(rows.map((fact) => [fact.key, fact]));
}
