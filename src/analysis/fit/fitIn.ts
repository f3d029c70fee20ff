import type { FitWay } from '../../domain/fit.js';
import { rowOf } from '../../graph/csr.js';
import { GONE } from '../../graph/dayGraph.js';
import { sourcesOf } from '../../graph/mergeOnDay.js';
import { cultivationOf } from '../cultivation/cultivate.js';
import type { CultivationOptions } from '../cultivation/cultivationOptions.js';
import type { CultivationResult } from '../cultivation/cultivationResult.js';
import { nearnessTo } from '../cultivation/nearness.js';
import type { Scope } from '../scope.js';
import { targetOf } from '../targets/rankTargets.js';
import type { TargetGround } from '../targets/targetGround.js';
import type { TargetOptions } from '../targets/targetOptions.js';
import type { TargetResult } from '../targets/targetResult.js';

/** How one company would fill one segment: as a target from elsewhere, or by growing where it is here already. All in keys. */
export interface SegmentFit {
  readonly way: FitWay;
  /** OPERATES_IN facts by which it would, from all sources, in order. */
  readonly facts: readonly string[];
  readonly target: TargetResult | null;
  readonly cultivation: CultivationResult | null;
}

export interface FitOptions {
  readonly targets: TargetOptions;
  readonly cultivation: CultivationOptions;
}

/** Null where it does not fit (docs/targets.md). `local` is the segment's number in the chain. One pass over the company's own links and trade. */
export function fitIn(scope: Scope, ground: TargetGround, company: number, local: number, options: FitOptions): SegmentFit | null {
  const { view, day, minGrade } = scope;
  const { operations, activity } = day;
  if (activity[company] === GONE) return null;
  const own = view.segments[local]!;
  if (ground.territory.has[company] === 1) {
    const near = nearnessTo(scope, local)(company);
    if (near === null) return null;
    const cultivation = cultivationOf(scope, ground.territory, local, { company, near }, options.cultivation);
    const way = near.stated.includes(own) ? 'DIRECT' : near.kind === 'PART' || near.kind === 'DORMANT' ? 'PART' : 'NEAR';
    return { way, facts: cultivation.facts, target: null, cultivation };
  }
  const links = [...rowOf(operations.byCompany, company)].filter(
    (link) => operations.trader[link] === 0 && operations.grade[link]! <= minGrade && view.rise(operations.segment[link]!).locals.includes(local),
  );
  if (links.length === 0) return null;
  return {
    way: links.some((link) => operations.segment[link] === own) ? 'DIRECT' : 'PART',
    facts: links.flatMap((link) => sourcesOf(operations.facts, link)).sort(),
    target: targetOf(ground, own, { company, operations: links }, options.targets),
    cultivation: null,
  };
}
