import { PlainLinks, type PlainAdmits, type PlainDirection } from './plainLinks.js';
import type { GraphBuilder } from './graphBuilder.js';

type Answer = Readonly<Record<string, unknown>>;

/** A way of asking at a page size, or of so many things at once, and what is wrong with the answer: null when nothing is. */
export interface NestedCase {
  readonly name: string;
  /** Sizes above this are no question: pages hold 100 at most, a request 15 aliases. */
  readonly most: number;
  readonly query: (size: number) => string;
  readonly wrong: (data: Answer, size: number) => string | null;
}

/** Where the walks of a case begin. */
export interface NestedStarts {
  readonly companies: readonly string[];
  readonly segment: string;
}

const LEVELS = 4;
const REACHED_MOST = 50_000;

/** What four levels of supplies and far walks may be asked for, on a graph given by its rows. */
export function nestedCases(rows: GraphBuilder, { companies, segment }: NestedStarts): readonly NestedCase[] {
  const supplies = new PlainLinks(rows.facts, 'SUPPLIES');
  const feeds = new PlainLinks(rows.facts, 'FEEDS');
  const titled = new Set(rows.facts.flatMap(({ kind, from }) => (kind === 'HOLDS' ? [from] : [])));
  const [hub = '', other = ''] = companies;
  // What a hop asks, as a client writes it and as the rows say it.
  const asked = 'hops: [{ where: { titled: false }, not: { minAnnualValue: 5000 } }]';
  const untitledAndSmall: PlainAdmits = (_hop, fact, id) => !titled.has(id) && !(fact.kind === 'SUPPLIES' && (fact.annualValue ?? 0) >= 5_000);
  const supply = { kind: 'enterprise', id: hub, links: supplies };
  const feed = { kind: 'segment', id: segment, links: feeds };
  return [
    ...(['upstream', 'downstream'] as const).flatMap((direction) => [
      pages(`four levels of ${direction === 'upstream' ? 'purchases' : 'sales'}`, hub, direction, supplies),
      steps(`four levels of ${direction}, a layer each`, supply, direction, 'depth: 1', () => true),
      steps(`four levels of ${direction}, a layer each, with conditions`, supply, direction, `depth: 1, ${asked}`, untitledAndSmall),
      steps(`four levels of ${direction} of a segment, a layer each, with conditions`, feed, direction, 'depth: 1, hops: [{ not: { essential: true } }]', (_hop, fact) => fact.kind === 'FEEDS' && fact.essential !== true),
      far(`${direction} six layers of a hub`, [hub], direction, supplies),
      far(`${direction} six layers of as many companies as may be`, companies, direction, supplies),
    ]),
    farSegments(rows, feeds),
    paths('ways of six hops between two hubs', [[hub, other]], supplies),
    paths('ways of six hops between as many companies as may be', companies.map((from, at) => [from, companies.at(-1 - at) ?? from] as const), supplies),
  ];
}

/** Nested pages of purchases or of sales. */
function pages(name: string, id: string, direction: PlainDirection, links: PlainLinks): NestedCase {
  const [field, end] = direction === 'upstream' ? ['purchases', 'supplier'] : ['sales', 'customer'];
  const nested = (level: number, size: number): string => (level > LEVELS ? 'id' : `id ${field}(first: ${size}) { nodes { ${end} { ${nested(level + 1, size)} } } }`);
  const known = new Map<string, unknown>();
  const expected = (of: string, level: number, size: number): unknown =>
    level > LEVELS ? { id: of } : kept(known, `${level} ${size} ${of}`, () => ({ id: of, [field]: { nodes: links.at(of, direction).slice(0, size).map((fact) => ({ [end]: expected(direction === 'upstream' ? fact.from : fact.to, level + 1, size) })) } }));
  return { name, most: 100, query: (size) => `{ enterprise(id: "${id}") { ${nested(1, size)} } }`, wrong: (data, size) => same(data, { enterprise: expected(id, 1, size) }) };
}

interface Start {
  readonly kind: string;
  readonly id: string;
  readonly links: PlainLinks;
}

/** Nested walks of one layer. */
function steps(name: string, { kind, id, links }: Start, direction: PlainDirection, args: string, admits: PlainAdmits): NestedCase {
  const nested = (level: number, size: number): string => (level > LEVELS ? 'id' : `id ${direction}(first: ${size}, ${args}) { totalCount nodes { linkCount ${kind} { ${nested(level + 1, size)} } } }`);
  const known = new Map<string, unknown>();
  const expected = (of: string, level: number, size: number): unknown =>
    level > LEVELS
      ? { id: of }
      : kept(known, `${level} ${size} ${of}`, () => {
          const reached = links.walk(of, direction, 1, admits);
          return { id: of, [direction]: { totalCount: reached.length, nodes: reached.slice(0, size).map((step) => ({ linkCount: step.links, [kind]: expected(step.id, level + 1, size) })) } };
        });
  return { name, most: 100, query: (size) => `{ ${kind}(id: "${id}") { ${nested(1, size)} } }`, wrong: (data, size) => same(data, { [kind]: expected(id, 1, size) }) };
}

interface WalkAnswer {
  readonly totalCount: number;
  readonly exploredCount: number;
  readonly truncated: unknown;
  readonly nodes: readonly { readonly depth: number; readonly enterprise?: { readonly id: string }; readonly segment?: { readonly id: string } }[];
}

/** One page of each of several walks of six layers. A walk that gave up must say so, and have reached nothing that is not there. */
function far(name: string, ids: readonly string[], direction: PlainDirection, links: PlainLinks): NestedCase {
  const query = (size: number): string =>
    `{ ${ids.slice(0, size).map((id, at) => `a${at}: enterprise(id: "${id}") { ${direction}(depth: 6, first: 100) { totalCount exploredCount truncated { reason } nodes { depth linkCount enterprise { id name } links { annualValue } } } }`).join(' ')} }`;
  const wrong = (data: Answer, size: number): string | null => firstOf(ids.slice(0, size).map((id, at) => wrongWalk((data as Readonly<Record<string, Readonly<Record<string, WalkAnswer>>>>)[`a${at}`]![direction]!, id, direction, links)));
  return { name, most: ids.length, query, wrong };
}

/** Walks of six layers from each of a page of segments. */
function farSegments(rows: GraphBuilder, links: PlainLinks): NestedCase {
  const ids = rows.nodes.flatMap(({ label, key }) => (label === 'Segment' ? [`Segment:${key}`] : [])).sort();
  const query = (size: number): string => `{ segments(first: ${size}) { nodes { upstream(depth: 6, first: 1) { totalCount exploredCount truncated { reason } nodes { depth segment { id } } } } } }`;
  const wrong = (data: Answer, size: number): string | null => {
    const { nodes } = data.segments as { readonly nodes: readonly { readonly upstream: WalkAnswer }[] };
    return firstOf(ids.slice(0, size).map((id, at) => wrongWalk(nodes[at]!.upstream, id, 'upstream', links)));
  };
  return { name: 'six layers upstream of each of a page of segments', most: 100, query, wrong };
}

function wrongWalk({ totalCount, exploredCount, truncated, nodes }: WalkAnswer, id: string, direction: PlainDirection, links: PlainLinks): string | null {
  // Of a walk that gave up only what is listed can be held to anything: no need to go farther.
  const all = links.walk(id, direction, truncated === null ? 6 : Math.max(0, ...nodes.map(({ depth }) => depth)));
  if (truncated === null) {
    const ids = nodes.map(({ depth, enterprise, segment }) => ({ depth, id: (enterprise ?? segment)?.id }));
    return totalCount === all.length && same(ids, all.slice(0, nodes.length).map((step) => ({ depth: step.depth, id: step.id }))) === null ? null : `${id}: ${totalCount}, not ${all.length}`;
  }
  const depths = new Map(all.map((step) => [step.id, step.depth]));
  const strange = nodes.find(({ depth, enterprise, segment }) => depths.get((enterprise ?? segment)?.id ?? '') !== depth);
  return exploredCount === REACHED_MOST && strange === undefined ? null : `${id}: gave up after ${exploredCount}`;
}

interface PathAnswer {
  readonly truncated: unknown;
  readonly paths: readonly { readonly enterprises: readonly { readonly id: string }[] }[];
}

/** Ways between pairs. The first is a shortest one, every hop is a supply, no way comes twice; none at all only where there is none. */
function paths(name: string, pairs: readonly (readonly [string, string])[], links: PlainLinks): NestedCase {
  const query = (size: number): string => `{ ${pairs.slice(0, size).map(([from, to], at) => `a${at}: supplyPaths(from: "${from}", to: "${to}", maxHops: 6, first: 20) { exploredCount truncated { reason } paths { enterprises { id name } hops { linkCount links { annualValue } } } }`).join(' ')} }`;
  const wrongPair = ([from, to]: readonly [string, string], { truncated, paths: found }: PathAnswer): string | null => {
    const ways = found.map(({ enterprises }) => enterprises.map(({ id }) => id));
    const hops = ways[0] === undefined ? 6 : ways[0].length - 1;
    const away = links.walk(from, 'downstream', hops).find(({ id }) => id === to)?.depth ?? null;
    const isWay = ways.every((way) => way[0] === from && way.at(-1) === to && new Set(way).size === way.length && way.slice(1).every((id, at) => links.at(way[at] ?? '', 'downstream').some((fact) => fact.to === id)));
    const isShortest = ways.length === 0 ? away === null || from === to || truncated !== null : hops === away;
    const isOrdered = ways.every((way, at) => at === 0 || way.length > ways[at - 1]!.length || (way.length === ways[at - 1]!.length && way.join() > ways[at - 1]!.join()));
    return isWay && isShortest && isOrdered ? null : `${from} to ${to}: ${ways.length} ways, of ${String(away)} hops at least`;
  };
  const wrong = (data: Answer, size: number): string | null => firstOf(pairs.slice(0, size).map((pair, at) => wrongPair(pair, (data as Readonly<Record<string, PathAnswer>>)[`a${at}`]!)));
  return { name, most: pairs.length, query, wrong };
}

const firstOf = (found: readonly (string | null)[]): string | null => found.find((one) => one !== null) ?? null;
/** Fields stand in the order of the query. Compared as text: what fetch answers has other prototypes in a test runner. */
const same = (data: unknown, expected: unknown): string | null => (JSON.stringify(data) === JSON.stringify(expected) ? null : 'not what the rows say');

function kept(known: Map<string, unknown>, key: string, make: () => unknown): unknown {
  if (!known.has(key)) known.set(key, make());
  return known.get(key);
}
