import { ChaingapError } from '../../../src/domain/errors.js';
import type { GraphRows } from '../../../src/domain/graphRows.js';
import type { Ask } from './ask.js';
import { selfAndAbove } from './hierarchy.js';
import { worldOf, type Company, type Place, type World } from './world.js';

/** docs/method.md 2: the real and the fictional are two worlds, and a question sees the one that it names. */
export function worldAsked(rows: GraphRows, { territory, day, options }: Pick<Ask, 'territory' | 'day' | 'options'>): World {
  const world = worldOf(rows, day);
  const isMade = madeUp(rows, world);
  const places: readonly Place[] = [territory, ...(options.reference === null ? [] : [options.reference])].flatMap(({ regions, parks }) => [
    ...regions.map((key) => ({ kind: 'Region', key }) as const),
    ...parks.map((key) => ({ kind: 'Park', key }) as const),
  ]);
  const known = places.filter(({ kind, key }) => (kind === 'Region' ? world.regions : world.parks).has(key));
  const kinds = new Set(known.map(isMade.place));
  if (kinds.size > 1) throw new ChaingapError('MIXED_WORLDS', 'Fictional and real places in one question');
  const fictional = kinds.has(true);
  return only(world, {
    place: (place) => isMade.place(place) === fictional,
    company: (company) => isMade.company(company) === fictional,
  });
}

interface Which {
  readonly place: (place: Place) => boolean;
  readonly company: (company: Company) => boolean;
}

function madeUp(rows: GraphRows, world: World): Which {
  const marked = new Set([...rows.nodes].flatMap((node) => ((node.label === 'Region' || node.label === 'Enterprise') && node.fictional === true ? [`${node.label}:${node.key}`] : [])));
  const region = (key: string): boolean => [...selfAndAbove(world.regionParents, key).keys()].some((above) => marked.has(`Region:${above}`));
  const place = ({ kind, key }: Place): boolean => {
    if (kind === 'Region') return region(key);
    const regions = world.parks.get(key) ?? [];
    return regions.length > 0 && regions.every(region);
  };
  return { place, company: ({ key, places }) => marked.has(`Enterprise:${key}`) || (places.length > 0 && places.every(place)) };
}

/** The world as if nothing else were recorded. */
function only(world: World, stays: Which): World {
  const region = (key: string): boolean => stays.place({ kind: 'Region', key });
  const has = (key: string): boolean => stays.company(world.companies.get(key)!);
  return {
    ...world,
    regions: new Map([...world.regions].filter(([key]) => region(key))),
    regionParents: (key) => world.regionParents(key).filter(region),
    parks: new Map([...world.parks].filter(([key]) => stays.place({ kind: 'Park', key })).map(([key, regions]) => [key, regions.filter(region)])),
    parkTraits: new Map([...world.parkTraits].filter(([key]) => stays.place({ kind: 'Park', key }))),
    companies: new Map([...world.companies].filter(([key]) => has(key)).map(([key, company]) => [key, { ...company, places: company.places.filter(stays.place) }])),
    supplies: world.supplies.filter(({ seller, buyer }) => has(seller) && has(buyer)),
    shares: world.shares.filter(({ owner, owned }) => has(owner) && has(owned)),
    memberships: world.memberships.filter(({ company }) => has(company)),
    near: world.near.filter(({ from, to }) => region(from) && region(to)),
    declarations: world.declarations.map((declaration) => ({ ...declaration, places: declaration.places.filter(stays.place) })),
  };
}
