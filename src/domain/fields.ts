import type { Vocabulary } from './vocabulary.js';
import type { Day } from './day.js';

/** How one property of a node or of a fact is written: its type, its unit, and what it means. */
export interface FieldSpec {
  readonly type: 'text' | 'number' | 'integer' | 'boolean' | 'day' | 'code' | 'list';
  readonly zh: string;
  /** A row without it is refused. */
  readonly required?: true;
  /** The codes of a `code` field. */
  readonly vocabulary?: Vocabulary;
  /** Inclusive bounds of a number. */
  readonly min?: number;
  readonly max?: number;
  /** Unit as printed, e.g. 万元/年. */
  readonly unit?: string;
}
export type FieldSpecs = Readonly<Record<string, FieldSpec>>;

type ValueOf<S extends FieldSpec> = S extends { readonly type: 'number' | 'integer' }
  ? number
  : S extends { readonly type: 'boolean' }
    ? boolean
    : S extends { readonly type: 'day' }
      ? Day
      : S extends { readonly type: 'list' }
        ? readonly string[]
        : S extends { readonly type: 'code'; readonly vocabulary: infer V }
          ? keyof V & string
          : string;

/** The decoded values of a set of fields; null is "not stated". */
export type FieldValues<S extends FieldSpecs> = {
  readonly [K in keyof S]: S[K] extends { readonly required: true } ? ValueOf<S[K]> : ValueOf<S[K]> | null;
};
