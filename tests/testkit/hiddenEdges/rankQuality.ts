/** How well a list has what was sought near its top, 0 to 1 each. */
export interface RankQuality {
  readonly averagePrecision: number;
  readonly recallAt10: number;
  readonly recallAt50: number;
}

/** Of a list, best first, in which `sought` stand: average precision is the mean, over these, of the share sought down to each. */
export function rankQuality(list: readonly string[], sought: ReadonlySet<string>): RankQuality {
  const places = list.flatMap((key, index) => (sought.has(key) ? [index + 1] : []));
  const recallAt = (depth: number): number => places.filter((place) => place <= depth).length / sought.size;
  return { averagePrecision: places.reduce((sum, place, index) => sum + (index + 1) / place, 0) / sought.size, recallAt10: recallAt(10), recallAt50: recallAt(50) };
}

/**
 * What a random order of `length` with `sought` among them has on average: at place i stands one sought with the chance
 * sought / length, and then of the i - 1 before it (sought - 1) / (length - 1) are, on average.
 */
export function randomQuality(length: number, sought: number): RankQuality {
  let precision = 0;
  for (let place = 1; place <= length; place += 1) precision += (1 + (length === 1 ? 0 : ((place - 1) * (sought - 1)) / (length - 1))) / place;
  return { averagePrecision: precision / length, recallAt10: Math.min(1, 10 / length), recallAt50: Math.min(1, 50 / length) };
}

export function meanQuality(of: readonly RankQuality[]): RankQuality {
  const mean = (figure: keyof RankQuality): number => of.reduce((sum, quality) => sum + quality[figure], 0) / of.length;
  return { averagePrecision: mean('averagePrecision'), recallAt10: mean('recallAt10'), recallAt50: mean('recallAt50') };
}
