import type { Migration } from './migration.js';

/*
 * Written out rather than made from the model: a released migration must not change when the model does.
 */
const LABELS = ['Region', 'Park', 'Chain', 'Segment', 'Enterprise', 'Association', 'Declaration', 'Indicator', 'Title'];
const FACTS = [
  'PART_OF', 'NEAR', 'IN_REGION', 'IN_CHAIN', 'FEEDS', 'LOCATED_IN', 'OPERATES_IN', 'LEADS', 'HOLDS', 'SUPPLIES', 'INVESTS_IN', 'MEMBER_OF',
  'COVERS', 'FOR_CHAIN', 'DESCRIBES',
];
const SEARCHED = ['Region', 'Park', 'Chain', 'Segment', 'Enterprise', 'Association'];
const TITLES = [
  ['LEADING', '龙头企业'], ['SINGLE_CHAMPION', '单项冠军'], ['LITTLE_GIANT', '小巨人'], ['SPECIALISED_NEW', '专精特新'], ['HIGH_TECH', '高新技术企业'],
  ['TOP_500', '三类500强'], ['LISTED', '上市公司'],
].map(([key, name]) => ({ key, name }));

/** Keys, indexes, the revision and the titles. */
export const graph: Migration = {
  version: 1,
  name: 'graph',
  schema: [
    ...LABELS.map((label) => `CREATE CONSTRAINT ${label.toLowerCase()}_key IF NOT EXISTS FOR (n:${label}) REQUIRE n.key IS UNIQUE`),
    ...FACTS.map((type) => `CREATE CONSTRAINT ${type.toLowerCase()}_key IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.key IS UNIQUE`),
    ...SEARCHED.map((label) => `CREATE TEXT INDEX ${label.toLowerCase()}_search IF NOT EXISTS FOR (n:${label}) ON (n.searchText)`),
    `CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:${SEARCHED.join('|')}) ON EACH [n.searchText] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-no-stop-words'}}`,
    'CREATE CONSTRAINT enterprise_uscc IF NOT EXISTS FOR (n:Enterprise) REQUIRE n.uscc IS UNIQUE',
    'CREATE CONSTRAINT alias_key IF NOT EXISTS FOR (n:Alias) REQUIRE n.key IS UNIQUE',
    'CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT change_revision IF NOT EXISTS FOR (n:Change) REQUIRE n.revision IS UNIQUE',
    'CREATE CONSTRAINT change_idempotency IF NOT EXISTS FOR (n:Change) REQUIRE n.idempotencyKey IS UNIQUE',
  ],
  data: [
    {
      cypher: `MERGE (r:Revision {id: 'graph'})
ON CREATE SET r.number = 0, r.epoch = left(replace(randomUUID(), '-', ''), 12), r.writtenAt = toString(datetime())`,
      params: {},
    },
    { cypher: 'UNWIND $titles AS title MERGE (t:Title {key: title.key}) SET t.name = title.name', params: { titles: TITLES } },
  ],
};
