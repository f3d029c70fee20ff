import type { NodeLabel } from '../../domain/ids.js';
import type { Condition, NodeList, Way } from './nodeList.js';

type List = NodeList<NodeLabel>;
interface Along {
  readonly condition: Condition;
  readonly way: Way;
}

/** A page of a list that no condition leads to. The key's index gives the order: as many nodes are looked at as fill the page. */
export const inOrder = (list: List): string => `// list ${list.name} in order
MATCH (n:${list.label})
${where(['n.key > $after', ...tests(list)])}
RETURN properties(n) AS properties ORDER BY n.key LIMIT toInteger($limit)`;

/** The same, of no more nodes than `$tried`. */
export const triedInOrder = (list: List): string => `// try ${list.name} in order
MATCH (n:${list.label}) WHERE n.key > $after
WITH n ORDER BY n.key LIMIT toInteger($tried)
${where(tests(list))}
RETURN properties(n) AS properties ORDER BY n.key LIMIT toInteger($limit)`;

/** A page by going a way to its end. */
export const alongWay = (list: List, { condition, way }: Along): string => `// list ${list.name} along a way
${way.match}
WITH DISTINCT n
${where(['n.key > $after', ...tests(list, condition)])}
RETURN properties(n) AS properties ORDER BY n.key LIMIT toInteger($limit)`;

/** How many nodes the whole list has. */
export const countOf = (list: List, along: Along | null): string => `// count ${list.name}
${along === null ? `MATCH (n:${list.label})` : `${along.way.match}\nWITH DISTINCT n`}
${where(tests(list, along?.condition))}
RETURN count(n) AS count`;

/** How many links there are along each way, counted up to `$most`. */
export const linksAlong = (list: List, ways: readonly Way[]): string => `// how many links lead to ${list.name}, by way
${ways.map(({ match }, index) => `CALL {\n${match}\nWITH n LIMIT toInteger($most)\nRETURN count(n) AS links\n}\nRETURN ${index} AS way, links`).join('\nUNION ALL\n')}`;

function tests(list: List, seenTo?: Condition): readonly string[] {
  return list.conditions.filter((condition) => condition !== seenTo).map(({ test }) => test);
}

function where(predicates: readonly string[]): string {
  return predicates.length === 0 ? '' : `WHERE ${predicates.join('\n  AND ')}`;
}
