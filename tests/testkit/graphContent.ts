import type { Database } from '../../src/database/database.js';
import type { Graph } from '../../src/graph/graph.js';
import { globalId } from '../../src/domain/ids.js';

/** Everything in a graph by global id, without what is not stated. Facts that no analysis asks for are left out. */
export type GraphContent = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

const UNASKED = ['DESCRIBES'];

export function contentOf({ nodes, facts }: Graph): GraphContent {
  const content = new Map<string, Readonly<Record<string, unknown>>>();
  for (const { label, ...row } of Object.values(nodes).flatMap((table) => [...table.rows])) content.set(globalId(label, row.key), stated(row));
  for (const row of Object.values(facts).flatMap((table) => [...table.rows])) content.set(globalId('Fact', row.key), stated(row));
  return sorted(content);
}

/** What the change records up to a revision add up to, upon what was there before the first of them. */
export async function contentByLog(database: Database, upTo: number, before: GraphContent): Promise<GraphContent> {
  const changes = await database.read({
    name: 'allChanges',
    cypher: 'MATCH (c:Change) WHERE c.revision <= $upTo RETURN c.touched AS touched, c.after AS after ORDER BY c.revision',
    params: { upTo },
    decode: (row) => ({ touched: row.get('touched') as readonly string[], after: JSON.parse(String(row.get('after'))) as Record<string, Readonly<Record<string, unknown>>> }),
  });
  const content = new Map(before);
  for (const { touched, after } of changes) {
    for (const id of touched) {
      const row = after[id];
      if (row === undefined) content.delete(id);
      else if (!UNASKED.includes(String(row.kind))) content.set(id, row);
    }
  }
  return sorted(content);
}

/** What is stored now, read in the plainest way. */
export async function contentStored(database: Database): Promise<GraphContent> {
  const nodes = await database.read({
    name: 'everyNode',
    cypher: "MATCH (n) WHERE n.key IS NOT NULL AND NOT n:Alias RETURN labels(n)[0] + ':' + n.key AS id, properties(n) AS properties",
    decode: (row) => [String(row.get('id')), plain(row.get('properties'))] as const,
  });
  const facts = await database.read({
    name: 'everyFact',
    cypher: `MATCH (a)-[r]->(b) WHERE r.key IS NOT NULL AND NOT type(r) IN $unasked
RETURN 'Fact:' + r.key AS id, properties(r) AS properties, type(r) AS kind, labels(a)[0] + ':' + a.key AS from, labels(b)[0] + ':' + b.key AS to`,
    params: { unasked: UNASKED },
    decode: (row) => [String(row.get('id')), { ...plain(row.get('properties')), kind: row.get('kind'), from: row.get('from'), to: row.get('to') }] as const,
  });
  return sorted(new Map<string, Readonly<Record<string, unknown>>>([...nodes, ...facts]));
}

function plain(properties: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(properties as Record<string, unknown>).filter(([name]) => name !== 'searchText' && name !== 'revision'));
}

function stated(row: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row).filter(([name, value]) => value !== null && name !== 'revision'));
}

function sorted(content: GraphContent): GraphContent {
  return new Map([...content].sort(([a], [b]) => (a < b ? -1 : 1)));
}
