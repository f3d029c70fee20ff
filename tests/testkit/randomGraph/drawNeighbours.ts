import type { Chains } from './drawChains.js';
import type { Places } from './drawPlaces.js';
import type { Draft } from './draft.js';

const KEYS = ['v', 'w', 'y', 'z'];
const COUNTY = 'u';

/** In some graphs companies just outside the territory: in what holds a member of it, and within the hour; what is absent here is often there. */
export function drawNeighbours(draft: Draft, { regions, territory }: Places, { segments, asked }: Chains): void {
  const { random, facts } = draft;
  if (regions.length === 0 || segments.length === 0 || random.chance(0.5)) return;
  const members = [...territory.regions.map((key) => `Region:${key}`), ...territory.parks.map((key) => `Park:${key}`)];
  const around = [
    ...facts.flatMap(({ kind, from, to }) => ((kind === 'PART_OF' || kind === 'IN_REGION') && members.includes(from) ? [to] : [])),
    ...(random.chance(0.5) ? drawCounty(draft, members) : []),
  ];
  const others = regions.filter((key) => !territory.regions.includes(key));
  const near = `Region:${random.pick(others.length > 0 ? others : regions)}`;
  const middle = territory.regions.length > 0 ? `Region:${random.pick(territory.regions)}` : random.pick([...around, near]);
  draft.state((common) => ({ kind: 'NEAR', from: middle, to: near, ...common, minutes: random.pick([30, 30, 60, 90]) }));
  for (const key of KEYS.slice(0, random.between(1, KEYS.length))) {
    const from = `Enterprise:${key}`;
    draft.nodes.push({
      label: 'Enterprise', key, source: null, note: null, name: `企${key}`, aliases: null, uscc: null, formerKeys: null, status: random.pick(['PRODUCING', 'PRODUCING', null, 'SUSPENDED']),
      scale: null, industry: null, employees: null, fictional: null,
    });
    const to = random.pick([near, ...around]);
    draft.state((common) => ({ kind: 'LOCATED_IN', from, to, ...common, role: 'PLANT' }));
    for (const segment of random.some(asked.length > 0 ? asked : segments, 1, 3)) {
      draft.state((common) => ({ kind: 'OPERATES_IN', from, to: `Segment:${segment}`, ...common, role: 'PRODUCER', annualOutput: null, capacity: null, products: null }));
    }
  }
}

/** A county around the townships of the territory, the townships of its parks, and those of its parks that lie in no region. */
function drawCounty(draft: Draft, members: readonly string[]): readonly string[] {
  const { nodes, facts } = draft;
  const to = `Region:${COUNTY}`;
  const townships = new Set(nodes.flatMap((node) => (node.label === 'Region' && node.level === 'TOWNSHIP' ? [`Region:${node.key}`] : [])));
  const regionsOf = (park: string): readonly string[] => facts.flatMap((fact) => (fact.kind === 'IN_REGION' && fact.from === park ? [fact.to] : []));
  const parks = members.filter((member) => member.startsWith('Park:'));
  const inside = new Set([...members, ...parks.flatMap(regionsOf)].filter((place) => townships.has(place)));
  const alone = parks.filter((park) => regionsOf(park).length === 0);
  if (inside.size + alone.length === 0) return [];
  nodes.push({ label: 'Region', key: COUNTY, source: null, note: null, name: `区${COUNTY}`, aliases: null, level: 'COUNTY', ...draft.bounds(), successors: null, fictional: null });
  for (const from of inside) draft.state((common) => ({ kind: 'PART_OF', from, to, ...common }));
  for (const from of alone) draft.state((common) => ({ kind: 'IN_REGION', from, to, ...common }));
  return [to];
}
