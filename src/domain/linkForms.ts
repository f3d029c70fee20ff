import type { FactKind } from './factModel.js';
import type { NodeLabel } from './ids.js';

/** How a kind of link is written in a request: what its two ends are called, and which of its fields are ids of nodes. */
export interface LinkForm {
  /** Of the kind. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly keys?: Readonly<Record<string, NodeLabel>>;
}

export const LINK_FORMS = {
  LOCATED_IN: { name: 'location', from: 'enterprise', to: 'place' },
  OPERATES_IN: { name: 'operation', from: 'enterprise', to: 'segment' },
  SUPPLIES: { name: 'supply', from: 'supplier', to: 'customer', keys: { segment: 'Segment' } },
  INVESTS_IN: { name: 'investment', from: 'investor', to: 'investee' },
  LEADS: { name: 'leadership', from: 'enterprise', to: 'chain' },
  HOLDS: { name: 'titleHolding', from: 'enterprise', to: 'title' },
  IN_CHAIN: { name: 'placement', from: 'segment', to: 'chain' },
  FEEDS: { name: 'feed', from: 'input', to: 'output' },
  NEAR: { name: 'near', from: 'a', to: 'b' },
  PART_OF: { name: 'part', from: 'part', to: 'whole' },
  IN_REGION: { name: 'parkRegion', from: 'park', to: 'region' },
  MEMBER_OF: { name: 'membership', from: 'enterprise', to: 'association' },
  COVERS: { name: 'declarationPlace', from: 'declaration', to: 'place' },
  FOR_CHAIN: { name: 'declarationChain', from: 'declaration', to: 'chain' },
  DESCRIBES: { name: 'indicatorSubject', from: 'indicator', to: 'subject' },
} as const satisfies Record<FactKind, LinkForm>;
