import type { DeclarationScope } from '../../../src/domain/vocabulary.js';
import type { Chains } from './drawChains.js';
import type { Places } from './drawPlaces.js';
import type { Draft } from './draft.js';

const SCOPES: readonly DeclarationScope[] = ['ALL', 'ABOVE_SCALE'];

/** Declarations of both scopes, for a chain or for every chain, that cover the territory, everything or something. */
export function drawDeclarations(draft: Draft, { regions, parks, territory }: Places, { chains }: Chains): void {
  const { random, mood } = draft;
  const everywhere = [...regions.map((key) => `Region:${key}`), ...parks.map((key) => `Park:${key}`)];
  const here = [...territory.regions.map((key) => `Region:${key}`), ...territory.parks.map((key) => `Park:${key}`)];
  const targets = mood.surveyed === 'EVERYWHERE' ? everywhere : mood.surveyed === 'T' ? here : random.some(everywhere, 0, 3);
  const parts = random.chance(0.3) ? targets.map((place) => [place]) : [targets];
  const general = random.chance(0.6);
  for (const [index, key] of draft.keys(parts.length).entries()) {
    draft.nodes.push({ label: 'Declaration', key, source: null, note: null, scope: random.pick(SCOPES), declaredBy: null, ...draft.bounds() });
    for (const to of parts[index]!) draft.state((common) => ({ kind: 'COVERS', from: `Declaration:${key}`, to, ...common }));
    if (general) continue;
    for (const chain of random.some(chains, 1, 2)) {
      draft.state((common) => ({ kind: 'FOR_CHAIN', from: `Declaration:${key}`, to: `Chain:${chain}`, ...common }));
    }
  }
}
