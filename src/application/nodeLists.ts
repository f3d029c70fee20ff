import { requireRight } from '../access/requireRight.js';
import { ChaingapError } from '../domain/errors.js';
import { keyOf, type NodeLabel } from '../domain/ids.js';
import { chainList, enterpriseList, parkList, regionList, segmentList } from '../queries/read/nodeLists.js';
import type { EnterpriseCriteria, ParkCriteria, RegionCriteria, SegmentCriteria } from '../queries/read/nodeLists.js';
import type { Connection, PageArguments } from './connection.js';
import { listNodes } from './listNodes.js';
import type { ChainModel, EnterpriseModel, ParkModel, RegionModel, SegmentModel } from './models.js';
import type { RequestContext } from './requestContext.js';

/** A filter as a client gives it: ids where the criteria have keys; absent and null are both "no condition". */
type Given<T> = { readonly [K in keyof T]?: T[K] | undefined } | null | undefined;

/** A list that can be paged through. Each throws NOT_FOUND when a filter names nothing, BAD_ID and WRONG_KIND, BAD_ARGUMENT and BAD_CURSOR for the page. */
export async function listRegions(context: RequestContext, filter: Given<RegionCriteria>, page: PageArguments): Promise<Connection<RegionModel>> {
  const parent = await existing(context, 'Region', filter?.parent);
  return listNodes(context, regionList({ level: filter?.level ?? null, parent, search: filter?.search ?? null }), page);
}

export async function listParks(context: RequestContext, filter: Given<ParkCriteria>, page: PageArguments): Promise<Connection<ParkModel>> {
  const region = await existing(context, 'Region', filter?.region);
  return listNodes(context, parkList({ region, search: filter?.search ?? null }), page);
}

export async function listChains(context: RequestContext, filter: Given<{ readonly search: string | null }>, page: PageArguments): Promise<Connection<ChainModel>> {
  return listNodes(context, chainList({ search: filter?.search ?? null }), page);
}

export async function listSegments(context: RequestContext, filter: Given<SegmentCriteria>, page: PageArguments): Promise<Connection<SegmentModel>> {
  const chain = await existing(context, 'Chain', filter?.chain);
  return listNodes(context, segmentList({ chain, search: filter?.search ?? null }), page);
}

export async function listEnterprises(context: RequestContext, filter: Given<EnterpriseCriteria>, page: PageArguments): Promise<Connection<EnterpriseModel>> {
  const [region, park, segment, chain] = await Promise.all([
    existing(context, 'Region', filter?.region),
    existing(context, 'Park', filter?.park),
    existing(context, 'Segment', filter?.segment),
    existing(context, 'Chain', filter?.chain),
  ]);
  const { titles = null, status = null, scale = null, search = null } = filter ?? {};
  return listNodes(context, enterpriseList({ region, park, segment, chain, titles, status, scale, search }), page);
}

/** The key behind an id given in a filter, which must name something. */
async function existing(context: RequestContext, label: NodeLabel, id: string | null | undefined): Promise<string | null> {
  requireRight(context.viewer, 'READ');
  if (id === null || id === undefined) return null;
  const node = await context.loaders.node(label, keyOf(label, id));
  if (node === null) throw new ChaingapError('NOT_FOUND', `${id} is not there`, { id: id.slice(0, 80) });
  return node.key;
}
