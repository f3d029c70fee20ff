import type { Database } from '../database.js';
import { FACT_KINDS, type FactRow } from '../../domain/factModel.js';
import { NODE_LABELS } from '../../domain/ids.js';
import type { NodeRow } from '../../domain/nodeModel.js';
import { decodeFact, FACT_COLUMNS } from './decodeFact.js';
import { decodeNode } from './decodeNode.js';

/** A whole-graph read may take minutes on a large graph; it sets its own bound. */
const LOAD_TIMEOUT_MS = 900_000;

export async function* streamNodes(database: Database): AsyncGenerator<NodeRow> {
  for (const label of NODE_LABELS) {
    yield* database.stream({
      name: `load${label}`,
      cypher: `// load every ${label}\nMATCH (n:${label}) RETURN properties(n) AS properties`,
      decode: (row) => decodeNode(label, row.get('properties')),
      timeoutMs: LOAD_TIMEOUT_MS,
    });
  }
}

export async function* streamFacts(database: Database): AsyncGenerator<FactRow> {
  for (const kind of FACT_KINDS) {
    yield* database.stream({
      name: `load${kind}`,
      cypher: `// load every ${kind}\nMATCH (a)-[r:${kind}]->(b) RETURN ${FACT_COLUMNS}`,
      decode: decodeFact,
      timeoutMs: LOAD_TIMEOUT_MS,
    });
  }
}
