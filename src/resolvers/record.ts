import type { AssociationModel, DeclarationModel, IndicatorModel, TitleModel } from '../application/models.js';
import { readPlace } from '../application/readPlace.js';
import { readFacts } from '../application/readFacts.js';
import { readEnd } from '../application/readNode.js';
import { titleOf } from '../application/titleOf.js';
import { globalId } from '../domain/ids.js';
import { DECLARATION_SCOPE, INDICATOR_NATURE } from '../domain/vocabulary.js';
import type { AssociationResolvers, DeclarationResolvers, IndicatorResolvers, TitleResolvers } from '../generated/graphql.js';
import { labelled } from './labels.js';
import type { ObjectResolvers } from './objectResolvers.js';

export const association: ObjectResolvers<AssociationResolvers, AssociationModel> = {
  id: ({ key }) => globalId('Association', key),
  aliases: ({ aliases }) => aliases ?? [],
};

export const declaration: ObjectResolvers<DeclarationResolvers, DeclarationModel> = {
  id: ({ key }) => globalId('Declaration', key),
  scopeLabel: labelled(DECLARATION_SCOPE, ({ scope }: DeclarationModel) => scope),
  places: async (parent, _args, context) => {
    const facts = await readFacts(context, parent, { kind: 'COVERS', end: 'from' });
    return Promise.all(facts.map((fact) => readPlace(context, fact)));
  },
  chains: async (parent, _args, context) => {
    const facts = await readFacts(context, parent, { kind: 'FOR_CHAIN', end: 'from' });
    return Promise.all(facts.map((fact) => readEnd(context, fact, 'to', 'Chain')));
  },
};

export const indicator: ObjectResolvers<IndicatorResolvers, IndicatorModel> = {
  id: ({ key }) => globalId('Indicator', key),
  natureLabel: labelled(INDICATOR_NATURE, ({ nature }: IndicatorModel) => nature),
};

export const title: ObjectResolvers<TitleResolvers, TitleModel> = {
  id: ({ key }) => globalId('Title', key),
  key: ({ key }) => titleOf(key),
};
