import { territoryOf } from '../../src/analysis/territorySet.js';
import { introductions } from '../../src/analysis/targets/introductions.js';
import { parseDay } from '../../src/domain/day.js';
import { buildGraph } from '../../src/graph/buildGraph.js';
import { graphOnDay } from '../../src/graph/graphOnDay.js';
import { exhaustiveIntroductions } from './exhaustiveIntroductions.js';
import { randomTies } from './randomTies.js';

const DAY = parseDay('2026-01-01')!;

/** Where the engine and trying every path disagree about the introductions of one random graph; null when nowhere. Also how many paths there were. */
export function compareIntroductions(seed: number): { readonly disagreement: object | null; readonly paths: number } {
  const { rows, inPlace, companies } = randomTies(seed);
  const day = graphOnDay(buildGraph(rows), DAY);
  const { Region, Enterprise } = day.graph.nodes;
  const territory = territoryOf(day, [Region.find('here')!], []);
  let paths = 0;
  for (const target of companies.filter((_key, at) => at % 3 === seed % 3)) {
    const maxHops = 4 - (seed % 4 === 0 ? 2 : 0);
    const most = 1 + (seed % 10);
    const search = introductions(day, territory, { target: Enterprise.find(target)!, most, maxHops, maxExplored: 1_000_000 });
    const engine = search.paths.map(({ companies: path, confidence }) => ({ companies: path.map((company) => Enterprise.key(company)), confidence }));
    const exhaustive = exhaustiveIntroductions(rows, DAY, inPlace, target, maxHops).slice(0, most);
    paths += exhaustive.length;
    if (search.truncated !== null || JSON.stringify(engine) !== JSON.stringify(exhaustive)) return { disagreement: { seed, target, maxHops, most, engine, exhaustive }, paths };
  }
  return { disagreement: null, paths };
}
