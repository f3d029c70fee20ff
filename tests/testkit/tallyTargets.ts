import type { TargetOutcome } from './targetDisagreement.js';
import type { Tally } from './tally.js';

/** Counts every factor at its ends and unknown, every kind, every need, and how long the lists are. */
export function tallyTargets(tally: Tally, outcome: TargetOutcome): void {
  tally.add(`list: ${outcome.targets.length === 0 ? 'empty' : outcome.targets.length === 1 ? 'one' : 'several'}`);
  for (const target of outcome.targets) {
    tally.add(`scored: ${String(target.scored)}`);
    for (const { factor, value, nullReason } of target.factors) tally.add(`${factor}: ${nullReason ?? (value === 0 || value === 1 ? String(value) : 'between')}`);
    if (target.standing !== null) tally.add(`standing ${target.standing}`);
    if (!('kind' in target)) continue;
    tally.add(`kind ${target.kind}`);
    for (const { need, nullReason } of target.needs) tally.add(`need ${need}: ${nullReason ?? 'sure'}`);
  }
}
