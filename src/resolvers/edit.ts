import { editGraph, type EditOutcome } from '../application/editGraph.js';
import { editErrorMessage } from '../application/editErrorMessage.js';
import type { EditPayloadModel, UserErrorModel } from '../application/editModels.js';
import { readAnything, readFact, readNode } from '../application/readNode.js';
import type { RequestContext } from '../application/requestContext.js';
import { EDIT_ERROR, type Edit, type GivenValues } from '../domain/edits.js';
import type { NodeLabel } from '../domain/ids.js';
import type * as g from '../generated/graphql.js';
import { changeLinkEdit, graphEdit, linkEdit } from './editInputs.js';
import { labelled } from './labels.js';
import type { ObjectResolvers } from './objectResolvers.js';

interface Keyed {
  readonly idempotencyKey?: string | null | undefined;
}

function editOne(context: RequestContext, edit: Edit, { idempotencyKey }: Keyed): Promise<EditOutcome> {
  return editGraph(context, { edits: [edit], idempotencyKey: idempotencyKey ?? null, dryRun: false });
}

const create =
  (label: NodeLabel) =>
  (_parent: object, args: Keyed & { readonly input: GivenValues }, context: RequestContext): Promise<EditOutcome> =>
    editOne(context, { does: 'create', label, values: args.input, at: ['input'] }, args);

const change =
  (label: NodeLabel) =>
  (_parent: object, args: Keyed & { readonly id: string; readonly input: GivenValues; readonly ifRevision?: string | null | undefined }, context: RequestContext): Promise<EditOutcome> =>
    editOne(context, { does: 'change', label, id: args.id, values: args.input, ifRevision: args.ifRevision ?? null, at: ['input'], idAt: ['id'] }, args);

export const mutation: g.MutationResolvers = {
  createRegion: create('Region'),
  changeRegion: change('Region'),
  createPark: create('Park'),
  changePark: change('Park'),
  createChain: create('Chain'),
  changeChain: change('Chain'),
  createSegment: create('Segment'),
  changeSegment: change('Segment'),
  createEnterprise: create('Enterprise'),
  changeEnterprise: change('Enterprise'),
  createAssociation: create('Association'),
  changeAssociation: change('Association'),
  createDeclaration: create('Declaration'),
  changeDeclaration: change('Declaration'),
  createIndicator: create('Indicator'),
  changeIndicator: change('Indicator'),
  deleteNode: (_parent, args, context) => editOne(context, { does: 'delete', id: args.id, cascade: args.cascade ?? false, ifRevision: args.ifRevision ?? null, idAt: ['id'] }, args),
  link: (_parent, args, context) => editOne(context, linkEdit(args.input, ['input']), args),
  changeLink: (_parent, args, context) => editOne(context, changeLinkEdit(args.id, args.input, args.ifRevision, []), args),
  unlink: (_parent, args, context) => editOne(context, { does: 'unlink', id: args.id, ifRevision: args.ifRevision ?? null, idAt: ['id'] }, args),
  editGraph: (_parent, { edits, dryRun, idempotencyKey }, context) =>
    editGraph(context, { edits: edits.map((edit, index) => graphEdit(edit, ['edits', String(index)])), idempotencyKey: idempotencyKey ?? null, dryRun: dryRun ?? false }),
};

/** What every payload says. */
const common = {
  userErrors: ({ problems }: EditPayloadModel) => problems,
  graphRevision: ({ revision }: EditPayloadModel) => revision,
};

/** The one node that a mutation was about, as it is now. */
const only =
  <L extends NodeLabel>(label: L) =>
  ({ ids: [id] }: EditPayloadModel, _args: object, context: RequestContext) =>
    id === undefined ? null : readNode(context, label, id);

export const regionPayload: ObjectResolvers<g.RegionPayloadResolvers, EditPayloadModel> = { ...common, region: only('Region') };
export const parkPayload: ObjectResolvers<g.ParkPayloadResolvers, EditPayloadModel> = { ...common, park: only('Park') };
export const chainPayload: ObjectResolvers<g.ChainPayloadResolvers, EditPayloadModel> = { ...common, chain: only('Chain') };
export const segmentPayload: ObjectResolvers<g.SegmentPayloadResolvers, EditPayloadModel> = { ...common, segment: only('Segment') };
export const enterprisePayload: ObjectResolvers<g.EnterprisePayloadResolvers, EditPayloadModel> = { ...common, enterprise: only('Enterprise') };
export const associationPayload: ObjectResolvers<g.AssociationPayloadResolvers, EditPayloadModel> = { ...common, association: only('Association') };
export const declarationPayload: ObjectResolvers<g.DeclarationPayloadResolvers, EditPayloadModel> = { ...common, declaration: only('Declaration') };
export const indicatorPayload: ObjectResolvers<g.IndicatorPayloadResolvers, EditPayloadModel> = { ...common, indicator: only('Indicator') };
export const linkPayload: ObjectResolvers<g.LinkPayloadResolvers, EditPayloadModel> = {
  ...common,
  fact: ({ ids: [id] }, _args, context) => (id === undefined ? null : readFact(context, id)),
};
export const deletePayload: ObjectResolvers<g.DeletePayloadResolvers, EditPayloadModel> = { ...common };
export const editGraphPayload: ObjectResolvers<g.EditGraphPayloadResolvers, EditPayloadModel> = {
  ...common,
  things: ({ ids, dryRun }, _args, context) => (dryRun ? ids.map(() => null) : Promise.all(ids.map((id) => readAnything(context, id)))),
};

export const userError: ObjectResolvers<g.UserErrorResolvers, UserErrorModel> = {
  field: ({ path }) => path,
  codeLabel: labelled(EDIT_ERROR, ({ code }: UserErrorModel) => code),
  message: (problem, _args, context) => editErrorMessage(problem, context.language),
};
