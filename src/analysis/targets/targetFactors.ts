import type { Ring } from '../../domain/findings.js';
import type { TargetFactor, TargetNullReason } from '../../domain/targets.js';
import { rowOf } from '../../graph/csr.js';
import { GONE, type DayGraph } from '../../graph/dayGraph.js';
import type { Neighbourhood } from './neighbourhood.js';
import { plain, scaleFigure, titleFigure, tradersWith, unknown, upTo, type Figure } from './figure.js';
import type { TargetOptions } from './targetOptions.js';

export interface TargetPlace {
  readonly day: DayGraph;
  readonly neighbourhood: Neighbourhood;
  readonly options: TargetOptions;
}

/** What a ring is worth: the nearer, the easier to win and to keep. */
const NEARNESS: Readonly<Record<Ring, number>> = { PARK: 1, COUNTY: 1, PREFECTURE: 1, ONE_HOUR: 0.75, PROVINCE: 0.5, COUNTRY: 0.25, ABROAD: 0 };

/** Every factor of one company but its fit with a park (docs/targets.md). One pass over its own trade. */
export function targetFactors({ day, neighbourhood, options }: TargetPlace, company: number, ring: Ring | null): Readonly<Record<Exclude<TargetFactor, 'PARK_FIT'>, Figure<TargetNullReason>>> {
  const customers = customersOf(day, company);
  return {
    TARGET_TIES: upTo(neighbourhood.ties[company]!, options.fullTies),
    PARTNERS: upTo(partners(day, neighbourhood, company), options.fullPartners),
    BUYERS: upTo(buyersAlike(day, neighbourhood, customers), options.fullBuyers),
    CUSTOMERS: { ...upTo(customers.length, options.fullCustomers), value: Math.min(1, Math.log10(1 + customers.length) / Math.log10(1 + options.fullCustomers)) },
    SCALE: scaleFigure(day, company),
    TITLES: titleFigure(day, company),
    EXPANSION: expansion(day, company, options.fullPlaces),
    NEARNESS: nearness(day, company, ring),
  };
}

function customersOf({ supplies, activity }: DayGraph, company: number): readonly number[] {
  return [...new Set([...rowOf(supplies.bySeller, company)].map((edge) => supplies.buyer[edge]!))].filter((buyer) => activity[buyer] !== GONE);
}

/** Third companies outside the territory that trade both with it and with the territory. */
function partners(day: DayGraph, { trades }: Neighbourhood, company: number): number {
  return [...tradersWith(day, company)].filter((other) => trades[other] === 1).length;
}

/** Producing companies of the territory that are stated to do what a customer of it is stated to do, of any grade. */
function buyersAlike({ operations }: DayGraph, { doing }: Neighbourhood, customers: readonly number[]): number {
  const segments = new Set(customers.flatMap((customer) => [...rowOf(operations.byCompany, customer)].filter((link) => operations.trader[link] === 0).map((link) => operations.segment[link]!)));
  return new Set([...segments].flatMap((segment) => doing.get(segment) ?? [])).size;
}

/** Places beside the first one: it has gone from home before. */
function expansion({ plants, addresses }: DayGraph, company: number, full: number): Figure<TargetNullReason> {
  const places = new Set([...rowOf(plants, company), ...rowOf(addresses, company)]).size;
  return places === 0 ? unknown('NO_PLACE') : upTo(places - 1, full);
}

function nearness({ plants, addresses }: DayGraph, company: number, ring: Ring | null): Figure<TargetNullReason> {
  if (ring !== null) return plain(NEARNESS[ring]);
  return unknown(rowOf(plants, company).length + rowOf(addresses, company).length === 0 ? 'NO_PLACE' : 'NO_RING_HAS_IT');
}
