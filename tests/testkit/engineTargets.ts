import { cultivate } from '../../src/analysis/cultivation/cultivate.js';
import type { CultivationOptions } from '../../src/analysis/cultivation/cultivationOptions.js';
import type { CultivationRanking } from '../../src/analysis/cultivation/cultivationResult.js';
import { numberOf } from '../../src/analysis/numberOf.js';
import { scopeOf } from '../../src/analysis/scope.js';
import { rankTargets } from '../../src/analysis/targets/rankTargets.js';
import { targetGround } from '../../src/analysis/targets/targetGround.js';
import type { TargetOptions } from '../../src/analysis/targets/targetOptions.js';
import type { TargetRanking } from '../../src/analysis/targets/targetResult.js';
import { resolveTerritory } from '../../src/analysis/territorySet.js';
import type { GraphRows } from '../../src/domain/graphRows.js';
import { GRADE } from '../../src/domain/vocabulary.js';
import { graphOf } from './graphOf.js';
import type { Ask } from './oracle/ask.js';

/** The engine's answers about who could fill segments of a chain, from rows: the graph is built once. */
export interface EngineTargets {
  /** Whether the chain has the segment on that day. */
  readonly holds: (segment: string) => boolean;
  readonly targets: (segment: string, options: TargetOptions) => TargetRanking;
  readonly cultivation: (segment: string, options: CultivationOptions) => CultivationRanking;
}

export function engineTargets(rows: GraphRows, ask: Ask): EngineTargets {
  const { chain, territory, options } = ask;
  const graph = graphOf(rows, ask);
  const minGrade = Object.keys(GRADE).indexOf(options.minGrade);
  const set = resolveTerritory(graph, territory, 'territory');
  const scope = scopeOf(graph, numberOf(graph, 'Chain', chain, 'chain'), minGrade);
  const number = (segment: string): number => numberOf(graph, 'Segment', segment, 'segment');
  return {
    holds: (segment) => scope.view.segments.includes(number(segment)),
    targets: (segment, wanted) => rankTargets(targetGround(graph, set, minGrade, options.oneHourMinutes), number(segment), wanted),
    cultivation: (segment, wanted) => cultivate(scope, set, scope.view.segments.indexOf(number(segment)), wanted),
  };
}
