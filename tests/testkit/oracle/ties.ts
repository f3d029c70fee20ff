import type { Territory } from '../../../src/analysis/gapOptions.js';
import { hasLeft } from './scores.js';
import { holdsCompany } from './territory.js';
import type { Company, World } from './world.js';

/** Whether two companies have a direct tie: a purchase or a share in either direction, or a chamber that both are members of. */
export function areTied(world: World, a: Company, b: Company): boolean {
  const joins = (one: string, other: string): boolean => (one === a.key && other === b.key) || (one === b.key && other === a.key);
  const chambersOf = ({ key }: Company): readonly string[] => world.memberships.filter(({ company }) => company === key).map(({ association }) => association);
  return (
    a !== b &&
    (world.supplies.some(({ seller, buyer }) => joins(seller, buyer)) ||
      world.shares.some(({ owner, owned }) => joins(owner, owned)) ||
      chambersOf(a).some((chamber) => chambersOf(b).includes(chamber)))
  );
}

/** docs/ranking.md: whether a company has a direct tie with a company of the territory that has not left. */
export function isTied(world: World, territory: Territory, company: Company): boolean {
  return [...world.companies.values()].some((other) => !hasLeft(other) && holdsCompany(world, territory, other) && areTied(world, other, company));
}
