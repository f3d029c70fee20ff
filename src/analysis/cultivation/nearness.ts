import type { CultivationKind } from '../../domain/cultivation.js';
import { rowOf } from '../../graph/csr.js';
import { DORMANT, PRODUCES } from '../../graph/dayGraph.js';
import type { Scope } from '../scope.js';

/** How a company is near a segment, and the segments that it is stated to do by which it is. */
export interface Nearness {
  readonly kind: CultivationKind;
  /** Numbers in the graph, ascending. */
  readonly stated: readonly number[];
}

/** Of a segment of the chain: whom else of the chain it is near. Numbers within the chain. */
interface Surroundings {
  readonly own: number;
  readonly local: number;
  readonly siblings: ReadonlySet<number>;
  readonly upstream: ReadonlySet<number>;
  readonly downstream: ReadonlySet<number>;
}

/** How companies are near one segment (docs/targets.md): null where one is not. The kind that counts is the first that holds. */
export function nearnessTo(scope: Scope, local: number): (company: number) => Nearness | null {
  const { view, day, stated } = scope;
  const around = surroundingsOf(scope, local);
  const relevant = new Set([local, ...around.siblings, ...around.upstream, ...around.downstream]);
  return (company) => {
    // Most companies of a chain are near few of its segments.
    if (!scope.does(company).some((at) => relevant.has(at))) return null;
    const segments = [...stated(company).keys()].sort((a, b) => a - b);
    const within = (locals: ReadonlySet<number>): readonly number[] => segments.filter((segment) => view.rise(segment).locals.some((at) => locals.has(at)));
    const inIt = within(new Set([local]));
    const near = (kind: CultivationKind, by: readonly number[]): readonly Nearness[] => (by.length === 0 ? [] : [{ kind, stated: by }]);
    if (day.activity[company] === DORMANT) return near('DORMANT', inIt)[0] ?? null;
    if (day.activity[company] !== PRODUCES) return null;
    const found = [
      ...near('SAME', segments.filter((segment) => segment === around.own)),
      ...near('PART', inIt),
      ...near('SIBLING', within(around.siblings)),
      ...near('UPSTREAM', within(around.upstream)),
      ...near('DOWNSTREAM', within(around.downstream)),
    ];
    return found[0] ?? null;
  };
}

/** Siblings are the other direct parts, in the chain, of its direct wholes, whether or not these are in the chain. */
function surroundingsOf({ view, day }: Scope, local: number): Surroundings {
  const own = view.segments[local]!;
  const parts = [...rowOf(day.segmentParents, own)].flatMap((whole) => [...rowOf(day.segmentParts, whole)]).filter((segment) => segment !== own);
  return {
    own,
    local,
    siblings: new Set(parts.map((segment) => view.segments.indexOf(segment)).filter((at) => at >= 0)),
    upstream: new Set([...rowOf(view.feeds.into, local)].map((link) => view.feeds.from[link]!)),
    downstream: new Set([...rowOf(view.feeds.out, local)].map((link) => view.feeds.to[link]!)),
  };
}
