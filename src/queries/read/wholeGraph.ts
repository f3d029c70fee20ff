import type { Database } from '../database.js';
import { FACT_KINDS, type FactRow } from '../../domain/factModel.js';
import { NODE_LABELS } from '../../domain/ids.js';
import type { NodeRow } from '../../domain/nodeModel.js';
import { decodeFact, FACT_COLUMNS, FACT_IS_WHOLE, FACT_NAMES } from './decodeFact.js';
import { decodeNode, NODE_IS_WHOLE } from './decodeNode.js';

/*
 * What is removed while it is read stands there for a moment without its properties. It is left out: its removal is
 * logged, and follows.
 */

/** A whole-graph read may take minutes on a large graph; it sets its own bound. */
const LOAD_TIMEOUT_MS = 900_000;

export async function* streamNodes(database: Database): AsyncGenerator<NodeRow> {
  for (const label of NODE_LABELS) {
    yield* database.stream({
      name: `load${label}`,
      cypher: `// load every ${label}\nMATCH (n:${label})\nWITH properties(n) AS properties WHERE ${NODE_IS_WHOLE}\nRETURN properties`,
      decode: (row) => decodeNode(label, row.get('properties')),
      timeoutMs: LOAD_TIMEOUT_MS,
    });
  }
}

export async function* streamFacts(database: Database): AsyncGenerator<FactRow> {
  for (const kind of FACT_KINDS) {
    yield* database.stream({
      name: `load${kind}`,
      cypher: `// load every ${kind}\nMATCH (a)-[r:${kind}]->(b)\nWITH ${FACT_COLUMNS}\nWHERE ${FACT_IS_WHOLE}\nRETURN ${FACT_NAMES}`,
      decode: decodeFact,
      timeoutMs: LOAD_TIMEOUT_MS,
    });
  }
}
