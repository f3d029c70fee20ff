import type { FactKind, FactRow } from '../domain/factModel.js';

/** The GraphQL type of each kind of fact. */
const TYPENAME = {
  LOCATED_IN: 'Location',
  OPERATES_IN: 'Operation',
  SUPPLIES: 'SupplyLink',
  INVESTS_IN: 'Investment',
  LEADS: 'Leadership',
  HOLDS: 'TitleHolding',
  IN_CHAIN: 'ChainPlacement',
  FEEDS: 'FeedLink',
  NEAR: 'NearLink',
  PART_OF: 'StructuralFact',
  IN_REGION: 'StructuralFact',
  MEMBER_OF: 'StructuralFact',
  COVERS: 'StructuralFact',
  FOR_CHAIN: 'StructuralFact',
  DESCRIBES: 'StructuralFact',
} as const satisfies Record<FactKind, string>;

export function factTypename(fact: FactRow): (typeof TYPENAME)[FactKind] {
  return TYPENAME[fact.kind];
}
