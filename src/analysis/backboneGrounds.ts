import { rowOf } from '../graph/csr.js';
import { isAbove, isAtLeast } from './compare.js';
import type { GapWork } from './gapWork.js';
import { localSegment } from './localSegment.js';
import { companiesDoing, outputsOf } from './operations.js';
import { demandOf } from './place.js';

/** Why a segment has backbone companies (docs/method.md, 3). Companies as keys, each named once, in order of key. */
export interface BackboneGrounds {
  /** Leaders of the chain that do it. */
  readonly leaders: readonly string[];
  /** Others that do it and hold the title of a backbone company. */
  readonly titled: readonly string[];
  /** The company of the largest output, where that alone covers the demand; neither leader nor title is asked. */
  readonly byOutput: { readonly company: string; readonly output: number; readonly demand: number } | null;
}

/** Throws TypeError for a segment outside the chain. */
export function backboneGrounds(work: GapWork, segment: string): BackboneGrounds {
  const { scope, place } = work;
  const { day, view } = scope;
  const { Enterprise } = day.graph.nodes;
  const local = localSegment(work, segment);
  const doing = [...companiesDoing(scope, place.territory, local)];
  const leading = new Set(rowOf(day.leaders, view.chain));
  const keys = (companies: readonly number[]): readonly string[] => companies.map((company) => Enterprise.key(company));
  const demand = demandOf(place, local);
  const outputs = doing.flatMap((company) => {
    const output = outputsOf(scope, company).get(local);
    return output === undefined ? [] : [{ company, output }];
  });
  const largest = outputs.reduce<(typeof outputs)[number] | null>((best, next) => (best === null || next.output > best.output ? next : best), null);
  const covers = largest !== null && isAbove(demand, 0) && isAtLeast(largest.output, demand);
  return {
    leaders: keys(doing.filter((company) => leading.has(company))),
    titled: keys(doing.filter((company) => !leading.has(company) && day.backboneTitle[company] === 1)),
    byOutput: covers && demand !== null ? { company: Enterprise.key(largest.company), output: largest.output, demand } : null,
  };
}
