import type { CultivationKind } from '../../domain/cultivation.js';
import type { EnterpriseScale, EnterpriseStatus } from '../../domain/vocabulary.js';
import { isAtLeast } from '../compare.js';
import type { NeedResult } from './cultivationResult.js';

export interface NeedFacts {
  readonly kind: CultivationKind;
  readonly status: EnterpriseStatus | null;
  readonly scale: EnterpriseScale | null;
  /** Of the segment, and what the company states to put out of it. */
  readonly minScale: number | null;
  readonly output: number | null;
}

const DOES_IT: readonly CultivationKind[] = ['DORMANT', 'SAME', 'PART'];

/** What a company would need to fill a segment, by rule from what is stated (docs/targets.md). */
export function needsOf({ kind, status, scale, minScale, output }: NeedFacts): readonly NeedResult[] {
  const doesIt = DOES_IT.includes(kind);
  return [
    ...(status === 'SUSPENDED' ? [sure('RESUMPTION')] : []),
    ...(status === 'RESTRUCTURING' ? [sure('RESTRUCTURING')] : []),
    ...(doesIt ? expansion(minScale, output) : [sure('UPGRADE')]),
    ...(scale === 'BELOW_SCALE' ? [sure('SCALE_UP')] : []),
    ...(scale === null ? [open('SCALE_UP', 'SCALE_UNSTATED')] : []),
  ];
}

function expansion(minScale: number | null, output: number | null): readonly NeedResult[] {
  if (minScale === null) return [open('EXPANSION', 'MIN_SCALE_UNSTATED')];
  if (output === null) return [open('EXPANSION', 'OUTPUT_UNSTATED')];
  return isAtLeast(output, minScale) ? [] : [sure('EXPANSION')];
}

function sure(need: NeedResult['need']): NeedResult {
  return { need, needed: true, nullReason: null };
}

function open(need: NeedResult['need'], nullReason: NonNullable<NeedResult['nullReason']>): NeedResult {
  return { need, needed: null, nullReason };
}
