import type { Database } from '../../database/database.js';
import type { NodeLabel } from '../../domain/ids.js';

/** What an import must know of a node that is there. */
export interface FoundNode {
  readonly key: string;
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly source: string | null;
  readonly note: string | null;
  readonly uscc: string | null;
}

const CHUNK = 10_000;
/** An import may ask for a million keys while others write. */
const TIMEOUT_MS = 300_000;

/** Nodes of one label by key; a company also by a former key. */
export async function lookUpNodes(database: Database, label: NodeLabel, keys: readonly string[]): Promise<ReadonlyMap<string, FoundNode>> {
  const found = new Map<string, FoundNode>();
  for (let start = 0; start < keys.length; start += CHUNK) {
    const rows = await database.read({
      name: `lookUp${label}`,
      cypher: label === 'Enterprise' ? COMPANIES : nodesOf(label),
      params: { keys: keys.slice(start, start + CHUNK) },
      decode: (row) => ({ asked: String(row.get('asked')), key: String(row.get('key')), name: text(row.get('name')), aliases: texts(row.get('aliases')), source: text(row.get('source')), note: text(row.get('note')), uscc: text(row.get('uscc')) }),
      timeoutMs: TIMEOUT_MS,
    });
    for (const { asked, ...node } of rows) found.set(asked, node);
  }
  return found;
}

/** The companies that hold these codes: key by code. */
export async function lookUpUsccs(database: Database, usccs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const holders = new Map<string, string>();
  for (let start = 0; start < usccs.length; start += CHUNK) {
    const rows = await database.read({
      name: 'lookUpUsccs',
      cypher: `// companies by social credit code
UNWIND $usccs AS uscc
MATCH (e:Enterprise {uscc: uscc}) USING INDEX e:Enterprise(uscc)
RETURN uscc, e.key AS key`,
      params: { usccs: usccs.slice(start, start + CHUNK) },
      decode: (row) => [String(row.get('uscc')), String(row.get('key'))] as const,
      timeoutMs: TIMEOUT_MS,
    });
    for (const [uscc, key] of rows) holders.set(uscc, key);
  }
  return holders;
}

/** Every PART_OF between nodes of one label, as (part, whole): a cycle may close far from where it is added to. */
export async function allPartOf(database: Database, label: NodeLabel): Promise<readonly (readonly [string, string])[]> {
  const pairs: (readonly [string, string])[] = [];
  const rows = database.stream({
    name: `partOf${label}`,
    cypher: `// every ${label} within another
MATCH (a:${label})-[:PART_OF]->(b:${label})
RETURN a.key AS part, b.key AS whole`,
    decode: (row) => [String(row.get('part')), String(row.get('whole'))] as const,
    timeoutMs: TIMEOUT_MS,
  });
  for await (const pair of rows) pairs.push(pair);
  return pairs;
}

// Labels come from the closed list of the model, never from a caller. The hints as in comparison.ts: a plan made on an
// empty graph must not be a scan.
const nodesOf = (label: NodeLabel): string => `// nodes by key
UNWIND $keys AS asked
MATCH (n:${label} {key: asked}) USING INDEX n:${label}(key)
RETURN asked, n.key AS key, n.name AS name, n.aliases AS aliases, n.source AS source, n.note AS note, n.uscc AS uscc`;

const COMPANIES = `// companies by key, else by former key
UNWIND $keys AS asked
OPTIONAL MATCH (n:Enterprise {key: asked}) USING INDEX n:Enterprise(key)
OPTIONAL MATCH (a:Alias {key: asked})-[:ALIAS_OF]->(m:Enterprise) USING INDEX a:Alias(key)
WITH asked, coalesce(n, m) AS e
WHERE e IS NOT NULL
RETURN asked, e.key AS key, e.name AS name, e.aliases AS aliases, e.source AS source, e.note AS note, e.uscc AS uscc`;

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
