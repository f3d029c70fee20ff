import type { Territory } from '../../../src/analysis/gapOptions.js';
import type { RegionLevel } from '../../../src/domain/vocabulary.js';
import type { Draft } from './draft.js';

export interface Places {
  readonly regions: readonly string[];
  readonly parks: readonly string[];
  /** The one asked about. */
  readonly territory: Territory;
}

const LEVELS: readonly RegionLevel[] = ['COUNTRY', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'];

/** Regions of all levels, with gaps in the levels, abroad and at times two wholes; parks in none, one or two regions; roads. */
export function drawPlaces(draft: Draft): Places {
  const { random, mood } = draft;
  const regions = draft.keys(random.chance(0.03) ? 0 : random.pick([1, 3, 5, 7, 9, 11]));
  const parks = draft.keys(random.pick([0, 1, 2, 3]) + (regions.length === 0 ? 1 : 0));
  const ranked = regions.map((key, index) => {
    const rank = index === 0 && random.chance(0.8) ? 0 : random.between(0, LEVELS.length - 1);
    return { key, level: random.chance(0.1) ? ('ABROAD' as const) : LEVELS[rank]!, rank };
  });
  for (const { key, level, rank } of ranked) {
    draft.nodes.push({ label: 'Region', key, source: null, note: null, name: `区${key}`, aliases: null, level, ...draft.bounds(), successors: null, fictional: null });
    // Any higher region of the same side of the border: levels may be skipped.
    const above = ranked.filter((other) => other.rank < rank && (other.level === 'ABROAD') === (level === 'ABROAD'));
    const higher = above.map((other) => other.key);
    const near = above.filter((other) => other.rank === rank - 1).map((other) => other.key);
    const wholes = random.chance(0.12) ? [] : random.some(near.length > 0 && random.chance(0.7) ? near : higher, 1, mood.manyWholes && random.chance(0.3) ? 2 : 1);
    for (const whole of random.chance(0.02) ? [...wholes, key] : wholes) {
      draft.state((common) => ({ kind: 'PART_OF', from: `Region:${key}`, to: `Region:${whole}`, ...common }));
    }
  }
  for (const key of parks) {
    draft.nodes.push({
      label: 'Park', key, source: null, note: null, name: `园${key}`, aliases: null, level: null, areaMu: null, freeLandMu: null,
      powerKva: null, heatTonnesPerHour: null, gasCubicMetresPerDay: null, sewageTonnesPerDay: null, leadingIndustries: null,
    });
    for (const region of random.some(regions, random.chance(0.15) ? 0 : 1, random.pick([1, 1, 2]))) {
      draft.state((common) => ({ kind: 'IN_REGION', from: `Park:${key}`, to: `Region:${region}`, ...common }));
    }
  }
  if (regions.length > 0) {
    for (let i = random.pick([0, 2, 5, 9]); i > 0; i -= 1) {
      const [from, to] = [random.pick(regions), random.pick(regions)];
      draft.state((common) => ({
        kind: 'NEAR', from: `Region:${from}`, to: `Region:${to}`, ...common,
        minutes: random.maybe(0.75, () => random.pick([0, 30, 59, 60, 60, 60.5, 90])),
      }));
    }
  }
  return { regions, parks, territory: drawTerritory(draft, ranked, parks) };
}

function drawTerritory(draft: Draft, regions: readonly { readonly key: string; readonly level: RegionLevel }[], parks: readonly string[]): Territory {
  const { random } = draft;
  // Mostly a place at home, mostly a county or a township, as in life.
  const home = regions.filter(({ level }) => level !== 'ABROAD');
  const low = home.filter(({ level }) => level === 'COUNTY' || level === 'PREFECTURE');
  const pool = (low.length > 0 && random.chance(0.6) ? low : random.chance(0.9) ? home : regions).map(({ key }) => key);
  const kind = random.pick(['REGIONS', 'REGIONS', 'REGIONS', 'PARKS', 'BOTH']);
  const chosen = {
    regions: kind === 'PARKS' ? [] : random.some(pool, 1, random.pick([1, 1, 2, 3])),
    parks: kind === 'REGIONS' ? [] : random.some(parks, 1, random.pick([1, 1, 2])),
  };
  if (chosen.regions.length + chosen.parks.length > 0) return chosen;
  return parks.length > 0 ? { regions: [], parks: [random.pick(parks)] } : { regions: [random.pick(regions).key], parks: [] };
}
