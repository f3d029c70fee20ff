import type { ChainFindingFacts, CoverageResult } from './chainGapResult.js';
import { isBelow, quotient } from './compare.js';
import type { GapOptions } from './gapOptions.js';

/** Findings about the chain as a whole (docs/method.md, 8). */
export function chainFindings(coverage: CoverageResult, somethingPresent: boolean, options: GapOptions): readonly ChainFindingFacts[] {
  const { edgesInChain, inChain, inChainStatingOutput, leaders } = coverage;
  const stating = quotient(inChainStatingOutput, inChain);
  const isThin = edgesInChain < options.thinEdges && (stating === null || isBelow(stating, options.thinOutputShareBelow));
  return [
    ...(somethingPresent ? [] : [{ kind: 'NO_CHAIN', strategy: 'BUILD' } as const]),
    ...(leaders.length > 0 ? [] : [{ kind: 'NO_LEADER', strategy: null } as const]),
    ...(isThin ? [{ kind: 'THIN_DATA', strategy: null } as const] : []),
  ];
}
