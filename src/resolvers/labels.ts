import type { RequestContext } from '../application/requestContext.js';
import { labelOf } from '../application/labels.js';
import type { Vocabulary } from '../domain/vocabulary.js';

/** A resolver that labels a code of a vocabulary in the language of the request; null stays null. */
export function labelled<P, C extends string>(vocabulary: Vocabulary<C>, code: (parent: P) => C): (parent: P, args: object, context: RequestContext) => string {
  return (parent, _args, context) => labelOf(vocabulary, code(parent), context.language);
}

export function labelledOrNull<P, C extends string>(
  vocabulary: Vocabulary<C>,
  code: (parent: P) => C | null,
): (parent: P, args: object, context: RequestContext) => string | null {
  return (parent, _args, context) => {
    const known = code(parent);
    return known === null ? null : labelOf(vocabulary, known, context.language);
  };
}

/** The weights of a score as used, each with the name of its factor, in the order of the vocabulary. */
export function weightsOf<C extends string>(vocabulary: Vocabulary<C>, weights: Readonly<Record<C, number>>, language: RequestContext['language']): readonly FactorWeight<C>[] {
  const found: FactorWeight<C>[] = [];
  for (const kind in vocabulary) found.push({ kind, label: labelOf(vocabulary, kind, language), weight: weights[kind] });
  return found;
}

interface FactorWeight<C> {
  readonly kind: C;
  readonly label: string;
  readonly weight: number;
}
