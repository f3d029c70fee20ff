import { ChaingapError } from '../domain/errors.js';
import type { Page } from '../queries/read/page.js';
import { encodeCursor, type ListIdentity } from './cursor.js';

export const DEFAULT_FIRST = 20;
export const MAX_FIRST = 100;

/** Page arguments as clients give them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** The page size: 1 to 100, 20 unless given. Throws BAD_ARGUMENT outside. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_FIRST;
  if (size < 1 || size > MAX_FIRST) {
    throw new ChaingapError('BAD_ARGUMENT', `first must be 1 to ${MAX_FIRST}`, { argument: 'first', value: size, min: 1, max: MAX_FIRST });
  }
  return size;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A connection; the total is counted only when somebody asks for it. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

/**
 * A page of a list as a connection; `continued` when it was asked for from after something. A cursor is made when it is
 * asked for: of the hundred thousand items of nested pages, mostly nobody does, and each takes a hash.
 */
export function connection<T>(list: ListIdentity, page: Page<T>, continued: boolean, totalCount: () => Promise<number>): Connection<T> {
  const edges = page.items.map(({ position, value }) => ({
    get cursor() {
      return encodeCursor(list, position);
    },
    node: value,
  }));
  return {
    edges,
    nodes: page.items.map(({ value }) => value),
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: continued,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    totalCount,
  };
}
