declare const indexBrand: unique symbol;
/**
 * Dense number of a node among the nodes of its label, in order of key. Not an id: it means something only within one
 * `Graph`, and never leaves an analysis. A smaller index is a smaller key.
 */
export type Index<L extends string> = number & { readonly [indexBrand]: L };

/** The only maker of indices. */
export function asIndex<L extends string>(value: number): Index<L> {
  return value as Index<L>;
}
