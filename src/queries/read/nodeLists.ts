import { foldForSearch } from '../../domain/searchText.js';
import type { EnterpriseScale, EnterpriseStatus, RegionLevel, Title } from '../../domain/vocabulary.js';
import type { NodeList } from './listNodes.js';

/**
 * The lists of nodes that clients can page through. Each condition is a fixed clause that a null parameter turns
 * off; no text of a caller ever becomes Cypher.
 */
const SEARCH = '($search IS NULL OR n.searchText CONTAINS $search)';
const folded = (search: string | null): string | null => (search === null ? null : foldForSearch(search));

export interface RegionCriteria {
  readonly level: RegionLevel | null;
  readonly parent: string | null;
  readonly search: string | null;
}
export function regionList(criteria: RegionCriteria): NodeList<'Region'> {
  const start = criteria.parent === null ? 'MATCH (n:Region)' : 'MATCH (n:Region)-[:PART_OF]->(:Region {key: $parent})';
  return {
    name: 'Regions',
    label: 'Region',
    match: `${start}
WHERE ($level IS NULL OR n.level = $level) AND ${SEARCH}`,
    params: { ...criteria, search: folded(criteria.search) },
  };
}

export interface ParkCriteria {
  readonly region: string | null;
  readonly search: string | null;
}
export function parkList(criteria: ParkCriteria): NodeList<'Park'> {
  const start = criteria.region === null ? 'MATCH (n:Park)' : 'MATCH (n:Park)-[:IN_REGION]->(:Region)-[:PART_OF*0..8]->(:Region {key: $region})';
  return { name: 'Parks', label: 'Park', match: `${start}\nWHERE ${SEARCH}`, params: { ...criteria, search: folded(criteria.search) } };
}

export function chainList(search: string | null): NodeList<'Chain'> {
  return { name: 'Chains', label: 'Chain', match: `MATCH (n:Chain)\nWHERE ${SEARCH}`, params: { search: folded(search) } };
}

export interface SegmentCriteria {
  readonly chain: string | null;
  readonly search: string | null;
}
export function segmentList(criteria: SegmentCriteria): NodeList<'Segment'> {
  const start = criteria.chain === null ? 'MATCH (n:Segment)' : 'MATCH (n:Segment)-[:IN_CHAIN]->(:Chain {key: $chain})';
  return { name: 'Segments', label: 'Segment', match: `${start}\nWHERE ${SEARCH}`, params: { ...criteria, search: folded(criteria.search) } };
}

export interface EnterpriseCriteria {
  /** Region and all below it, parks included. */
  readonly region: string | null;
  /** The segment or a part of it. */
  readonly segment: string | null;
  readonly chain: string | null;
  /** Any of these; null is no condition. */
  readonly titles: readonly Title[] | null;
  readonly status: EnterpriseStatus | null;
  readonly scale: EnterpriseScale | null;
  readonly search: string | null;
}
export function enterpriseList(criteria: EnterpriseCriteria): NodeList<'Enterprise'> {
  // The most selective ask leads: a place and a segment are hubs with an index, a search is a TEXT index.
  const start = criteria.region === null ? 'MATCH (n:Enterprise)' : 'MATCH (:Region {key: $region})<-[:PART_OF|IN_REGION*0..8]-()<-[:LOCATED_IN]-(n:Enterprise)';
  return {
    name: 'Enterprises',
    label: 'Enterprise',
    match: `${start}
WHERE ($segment IS NULL OR EXISTS { (n)-[:OPERATES_IN]->(:Segment)-[:PART_OF*0..8]->(:Segment {key: $segment}) })
  AND ($chain IS NULL OR EXISTS { (n)-[:OPERATES_IN]->(:Segment)-[:PART_OF*0..8]->(:Segment)-[:IN_CHAIN]->(:Chain {key: $chain}) })
  AND ($titles IS NULL OR EXISTS { (n)-[:HOLDS]->(t:Title) WHERE t.key IN $titles })
  AND ($status IS NULL OR n.status = $status)
  AND ($scale IS NULL OR n.scale = $scale)
  AND ${SEARCH}`,
    params: { ...criteria, search: folded(criteria.search) },
  };
}

/** Companies of a known set, e.g. those that an analysis counted. */
export function enterprisesByKeys(keys: readonly string[]): NodeList<'Enterprise'> {
  return { name: 'EnterprisesByKey', label: 'Enterprise', match: 'UNWIND $keys AS key MATCH (n:Enterprise {key: key})', params: { keys } };
}
