/** A page of a list in a total order; `position` is what its cursor carries. */
export interface Page<T> {
  readonly items: readonly PageItem<T>[];
  readonly hasNext: boolean;
}
export interface PageItem<T> {
  readonly position: readonly string[];
  readonly value: T;
}

/** Cuts a list that was asked for one more than `first`. */
export function cutPage<T>(rows: readonly PageItem<T>[], first: number): Page<T> {
  return { items: rows.slice(0, first), hasNext: rows.length > first };
}
