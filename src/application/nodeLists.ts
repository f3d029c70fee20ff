import { ChaingapError } from '../domain/errors.js';
import { keyOf, type NodeLabel } from '../domain/ids.js';
import type { EnterpriseScale, EnterpriseStatus, RegionLevel, Title } from '../domain/vocabulary.js';
import { chainList, enterpriseList, parkList, regionList, segmentList } from '../queries/read/nodeLists.js';
import type { Connection, PageArguments } from './connection.js';
import { listNodes } from './listNodes.js';
import type { ChainModel, EnterpriseModel, ParkModel, RegionModel, SegmentModel } from './models.js';
import type { RequestContext } from './requestContext.js';

/** A filter as a client gives it: absent and null are both "no condition". */
type Given<T> = { readonly [K in keyof T]?: T[K] | null | undefined } | null | undefined;

/** A list that can be paged through. Each throws NOT_FOUND when a filter names nothing, BAD_ARGUMENT and BAD_CURSOR for the page. */
export async function listRegions(
  context: RequestContext,
  filter: Given<{ level: RegionLevel; parent: string; search: string }>,
  page: PageArguments,
): Promise<Connection<RegionModel>> {
  const parent = await existing(context, 'Region', filter?.parent);
  return listNodes(context, regionList({ level: filter?.level ?? null, parent, search: filter?.search ?? null }), page);
}

export async function listParks(context: RequestContext, filter: Given<{ region: string; search: string }>, page: PageArguments): Promise<Connection<ParkModel>> {
  const region = await existing(context, 'Region', filter?.region);
  return listNodes(context, parkList({ region, search: filter?.search ?? null }), page);
}

export async function listChains(context: RequestContext, filter: Given<{ search: string }>, page: PageArguments): Promise<Connection<ChainModel>> {
  return listNodes(context, chainList(filter?.search ?? null), page);
}

export async function listSegments(context: RequestContext, filter: Given<{ chain: string; search: string }>, page: PageArguments): Promise<Connection<SegmentModel>> {
  const chain = await existing(context, 'Chain', filter?.chain);
  return listNodes(context, segmentList({ chain, search: filter?.search ?? null }), page);
}

export interface EnterpriseConditions {
  readonly region: string;
  readonly segment: string;
  readonly chain: string;
  readonly titles: readonly Title[];
  readonly status: EnterpriseStatus;
  readonly scale: EnterpriseScale;
  readonly search: string;
}
export async function listEnterprises(context: RequestContext, filter: Given<EnterpriseConditions>, page: PageArguments): Promise<Connection<EnterpriseModel>> {
  const [region, segment, chain] = await Promise.all([
    existing(context, 'Region', filter?.region),
    existing(context, 'Segment', filter?.segment),
    existing(context, 'Chain', filter?.chain),
  ]);
  const { titles = null, status = null, scale = null, search = null } = filter ?? {};
  return listNodes(context, enterpriseList({ region, segment, chain, titles, status, scale, search }), page);
}

/** The key behind an id given in a filter, which must name something. */
async function existing(context: RequestContext, label: NodeLabel, id: string | null | undefined): Promise<string | null> {
  if (id == null) return null;
  const key = keyOf(label, id);
  if ((await context.loaders.node(label, key)) === null) throw new ChaingapError('NOT_FOUND', `${id} is not there`, { id });
  return key;
}
