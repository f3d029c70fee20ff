import type { Territory } from '../../../src/analysis/gapOptions.js';
import { ChaingapError } from '../../../src/domain/errors.js';
import type { Ask } from './ask.js';
import { holdsPark, holdsRegion } from './territory.js';
import type { World } from './world.js';

/** docs/method.md 7 and 12: what cannot be asked. */
export function checkAsk(world: World, ask: Ask): void {
  if (!world.chains.has(ask.chain)) throw new ChaingapError('NOT_FOUND', `No chain ${ask.chain}`);
  for (const territory of [ask.territory, ask.options.reference]) {
    if (territory !== null) checkTerritory(world, territory);
  }
  const { reference } = ask.options;
  if (reference !== null && !contains(world, reference, ask.territory)) throw new ChaingapError('REFERENCE_TOO_SMALL', 'It must contain the territory');
}

function checkTerritory(world: World, { regions, parks }: Territory): void {
  if (regions.length + parks.length === 0) throw new ChaingapError('EMPTY_TERRITORY', 'No member');
  const missing = regions.find((key) => !world.regions.has(key)) ?? parks.find((key) => !world.parks.has(key));
  if (missing !== undefined) throw new ChaingapError('NOT_FOUND', `No place ${missing}`);
}

/** Each region and park of the territory is in the reference. */
const contains = (world: World, reference: Territory, territory: Territory): boolean =>
  territory.regions.every((region) => holdsRegion(world, reference, region)) &&
  territory.parks.every((park) => holdsPark(world, reference, park));
