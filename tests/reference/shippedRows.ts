import type { GraphRows } from '../../src/domain/graphRows.js';
import { NODE_LABELS, type NodeLabel } from '../../src/domain/ids.js';
import { TITLE } from '../../src/domain/vocabulary.js';
import type { Known, KnownNode } from '../../src/ingest/plan/known.js';
import { planImport } from '../../src/ingest/plan/planImport.js';
import { readFolder } from '../../src/ingest/readFolder.js';
import { GraphBuilder } from '../testkit/graphBuilder.js';

/** In the order in which they refer to each other. */
export const SHIPPED_FOLDERS = ['data/regions', 'data/templates', 'data/places/bozhou', 'data/places/guzhang', 'data/places/wanghua', 'data/places/zhongfang', 'data/sample/shili'] as const;

/**
 * The graph that the shipped folders make when they are imported one after the other into an empty database, by the importer's own
 * reading and planning. Throws where a row is refused, or warned of.
 */
export async function shippedRows(folders: readonly string[] = SHIPPED_FOLDERS): Promise<GraphRows> {
  const graph = new GraphBuilder();
  const held = new Map<NodeLabel, Map<string, KnownNode>>(NODE_LABELS.map((label) => [label, new Map()]));
  const hold = (label: NodeLabel, key: string, source: string | null, name: string | null = null): unknown =>
    held.get(label)?.set(key, { key, name, aliases: [], source, note: null, uscc: null });
  for (const title of Object.keys(TITLE)) {
    graph.node('Title', title);
    hold('Title', title, null);
  }
  const known: Known = { nodes: held, usccHolders: new Map(), partOf: new Map(), named: new Map() };
  const facts = new Set<string>();
  for (const folder of folders) {
    const { records, accounts, problems } = await readFolder(folder, null, () => undefined);
    const plan = planImport(records, known, accounts, problems);
    const wrong = [...problems.sorted(accounts.map(({ file }) => file)), ...problems.warnings];
    if (wrong.length > 0) throw new Error(JSON.stringify(wrong, null, 2));
    for (const { label, key, values } of plan.nodes) {
      graph.node(label, key, values);
      hold(label, key, typeof values.source === 'string' ? values.source : null, typeof values.name === 'string' ? values.name : null);
    }
    for (const { kind, key, from, to, values } of plan.facts) {
      graph.fact(kind, from, to, { ...values, key });
      facts.add(key);
    }
  }
  if (facts.size !== graph.facts.length) throw new Error('A fact is stated by two folders');
  return graph;
}
