import type { FactRow } from '../../src/domain/factModel.js';
import type { GraphRows } from '../../src/domain/graphRows.js';
import type { NodeRow } from '../../src/domain/nodeModel.js';
import type { Ask } from './oracle/ask.js';
import { Draft } from './randomGraph/draft.js';
import { drawChains } from './randomGraph/drawChains.js';
import { drawCompanies } from './randomGraph/drawCompanies.js';
import { drawDeclarations } from './randomGraph/drawDeclarations.js';
import { drawEdges } from './randomGraph/drawEdges.js';
import { drawOptions } from './randomGraph/drawOptions.js';
import { drawPlaces } from './randomGraph/drawPlaces.js';
import { moodOf } from './randomGraph/mood.js';
import { Random } from './randomGraph/random.js';

export interface RandomCase {
  readonly seed: number;
  readonly rows: ListedRows;
  readonly ask: Ask;
}

/** Rows as lists: they can be counted, shuffled and thinned out. */
export interface ListedRows extends GraphRows {
  readonly nodes: readonly NodeRow[];
  readonly facts: readonly FactRow[];
}

/** A small graph of every kind that the calculus speaks of, and a question to it: a function of the seed. */
export function randomCase(seed: number): RandomCase {
  const random = new Random(seed);
  const draft = new Draft(random, moodOf(random));
  const places = drawPlaces(draft);
  const chains = drawChains(draft);
  const companies = drawCompanies(draft, places, chains);
  drawEdges(draft, companies, chains);
  drawDeclarations(draft, places, chains);
  return {
    seed,
    rows: {
      revision: { epoch: 'random', number: seed, writtenAt: new Date('2024-07-01T00:00:00Z') },
      nodes: random.shuffle(draft.nodes),
      facts: random.shuffle(draft.facts),
    },
    ask: { chain: chains.chains[0]!, territory: places.territory, day: draft.mood.asOf, options: drawOptions(random, places) },
  };
}
