import type { RankOptions } from '../../src/analysis/rank/rankOptions.js';
import type { FactRow } from '../../src/domain/factModel.js';
import type { GraphRows } from '../../src/domain/graphRows.js';
import type { NodeRow } from '../../src/domain/nodeModel.js';
import type { Ask } from './oracle/ask.js';
import { Draft } from './randomGraph/draft.js';
import { drawChains } from './randomGraph/drawChains.js';
import { drawCompanies } from './randomGraph/drawCompanies.js';
import { drawDeclarations } from './randomGraph/drawDeclarations.js';
import { drawEdges } from './randomGraph/drawEdges.js';
import { drawFiction } from './randomGraph/drawFiction.js';
import { drawManyGaps } from './randomGraph/drawManyGaps.js';
import { drawNeighbours } from './randomGraph/drawNeighbours.js';
import { drawOptions } from './randomGraph/drawOptions.js';
import { drawPlaces } from './randomGraph/drawPlaces.js';
import { drawRankOptions } from './randomGraph/drawRankOptions.js';
import { drawSegmentTraits } from './randomGraph/drawSegmentTraits.js';
import { drawTies } from './randomGraph/drawTies.js';
import { moodOf } from './randomGraph/mood.js';
import { Random } from './randomGraph/random.js';

export interface RandomCase {
  readonly seed: number;
  readonly rows: ListedRows;
  readonly ask: Ask;
  readonly rankOptions: RankOptions;
}

/** Rows as lists: they can be counted, shuffled and thinned out. */
export interface ListedRows extends GraphRows {
  readonly nodes: readonly NodeRow[];
  readonly facts: readonly FactRow[];
}

const RANKS = 0x7a11;
const FICTION = 0xf1c7;

/** A small graph of every kind that the calculus speaks of, and a question to it: a function of the seed. */
export function randomCase(seed: number): RandomCase {
  const random = new Random(seed);
  const draft = new Draft(random, moodOf(random));
  const places = drawPlaces(draft);
  const chains = drawChains(draft);
  const companies = drawCompanies(draft, places, chains);
  drawEdges(draft, companies, chains);
  drawDeclarations(draft, places, chains);
  const nodes = random.shuffle(draft.nodes);
  const facts = random.shuffle(draft.facts);
  const ask = { chain: chains.chains[0]!, territory: places.territory, day: draft.mood.asOf, options: drawOptions(random, places) };

  // What only ranks look at has choices of its own: the graph that the seed drew before stays as it was.
  const more = new Draft(new Random(seed ^ RANKS), draft.mood, nodes, facts);
  drawTies(more, companies);
  drawManyGaps(more, companies, chains);
  drawNeighbours(more, places, chains);
  drawSegmentTraits(more);
  return {
    seed,
    rows: {
      revision: { epoch: 'random', number: seed, writtenAt: new Date('2024-07-01T00:00:00Z') },
      nodes: drawFiction(new Random(seed ^ FICTION), more.random.shuffle(nodes), places.territory),
      facts: more.random.shuffle(facts),
    },
    ask,
    rankOptions: drawRankOptions(more.random),
  };
}
