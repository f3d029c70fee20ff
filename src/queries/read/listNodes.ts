import type { Database } from '../database.js';
import type { NodeLabel } from '../../domain/ids.js';
import type { NodeRow } from '../../domain/nodeModel.js';
import { decodeNode } from './decodeNode.js';
import { cutPage, type Page } from './page.js';
import { testsBut, type ListPlan } from './planList.js';

/** Links from which on a way is long: going through the label in order may fill the page sooner. */
const LONG_WAY = 1_000;
/** Of a long way's links, the part that many nodes are tried in order first: lost, it costs about as much as the way itself. */
const TRIED = 1 / 5;

/** One page in order of key, from after `after`. */
export async function listNodes<L extends NodeLabel>(database: Database, plan: ListPlan<L>, first: number, after: string | null): Promise<Page<NodeRow<L>>> {
  const { list, way, links } = plan;
  const read = async (cypher: string, budget = 0): Promise<readonly NodeRow<L>[]> =>
    database.read({
      name: `list${list.name}`,
      cypher,
      // No key is empty, so that "after the empty key" is the first page.
      params: { ...list.params, after: after ?? '', limit: first + 1, budget },
      decode: (row) => decodeNode(list.label, row.get('properties')),
    });
  const page = (rows: readonly NodeRow<L>[]): Page<NodeRow<L>> => cutPage(rows.map((value) => ({ position: [value.key], value })), first);
  if (way === null) return page(await read(inOrder(plan)));
  if (typeof way.links === 'string' && links > LONG_WAY) {
    const tried = await read(triedInOrder(plan), Math.floor(links * TRIED));
    if (tried.length > first) return page(tried);
  }
  return page(await read(along(plan, way.match)));
}

/** How many nodes the whole list has. */
export async function countNodes(database: Database, { list, way, tests }: ListPlan<NodeLabel>): Promise<number> {
  const [count] = await database.read({
    name: `count${list.name}`,
    cypher: `// count ${list.name}
${way === null ? `MATCH (n:${list.label})` : `${way.match}\nWITH DISTINCT n`}
${where(tests)}
RETURN count(n) AS count`,
    params: list.params,
    decode: (row) => Number(row.get('count')),
  });
  return count ?? 0;
}

/** The key's index gives the order: as many nodes are looked at as it takes to fill the page. */
const inOrder = ({ list, tests }: ListPlan<NodeLabel>): string => `// list ${list.name} in order
MATCH (n:${list.label})
${where(['n.key > $after', ...tests])}
RETURN properties(n) AS properties ORDER BY n.key LIMIT toInteger($limit)`;

/** The same, of no more nodes than the budget. */
const triedInOrder = ({ list }: ListPlan<NodeLabel>): string => `// try ${list.name} in order
MATCH (n:${list.label}) WHERE n.key > $after
WITH n ORDER BY n.key LIMIT toInteger($budget)
${where(testsBut(list))}
RETURN properties(n) AS properties ORDER BY n.key LIMIT toInteger($limit)`;

const along = ({ list, tests }: ListPlan<NodeLabel>, match: string): string => `// list ${list.name} along a way
${match}
WITH DISTINCT n
${where(['n.key > $after', ...tests])}
RETURN properties(n) AS properties ORDER BY n.key LIMIT toInteger($limit)`;

function where(tests: readonly string[]): string {
  return tests.length === 0 ? '' : `WHERE ${tests.join('\n  AND ')}`;
}
