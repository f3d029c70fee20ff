import { gapWork } from '../../src/analysis/chainGaps.js';
import { profileOf } from '../../src/analysis/profile/profileOf.js';
import type { ProfileNeighbour } from '../../src/analysis/profile/profileResult.js';
import { outcomeOf } from '../testkit/askEngine.js';
import { compareResults } from '../testkit/compareResults.js';
import { graphOf } from '../testkit/graphOf.js';
import type { Ask } from '../testkit/oracle/ask.js';
import { oracleProfiles, type PlainNeighbour, type PlainProfile } from '../testkit/oracle/oracleProfile.js';
import type { ListedRows } from '../testkit/randomGraph.js';
import { targetCase } from '../testkit/targetCase.js';
import { Tally } from '../testkit/tally.js';

const GRAPHS = 150;
const FIRST = 901;

const plain = (neighbours: readonly ProfileNeighbour[]): readonly PlainNeighbour[] => neighbours.map(({ segment, essential, enterprises }) => ({ segment, essential, enterprises }));

function engineProfiles(rows: ListedRows, ask: Ask): ReadonlyMap<string, PlainProfile> {
  const { scope, place } = gapWork(graphOf(rows, ask), ask);
  const profiles = [...scope.view.segments.keys()].map((local) => profileOf(scope, place, local, ask.options));
  return new Map(
    profiles.map(({ segment, minScale, demand, upper, verdict, ...lists }) => [
      segment,
      {
        minScale, demand: demand.value, upper, verdict,
        inputsAtHand: plain(lists.inputsAtHand), inputsLacking: plain(lists.inputsLacking), buyersAtHand: plain(lists.buyersAtHand), buyersLacking: plain(lists.buyersLacking),
      },
    ]),
  );
}

describe('target profiles, by the engine and by an independent oracle', () => {
  const tally = new Tally();

  it(`agree in scale, verdict and neighbours, for every segment of the chain, on ${GRAPHS} seeded random graphs`, () => {
    for (let seed = FIRST; seed < FIRST + GRAPHS; seed += 1) {
      const { rows, ask } = targetCase(seed);
      const engine = outcomeOf(() => engineProfiles(rows, ask));
      if ('error' in engine) continue;
      const oracle = oracleProfiles(rows, ask);
      for (const { verdict, inputsAtHand, buyersLacking } of oracle.values()) {
        tally.add(verdict);
        tally.add(`inputs ${String(inputsAtHand.length > 0)}`);
        tally.add(`no buyers ${String(buyersLacking.length > 0)}`);
      }
      const found = compareResults(Object.fromEntries(engine), Object.fromEntries(oracle));
      if (found !== null) throw new Error(`seed ${seed}: ${found}`);
    }
  });

  it('meet every verdict, and neighbours present and absent, there', () => {
    expect(['CARRIES', 'TOO_SMALL', 'OPEN', 'UNKNOWN', 'inputs true', 'inputs false', 'no buyers true', 'no buyers false'].filter((name) => tally.of(name) < 5)).toEqual([]);
  });
});
