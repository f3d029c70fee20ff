import type { ChainGapResult } from '../../src/analysis/chainGapResult.js';
import { chainGaps } from '../../src/analysis/chainGaps.js';
import { ChaingapError, type ErrorCode } from '../../src/domain/errors.js';
import type { GraphRows } from '../../src/domain/graphRows.js';
import { buildGraph } from '../../src/graph/buildGraph.js';
import { graphOnDay } from '../../src/graph/graphOnDay.js';
import type { Ask } from './oracle/ask.js';

export type Outcome = ChainGapResult | { readonly error: ErrorCode };

/** What a gap calculus answers, or the code with which it refuses. Any other failure is thrown on. */
export function outcomeOf(answer: () => ChainGapResult): Outcome {
  try {
    return answer();
  } catch (error) {
    if (error instanceof ChaingapError) return { error: error.code };
    throw error;
  }
}

/** The engine, from rows to answer. */
export const engineChainGaps = (rows: GraphRows, ask: Ask): ChainGapResult => chainGaps(graphOnDay(buildGraph(rows), ask.day), ask);

export const askEngine = (rows: GraphRows, ask: Ask): Outcome => outcomeOf(() => engineChainGaps(rows, ask));
