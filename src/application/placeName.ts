import type { Territory } from '../analysis/gapOptions.js';
import { nameList, PLACES } from '../messages/nameList.js';
import { say, type Sentence } from '../messages/sentence.js';
import type { Snapshot } from '../projection/projection.js';
import { nodeOfAnalysis } from './nodeOfAnalysis.js';

const SHOWN = 3;

/** A territory by the names that its members had at a revision. */
export function placeName(snapshot: Snapshot, { regions, parks }: Territory): Sentence {
  const names = [...regions.map((key) => nodeOfAnalysis({ snapshot }, 'Region', key).name), ...parks.map((key) => nodeOfAnalysis({ snapshot }, 'Park', key).name)];
  return nameList(names.map((name) => say(name, name)), PLACES, { most: SHOWN }) ?? say('所问之地', 'the place asked about');
}
