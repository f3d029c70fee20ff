import type { ChainGapResult, FindingResult } from '../../src/analysis/chainGapResult.js';

/** How often each answer occurs: random graphs prove nothing about a case that they never reach. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  lines(): string[] {
    return [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${name} ${count}`);
  }
}

/** Counts everything in an answer that a vocabulary names. */
export function tallyResult(tally: Tally, result: ChainGapResult): void {
  tally.add(`linkBasis ${result.linkBasis}`);
  for (const { kind } of result.findings) tally.add(`chain ${kind}`);
  tallyReason(tally, 'chain byValue', result.supplyRate.byValue.nullReason);
  tallyReason(tally, 'chain byLinks', result.supplyRate.byLinks.nullReason);
  if (result.supplyRate.segmentCoverage === null) tally.add('chain without segments');
  for (const segment of result.segments) {
    tally.add(`state ${segment.state}`);
    tally.add(`presence ${segment.presence}`);
    tally.add(`absence ${segment.absence ?? 'none: present'}`);
    tally.add(`basis ${segment.demand.basis}`);
    tally.add(`measure of LQ ${segment.locationQuotient.measure}`);
    tally.add(`measure of HHI ${segment.concentrationMeasure}`);
    tallyReason(tally, 'output', segment.outputNullReason);
    tallyReason(tally, 'demand', segment.demand.nullReason);
    tallyReason(tally, 'supplyRate', segment.supplyRate.nullReason);
    tallyReason(tally, 'conversionRate', segment.conversionRate.nullReason);
    tallyReason(tally, 'locationQuotient', segment.locationQuotient.nullReason);
    tallyReason(tally, 'concentration', segment.concentrationNullReason);
    segment.findings.forEach((finding) => {
      tallyFinding(tally, finding);
    });
    for (const ring of segment.rings) tally.add(`ring ${ring.ring} ${ring.presence ?? 'not drawn'}`);
  }
}

function tallyFinding(tally: Tally, { kind, certainty, grounds }: FindingResult): void {
  tally.add(`finding ${kind} ${certainty}`);
  for (const ground of grounds) tally.add(`ground ${kind} ${ground}`);
}

const tallyReason = (tally: Tally, figure: string, reason: string | null): void => {
  tally.add(`${figure}: ${reason ?? 'known'}`);
};
