import type { Territory } from '../../../src/analysis/gapOptions.js';
import { holdsCompany } from './territory.js';
import type { Company, World } from './world.js';

/** docs/ranking.md: a company has left when it moved out or is gone. */
const hasLeft = (company: Company): boolean => company.status === 'MOVED_OUT' || company.status === 'DEREGISTERED';

/** Whether a company has a direct tie with a company of the territory: a purchase, a share, or a chamber that both are members of. */
export function isTied(world: World, territory: Territory, company: Company): boolean {
  const isHere = (key: string): boolean => {
    const other = world.companies.get(key);
    return other !== undefined && !hasLeft(other) && holdsCompany(world, territory, other);
  };
  const joins = (one: string, other: string): boolean => (one === company.key && isHere(other)) || (other === company.key && isHere(one));
  const membersOf = (association: string): readonly string[] => world.memberships.filter((link) => link.association === association).map((link) => link.company);
  const chambers = world.memberships.filter((link) => link.company === company.key).map((link) => link.association);
  return (
    world.supplies.some(({ seller, buyer }) => joins(seller, buyer)) ||
    world.shares.some(({ owner, owned }) => joins(owner, owned)) ||
    chambers.some((chamber) => membersOf(chamber).some(isHere))
  );
}
