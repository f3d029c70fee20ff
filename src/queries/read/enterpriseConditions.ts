import { companiesBy, type Condition } from './nodeList.js';

/* What can be asked of companies, each as a test of one company and as a way to those of which it holds. */

/** At an address, registered or plant, in the region, below it, or in one of its parks. */
export const REGION: Condition = {
  test: 'EXISTS { (n)-[:LOCATED_IN]->()-[:PART_OF|IN_REGION*0..]->(:Region {key: $region}) }',
  way: companiesBy('MATCH (:Region {key: $region})<-[:PART_OF|IN_REGION*0..]-(hub)\nWITH DISTINCT hub', 'LOCATED_IN'),
};

export const PARK: Condition = {
  test: 'EXISTS { (n)-[:LOCATED_IN]->(:Park {key: $park}) }',
  way: companiesBy('MATCH (hub:Park {key: $park})', 'LOCATED_IN'),
};

/** Linked to the segment or a part of it, in any role and of any grade. */
export const SEGMENT: Condition = {
  test: 'EXISTS { (n)-[:OPERATES_IN]->()-[:PART_OF*0..]->(:Segment {key: $segment}) }',
  way: companiesBy('MATCH (:Segment {key: $segment})<-[:PART_OF*0..]-(hub)\nWITH DISTINCT hub', 'OPERATES_IN'),
};

/** The same of any segment of the chain. */
export const CHAIN: Condition = {
  test: 'EXISTS { (n)-[:OPERATES_IN]->()-[:PART_OF*0..]->()-[:IN_CHAIN]->(:Chain {key: $chain}) }',
  way: companiesBy('MATCH (:Chain {key: $chain})<-[:IN_CHAIN]-()<-[:PART_OF*0..]-(hub)\nWITH DISTINCT hub', 'OPERATES_IN'),
};

export const TITLES: Condition = {
  test: 'EXISTS { (n)-[:HOLDS]->(title:Title) WHERE title.key IN $titles }',
  way: companiesBy('MATCH (hub:Title) WHERE hub.key IN $titles', 'HOLDS'),
};
