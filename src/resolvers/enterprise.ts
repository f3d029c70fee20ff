import type { EnterpriseModel } from '../application/models.js';
import { listEnterprises } from '../application/nodeLists.js';
import { readFactPage, readFacts } from '../application/readFacts.js';
import { readIndicators } from '../application/readIndicators.js';
import { readNode } from '../application/readNode.js';
import { globalId } from '../domain/ids.js';
import { ENTERPRISE_SCALE, ENTERPRISE_STATUS } from '../domain/vocabulary.js';
import type { EnterpriseResolvers, QueryResolvers } from '../generated/graphql.js';
import { labelledOrNull } from './labels.js';
import type { ObjectResolvers } from './objectResolvers.js';
import { revision } from './revision.js';
import { ofEnterprise } from './trace.js';

export const query: Pick<QueryResolvers, 'enterprise' | 'enterprises'> = {
  enterprise: (_parent, { id }, context) => readNode(context, 'Enterprise', id),
  enterprises: (_parent, { filter, ...page }, context) => listEnterprises(context, filter, page),
};

export const enterprise: ObjectResolvers<EnterpriseResolvers, EnterpriseModel> = {
  id: ({ key }) => globalId('Enterprise', key),
  revision,
  aliases: ({ aliases }) => aliases ?? [],
  statusLabel: labelledOrNull(ENTERPRISE_STATUS, ({ status }: EnterpriseModel) => status),
  scaleLabel: labelledOrNull(ENTERPRISE_SCALE, ({ scale }: EnterpriseModel) => scale),
  locations: (parent, _args, context) => readFacts(context, parent, { kind: 'LOCATED_IN', end: 'from' }),
  operations: (parent, _args, context) => readFacts(context, parent, { kind: 'OPERATES_IN', end: 'from' }),
  titles: (parent, _args, context) => readFacts(context, parent, { kind: 'HOLDS', end: 'from' }),
  leads: (parent, _args, context) => readFacts(context, parent, { kind: 'LEADS', end: 'from' }),
  sales: (parent, page, context) => readFactPage(context, parent, { kind: 'SUPPLIES', end: 'from' }, page),
  purchases: (parent, page, context) => readFactPage(context, parent, { kind: 'SUPPLIES', end: 'to' }, page),
  investments: (parent, _args, context) => readFacts(context, parent, { kind: 'INVESTS_IN', end: 'from' }),
  investors: (parent, _args, context) => readFacts(context, parent, { kind: 'INVESTS_IN', end: 'to' }),
  memberships: (parent, _args, context) => readFacts(context, parent, { kind: 'MEMBER_OF', end: 'from' }),
  indicators: (parent, _args, context) => readIndicators(context, parent),
  ...ofEnterprise,
};
