import { closure } from './closure.js';
import { rowOf } from './csr.js';
import type { DayGraph } from './dayGraph.js';

/** What is real and what is made up are two worlds; chains, segments, titles, associations and declarations belong to both. */
export type World = 'REAL' | 'FICTIONAL';

/** 1 for each that is fictional on the day (docs/method.md, 2). */
export interface Fiction {
  readonly Region: Uint8Array;
  readonly Park: Uint8Array;
  readonly Enterprise: Uint8Array;
}

const known = new WeakMap<DayGraph, Fiction>();

/**
 * A region is fictional when it or one above it is marked; a park when it lies in regions and all are; a company when it is
 * marked, or has places and all of them are. Linear in places and companies.
 */
export function fictionOf(day: DayGraph): Fiction {
  const found = known.get(day);
  if (found !== undefined) return found;
  const { Region, Park, Enterprise } = day.graph.nodes;
  const regions = closure(day.regionChildren, marked(Region.rows));
  const parks = Uint8Array.from(Park.rows, (_row, park) => allOf(rowOf(day.parkRegions, park), (region) => regions[region] === 1));
  const isFictional = (place: number): boolean => (place < Region.size ? regions[place] : parks[place - Region.size]) === 1;
  const companies = Uint8Array.from(Enterprise.rows, (row, company) =>
    row.fictional === true ? 1 : allOf([...rowOf(day.plants, company), ...rowOf(day.addresses, company)], isFictional),
  );
  const fiction = { Region: regions, Park: parks, Enterprise: companies };
  known.set(day, fiction);
  return fiction;
}

function marked(rows: readonly { readonly fictional: boolean | null }[]): readonly number[] {
  return rows.flatMap(({ fictional }, at) => (fictional === true ? [at] : []));
}

/** 1 when there are some and all are. */
function allOf(places: Int32Array | readonly number[], is: (place: number) => boolean): number {
  return Number(places.length > 0 && places.every(is));
}
