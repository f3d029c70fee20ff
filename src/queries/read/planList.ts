import type { NodeLabel } from '../../domain/ids.js';
import type { Database } from '../database.js';
import type { Condition, NodeList, Way } from './nodeList.js';

/** How a list is read: along which way, and how long that is where it was measured. */
export interface ListPlan<L extends NodeLabel> {
  readonly list: NodeList<L>;
  /** Null: no condition leads to its nodes, all of the label are gone through in order. */
  readonly way: Way | null;
  readonly links: number;
  /** Conditions that the way does not see to. */
  readonly tests: readonly string[];
}

/** Chooses the shortest way. What a caller asks decides over thousands of times the work, so the links are counted first: degrees, not companies. */
export async function planList<L extends NodeLabel>(database: Database, list: NodeList<L>): Promise<ListPlan<L>> {
  const ways = list.conditions.flatMap((condition) => (condition.way === undefined ? [] : [{ condition, way: condition.way }]));
  const links = await measured(database, list, ways.map(({ way }) => way));
  const [shortest] = ways.map((candidate, index) => ({ ...candidate, links: links[index] ?? 0 })).sort((a, b) => a.links - b.links);
  return { list, way: shortest?.way ?? null, links: shortest?.links ?? 0, tests: testsBut(list, shortest?.condition) };
}

export function testsBut(list: NodeList<NodeLabel>, seenTo?: Condition): readonly string[] {
  return list.conditions.filter((condition) => condition !== seenTo).map(({ test }) => test);
}

async function measured(database: Database, list: NodeList<NodeLabel>, ways: readonly Way[]): Promise<readonly number[]> {
  const asked = ways.flatMap(({ links }, index) => (typeof links === 'string' ? [`CALL {\n${links}\n}\nRETURN ${index} AS way, links`] : []));
  if (asked.length === 0) return ways.map(({ links }) => Number(links));
  const counts = new Map(
    await database.read({
      name: `measure${list.name}`,
      cypher: `// how many links lead to ${list.name}, by way\n${asked.join('\nUNION ALL\n')}`,
      params: list.params,
      decode: (row) => [Number(row.get('way')), Number(row.get('links'))] as const,
    }),
  );
  return ways.map(({ links }, index) => (typeof links === 'number' ? links : (counts.get(index) ?? 0)));
}
