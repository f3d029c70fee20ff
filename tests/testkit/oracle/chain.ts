import type { Stage } from '../../../src/domain/vocabulary.js';
import type { LinkBasis } from '../../../src/domain/findings.js';
import { isBelow, nearestUp, selfAndAbove } from './hierarchy.js';
import { inOrder } from './numbers.js';
import type { Feed, World } from './world.js';

export interface Link {
  readonly from: string;
  readonly to: string;
}

/** CALCULUS 2: the segments of a chain and what feeds what. */
export interface Chain {
  readonly key: string;
  /** In order of id. */
  readonly segments: readonly string[];
  readonly feeds: readonly Feed[];
  readonly stageLinks: readonly Link[];
  readonly linkBasis: LinkBasis;
  readonly has: (segment: string) => boolean;
  /** The segment and those of its ancestors that are in the chain. */
  readonly selfAndAbove: (segment: string) => readonly string[];
  /** The segment and its parts in the chain, at any depth. */
  readonly selfAndParts: (segment: string) => readonly string[];
}

export function chainOf(world: World, key: string): Chain {
  const members = world.inChain.filter((member) => member.chain === key);
  const segments = inOrder(members.map((member) => member.segment));
  const has = (segment: string): boolean => segments.includes(segment);
  const ownStage = new Map(members.map((member) => [member.segment, member.stage]));
  const feeds = world.feeds.filter((feed) => has(feed.from) && has(feed.to));

  /** Its own stage, or that of its nearest ancestor in the chain that has one. */
  const stageOf = (segment: string): Stage | null => {
    const giver = nearestUp(world.segmentParents, segment, (candidate) => (ownStage.get(candidate) ?? null) !== null);
    return giver === null ? null : (ownStage.get(giver) ?? null);
  };

  const stageLinks: Link[] = [];
  const order: readonly Stage[] = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'];
  const stages = order.map((stage) => segments.filter((segment) => stageOf(segment) === stage)).filter((group) => group.length > 0);
  stages.slice(1).forEach((later, index) => {
    const earlier = stages[index]!;
    const joined = feeds.some(
      ({ from, to }) => (earlier.includes(from) && later.includes(to)) || (later.includes(from) && earlier.includes(to)),
    );
    if (joined) return;
    for (const from of earlier) for (const to of later) stageLinks.push({ from, to });
  });

  return {
    key,
    segments,
    feeds,
    stageLinks,
    linkBasis: feeds.length > 0 ? (stageLinks.length > 0 ? 'MIXED' : 'FEEDS') : stageLinks.length > 0 ? 'STAGES' : 'NONE',
    has,
    selfAndAbove: (segment) => inOrder(selfAndAbove(world.segmentParents, segment).keys()).filter(has),
    selfAndParts: (segment) => segments.filter((other) => other === segment || isBelow(world.segmentParents, other, segment)),
  };
}
