import { findSupplyPaths, traceFeedsOf, traceSuppliesOf } from '../application/trace.js';
import type { FeedStepModel, FeedTraceModel, SupplyPathHopModel, SupplyPathModel, SupplyPathResultModel, SupplyStepModel, SupplyTraceModel } from '../application/traceModels.js';
import { nodeOfAnalysis } from '../application/nodeOfAnalysis.js';
import { readTraceLinks } from '../application/readTraceLinks.js';
import { revisionText } from '../domain/revisionText.js';
import type * as g from '../generated/graphql.js';
import type { ObjectResolvers } from './objectResolvers.js';

export const query: Pick<g.QueryResolvers, 'supplyPaths'> = {
  supplyPaths: (_parent, args, context) => findSupplyPaths(context, args),
};

/** Fields that traces add to a company and to a segment. */
export const ofEnterprise: Required<Pick<g.EnterpriseResolvers, 'upstream' | 'downstream'>> = {
  upstream: ({ key }, args, context) => traceSuppliesOf(context, key, 'UPSTREAM', args),
  downstream: ({ key }, args, context) => traceSuppliesOf(context, key, 'DOWNSTREAM', args),
};
export const ofSegment: Required<Pick<g.SegmentResolvers, 'upstream' | 'downstream'>> = {
  upstream: ({ key }, args, context) => traceFeedsOf(context, key, 'UPSTREAM', args),
  downstream: ({ key }, args, context) => traceFeedsOf(context, key, 'DOWNSTREAM', args),
};

/** What every answer of a walk says. */
const walked = {
  truncated: ({ isTruncated }: { readonly isTruncated: boolean }) => (isTruncated ? ({ reason: 'TOO_MANY_LINKS' } as const) : null),
  revision: ({ read }: Pick<SupplyTraceModel, 'read'>) => revisionText(read.snapshot.revision),
  asOf: ({ read }: Pick<SupplyTraceModel, 'read'>) => read.day,
};

export const supplyTrace: ObjectResolvers<g.SupplyTraceResolvers, SupplyTraceModel> = { ...walked };
export const feedTrace: ObjectResolvers<g.FeedTraceResolvers, FeedTraceModel> = { ...walked };

export const supplyStep: ObjectResolvers<g.SupplyStepResolvers, SupplyStepModel> = {
  enterprise: ({ read, step }) => companyAt(read, step.node),
  depth: ({ step }) => step.depth,
  links: ({ read, step }, _args, context) => readTraceLinks(context, read.graph.supplies.facts, step.edges),
  linkCount: ({ step }) => step.edges.length,
};

export const feedStep: ObjectResolvers<g.FeedStepResolvers, FeedStepModel> = {
  segment: ({ read, step }) => nodeOfAnalysis(read, 'Segment', read.snapshot.graph.nodes.Segment.key(step.node)),
  depth: ({ step }) => step.depth,
  links: ({ read, step }, _args, context) => readTraceLinks(context, read.graph.feeds.facts, step.edges),
  linkCount: ({ step }) => step.edges.length,
};

export const supplyPathResult: ObjectResolvers<g.SupplyPathResultResolvers, SupplyPathResultModel> = {
  ...walked,
  truncated: ({ isTruncated }) => (isTruncated ? { reason: 'TOO_MANY_PATHS' } : null),
  paths: ({ read, paths }) => paths.map((path) => ({ read, path })),
};

export const supplyPath: ObjectResolvers<g.SupplyPathResolvers, SupplyPathModel> = {
  enterprises: ({ read, path }) => path.nodes.map((company) => companyAt(read, company)),
  hops: ({ read, path }) => path.hops.map((hop) => ({ read, ...hop })),
};

export const supplyPathHop: ObjectResolvers<g.SupplyPathHopResolvers, SupplyPathHopModel> = {
  from: ({ read, from }) => companyAt(read, from),
  to: ({ read, to }) => companyAt(read, to),
  links: ({ read, edges }, _args, context) => readTraceLinks(context, read.graph.supplies.facts, edges),
  linkCount: ({ edges }) => edges.length,
};

function companyAt(read: SupplyTraceModel['read'], company: number) {
  return nodeOfAnalysis(read, 'Enterprise', read.snapshot.graph.nodes.Enterprise.key(company));
}
