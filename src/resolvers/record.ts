import type { AssociationModel, DeclarationModel, IndicatorModel, TitleModel } from '../application/models.js';
import { readNeighbourPage, readNeighbours } from '../application/readNeighbours.js';
import { titleOf } from '../application/titleOf.js';
import { globalId } from '../domain/ids.js';
import { DECLARATION_SCOPE, INDICATOR_NATURE } from '../domain/vocabulary.js';
import type { AssociationResolvers, DeclarationResolvers, IndicatorResolvers, TitleResolvers } from '../generated/graphql.js';
import { labelled } from './labels.js';
import type { ObjectResolvers } from './objectResolvers.js';
import { revision } from './revision.js';

export const association: ObjectResolvers<AssociationResolvers, AssociationModel> = {
  id: ({ key }) => globalId('Association', key),
  revision,
  aliases: ({ aliases }) => aliases ?? [],
  members: (parent, page, context) => readNeighbourPage(context, parent, { kind: 'MEMBER_OF', end: 'to', others: ['Enterprise'] }, page),
};

export const declaration: ObjectResolvers<DeclarationResolvers, DeclarationModel> = {
  id: ({ key }) => globalId('Declaration', key),
  revision,
  scopeLabel: labelled(DECLARATION_SCOPE, ({ scope }: DeclarationModel) => scope),
  places: (parent, _args, context) => readNeighbours(context, parent, { kind: 'COVERS', end: 'from', others: ['Region', 'Park'] }),
  chains: (parent, _args, context) => readNeighbours(context, parent, { kind: 'FOR_CHAIN', end: 'from', others: ['Chain'] }),
};

export const indicator: ObjectResolvers<IndicatorResolvers, IndicatorModel> = {
  id: ({ key }) => globalId('Indicator', key),
  revision,
  natureLabel: labelled(INDICATOR_NATURE, ({ nature }: IndicatorModel) => nature),
  about: (parent, _args, context) => readNeighbours(context, parent, { kind: 'DESCRIBES', end: 'from', others: ['Region', 'Park', 'Chain', 'Enterprise'] }),
};

export const title: ObjectResolvers<TitleResolvers, TitleModel> = {
  id: ({ key }) => globalId('Title', key),
  revision,
  key: ({ key }) => titleOf(key),
};
