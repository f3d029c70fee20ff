import type { TargetResult } from '../../../src/analysis/targets/targetResult.js';
import type { TargetFactor } from '../../../src/domain/targets.js';
import type { DealtGraph } from './dealToCounties.js';
import type { HiddenAnswers, HiddenQuestion } from './hiddenQuestions.js';
import { precisionCeiling, precisionCeilingOverlooking, type FactsOf } from './precisionCeiling.js';
import { meanQuality, randomQuality, rankQuality, type RankQuality } from './rankQuality.js';

/** How the lists do on one dealt graph, every figure a mean over its questions, and why. */
export interface HiddenEdgeFigures {
  readonly hidden: number;
  readonly questions: number;
  readonly byScore: RankQuality;
  readonly byCustomers: RankQuality;
  readonly byChance: RankQuality;
  /** Average precision of the score against the better of the two others. */
  readonly ratio: number;
  /** The most that any score by the same facts could reach of that ratio: where each fact counts; also overlooking some; each counting, with shared buyers as one more. */
  readonly ceiling: number;
  readonly ceilingOverlooking: number;
  readonly ceilingWithSharedBuyers: number;
  /** Targets on a list; the share of them without a customer; the share of those sought that have none left. */
  readonly candidates: number;
  readonly withoutCustomers: number;
  readonly soughtWithoutCustomers: number;
  /** Shares of the hidden edges. */
  readonly introduced: number;
  readonly introductionsCut: number;
}

/** The factors of which a graph of links alone says anything; of the others all targets of a list must have the same. */
const SAYING: readonly TargetFactor[] = ['TARGET_TIES', 'PARTNERS', 'BUYERS', 'CUSTOMERS'];

export function hiddenEdgeFigures(dealt: DealtGraph, { questions, introduced }: HiddenAnswers): HiddenEdgeFigures {
  for (const question of questions) refuseOtherDifferences(question);
  const byScore = meanQuality(questions.map(({ targets, sought }) => rankQuality(keysOf(targets), sought)));
  const byCustomers = meanQuality(questions.map(({ targets, sought }) => rankQuality(keysOf(mostCustomersFirst(targets)), sought)));
  const byChance = meanQuality(questions.map(({ targets, sought }) => randomQuality(targets.length, sought.size)));
  const better = Math.max(byCustomers.averagePrecision, byChance.averagePrecision);
  const known = ({ targets }: HiddenQuestion): readonly FactsOf[] => targets.map((target) => ({ key: target.enterprise, facts: SAYING.map((factor) => amountOf(target, factor)) }));
  const withShared = (question: HiddenQuestion): readonly FactsOf[] => known(question).map(({ key, facts }) => ({ key, facts: [...facts, question.sharedBuyers(key)] }));
  const targets = questions.flatMap((question) => question.targets.map((target) => ({ isSought: question.sought.has(target.enterprise), customers: amountOf(target, 'CUSTOMERS') })));
  const without = (of: typeof targets): number => of.filter(({ customers }) => customers === 0).length / of.length;
  return {
    hidden: dealt.hidden.length,
    questions: questions.length,
    byScore,
    byCustomers,
    byChance,
    ratio: byScore.averagePrecision / better,
    ceiling: mean(questions.map((question) => precisionCeiling(known(question), question.sought))) / better,
    ceilingOverlooking: mean(questions.map((question) => precisionCeilingOverlooking(known(question), question.sought))) / better,
    ceilingWithSharedBuyers: mean(questions.map((question) => precisionCeiling(withShared(question), question.sought))) / better,
    candidates: mean(questions.map((question) => question.targets.length)),
    withoutCustomers: without(targets),
    soughtWithoutCustomers: without(targets.filter(({ isSought }) => isSought)),
    introduced: introduced.filter(({ hops }) => hops !== null).length / introduced.length,
    introductionsCut: introduced.filter(({ isCut }) => isCut).length / introduced.length,
  };
}

/** The list that asks for no territory at all. */
export function mostCustomersFirst(targets: readonly TargetResult[]): readonly TargetResult[] {
  return targets.toSorted((a, b) => amountOf(b, 'CUSTOMERS') - amountOf(a, 'CUSTOMERS') || (a.enterprise < b.enterprise ? -1 : 1));
}

const keysOf = (targets: readonly TargetResult[]): readonly string[] => targets.map(({ enterprise }) => enterprise);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function amountOf({ factors }: TargetResult, wanted: TargetFactor): number {
  return factors.find(({ factor }) => factor === wanted)!.amount!;
}

function refuseOtherDifferences({ targets, segment, county }: HiddenQuestion): void {
  const others = targets.map(({ factors }) => JSON.stringify(factors.filter(({ factor }) => !SAYING.includes(factor))));
  if (new Set(others).size > 1) throw new Error(`${segment} in ${county}: targets differ in what the ceiling does not count`);
}
