import { explainFound } from '../application/explainFound.js';
import { revisionText } from '../domain/revisionText.js';
import type { SearchConnectionModel, SearchHitModel } from '../application/searchModels.js';
import { searchNames } from '../application/searchNames.js';
import { SEARCH_FIELD, SEARCH_KIND, SEARCH_MATCH } from '../domain/search.js';
import type { QueryResolvers, SearchConnectionResolvers, SearchHitResolvers } from '../generated/graphql.js';
import { labelled } from './labels.js';
import type { ObjectResolvers } from './objectResolvers.js';

export const query: Pick<QueryResolvers, 'search'> = {
  search: (_parent, args, context) => searchNames(context, args),
};

export const searchConnection: ObjectResolvers<SearchConnectionResolvers, SearchConnectionModel> = {
  revision: ({ snapshot }) => revisionText(snapshot.revision),
};

export const searchHit: ObjectResolvers<SearchHitResolvers, SearchHitModel> = {
  kindLabel: labelled(SEARCH_KIND, ({ kind }: SearchHitModel) => kind),
  matchedBy: ({ least }) => least.by,
  matchedByLabel: labelled(SEARCH_MATCH, ({ least }: SearchHitModel) => least.by),
  matchedIn: ({ least }) => least.field,
  matchedInLabel: labelled(SEARCH_FIELD, ({ least }: SearchHitModel) => least.field),
  matchedText: ({ least }) => least.text,
  matchedParts: ({ reasons }) => reasons.map(({ part }) => part),
  pinyin: ({ least }) => least.pinyin,
  explanation: (parent, _args, context) => explainFound(context, parent),
};
