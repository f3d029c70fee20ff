import type { Row, Statement } from '../../database/database.js';
import type { FactKind } from '../../domain/factModel.js';
import { globalId, type NodeLabel } from '../../domain/ids.js';
import { asRecord } from '../read/decodeNode.js';
import type { RowCounts } from './rowsToWrite.js';
import { differing, statedFields, type Properties } from './storedProperties.js';

/** What is stored of a node or a fact; the ends of a fact as global ids. */
export interface Stored {
  readonly properties: Properties;
  readonly from: string | null;
  readonly to: string | null;
}

/** A row beside what is stored: what it states, which of it is to be written, and so what becomes of it. */
export interface Comparison {
  readonly outcome: keyof RowCounts;
  readonly stated: Properties;
  readonly fields: readonly string[];
}

export function compare(kind: NodeLabel | FactKind, row: Properties, stored: Stored | undefined, leaveAlone: boolean): Comparison {
  const stated = statedFields(kind, row);
  if (stored === undefined) return { outcome: 'created', stated, fields: Object.keys(stated) };
  const fields = leaveAlone ? [] : differing(stated, stored.properties);
  return { outcome: fields.length > 0 ? 'changed' : 'unchanged', stated, fields };
}

// Labels and kinds come from the closed lists of the model, never from a caller. The hints: a plan made while the graph
// was empty, which a first import always meets, would otherwise be a scan, and go on being used as the graph grows.
export function storedNodes(label: NodeLabel, keys: readonly string[]): Statement<readonly [string, Stored]> {
  return {
    name: `stored${label}`,
    cypher: `// what is stored of these nodes
UNWIND $keys AS key
MATCH (n:${label} {key: key}) USING INDEX n:${label}(key)
RETURN key, properties(n) AS properties`,
    params: { keys },
    decode: (row) => [String(row.get('key')), { properties: asRecord(row.get('properties')), from: null, to: null }],
  };
}

export function storedFacts(kind: FactKind, keys: readonly string[]): Statement<readonly [string, Stored]> {
  return {
    name: `stored${kind}`,
    cypher: `// what is stored of these facts
UNWIND $keys AS key
MATCH (a)-[r:${kind} {key: key}]->(b) USING INDEX r:${kind}(key)
RETURN key, properties(r) AS properties, head(labels(a)) AS fromLabel, a.key AS fromKey, head(labels(b)) AS toLabel, b.key AS toKey`,
    params: { keys },
    decode: (row) => [String(row.get('key')), { properties: asRecord(row.get('properties')), from: end(row, 'from'), to: end(row, 'to') }],
  };
}

function end(row: Row, name: 'from' | 'to'): string {
  return `${String(row.get(`${name}Label`))}:${String(row.get(`${name}Key`))}`;
}

/** Whether a row is one that is made only when it is missing. */
export function isLeftAlone(onlyIfMissing: ReadonlySet<string>, kind: NodeLabel | 'Fact', key: string): boolean {
  return onlyIfMissing.has(globalId(kind, key));
}
