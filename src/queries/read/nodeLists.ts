import type { NodeLabel } from '../../domain/ids.js';
import { foldForSearch } from '../../domain/searchText.js';
import type { EnterpriseScale, EnterpriseStatus, RegionLevel, Title } from '../../domain/vocabulary.js';
import * as of from './enterpriseConditions.js';
import { searched, type Condition, type NodeList } from './nodeList.js';

/**
 * The lists of nodes that clients can page through. A criterion that is null is no condition, and so is an empty
 * search or an empty list of titles. Each condition is a fixed clause.
 */
export interface RegionCriteria {
  readonly level: RegionLevel | null;
  readonly parent: string | null;
  readonly search: string | null;
}
export function regionList(criteria: RegionCriteria): NodeList<'Region'> {
  return nodeList('Regions', 'Region', criteria, {
    level: { test: 'n.level = $level' },
    parent: {
      test: 'EXISTS { (n)-[:PART_OF]->(:Region {key: $parent}) }',
      way: { match: 'MATCH (:Region {key: $parent})<-[:PART_OF]-(n:Region)', short: true },
    },
    search: searched('Region'),
  });
}

export interface ParkCriteria {
  /** In this region or below it. */
  readonly region: string | null;
  readonly search: string | null;
}
export function parkList(criteria: ParkCriteria): NodeList<'Park'> {
  return nodeList('Parks', 'Park', criteria, {
    region: {
      test: 'EXISTS { (n)-[:IN_REGION]->()-[:PART_OF*0..]->(:Region {key: $region}) }',
      way: { match: 'MATCH (:Region {key: $region})<-[:PART_OF*0..]-(region)\nWITH DISTINCT region\nMATCH (region)<-[:IN_REGION]-(n:Park)', short: true },
    },
    search: searched('Park'),
  });
}

export function chainList(criteria: { readonly search: string | null }): NodeList<'Chain'> {
  return nodeList('Chains', 'Chain', criteria, { search: searched('Chain') });
}

export interface SegmentCriteria {
  readonly chain: string | null;
  readonly search: string | null;
}
export function segmentList(criteria: SegmentCriteria): NodeList<'Segment'> {
  return nodeList('Segments', 'Segment', criteria, {
    chain: {
      test: 'EXISTS { (n)-[:IN_CHAIN]->(:Chain {key: $chain}) }',
      way: { match: 'MATCH (:Chain {key: $chain})<-[:IN_CHAIN]-(n:Segment)', short: true },
    },
    search: searched('Segment'),
  });
}

export interface EnterpriseCriteria {
  /** Region and all below it, parks included. */
  readonly region: string | null;
  readonly park: string | null;
  /** The segment or a part of it. */
  readonly segment: string | null;
  readonly chain: string | null;
  /** Any of these. */
  readonly titles: readonly Title[] | null;
  readonly status: EnterpriseStatus | null;
  readonly scale: EnterpriseScale | null;
  readonly search: string | null;
}
export function enterpriseList(criteria: EnterpriseCriteria): NodeList<'Enterprise'> {
  const titles = criteria.titles === null ? null : [...new Set(criteria.titles)].sort();
  return nodeList('Enterprises', 'Enterprise', { ...criteria, titles }, {
    region: of.REGION,
    park: of.PARK,
    segment: of.SEGMENT,
    chain: of.CHAIN,
    titles: of.TITLES,
    status: { test: 'n.status = $status' },
    scale: { test: 'n.scale = $scale' },
    search: searched('Enterprise'),
  });
}

/** The list with the conditions of the criteria that are given. */
function nodeList<L extends NodeLabel, C extends object>(name: string, label: L, criteria: C, conditions: Readonly<Record<keyof C, Condition>>): NodeList<L> {
  const given = Object.entries(criteria).map(([key, value]) => [key, typeof value === 'string' && key === 'search' ? foldForSearch(value) : value] as const);
  const params = Object.fromEntries(given.filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)));
  const stated = (Object.keys(conditions) as (keyof C & string)[]).filter((key) => Object.hasOwn(params, key));
  return { name, label, conditions: stated.map((key) => conditions[key]), params };
}
