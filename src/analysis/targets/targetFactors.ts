import type { Ring } from '../../domain/findings.js';
import type { TargetFactor, TargetNullReason } from '../../domain/targets.js';
import { rowOf } from '../../graph/csr.js';
import { GONE, type DayGraph } from '../../graph/dayGraph.js';
import type { Neighbourhood } from './neighbourhood.js';
import type { TargetOptions } from './targetOptions.js';

/** A factor before it is weighed. */
export interface Figure {
  readonly value: number | null;
  readonly nullReason: TargetNullReason | null;
  readonly amount: number | null;
  readonly of: number | null;
}

export interface TargetPlace {
  readonly day: DayGraph;
  readonly neighbourhood: Neighbourhood;
  readonly options: TargetOptions;
}

/** What a ring is worth: the nearer, the easier to win and to keep. */
const NEARNESS: Readonly<Record<Ring, number>> = { PARK: 1, COUNTY: 1, PREFECTURE: 1, ONE_HOUR: 0.75, PROVINCE: 0.5, COUNTRY: 0.25, ABROAD: 0 };
const ABOVE: readonly string[] = ['INDUSTRY_ABOVE_SCALE', 'SERVICE_ABOVE_SCALE', 'TRADE_ABOVE_QUOTA', 'CONSTRUCTION_QUALIFIED'];

/** Every factor of one company but its fit with a park (docs/targets.md). One pass over its own trade. */
export function targetFactors({ day, neighbourhood, options }: TargetPlace, company: number, ring: Ring | null): Readonly<Record<Exclude<TargetFactor, 'PARK_FIT'>, Figure>> {
  const customers = customersOf(day, company);
  return {
    TARGET_TIES: upTo(neighbourhood.ties[company]!, options.fullTies),
    PARTNERS: upTo(partners(day, neighbourhood, company), options.fullPartners),
    BUYERS: upTo(buyersAlike(day, neighbourhood, customers), options.fullBuyers),
    CUSTOMERS: { ...upTo(customers.length, options.fullCustomers), value: Math.min(1, Math.log10(1 + customers.length) / Math.log10(1 + options.fullCustomers)) },
    SCALE: scale(day, company),
    TITLES: titles(day, company),
    EXPANSION: expansion(day, company, options.fullPlaces),
    NEARNESS: nearness(day, company, ring),
  };
}

function upTo(amount: number, full: number): Figure {
  return { value: Math.min(1, amount / full), nullReason: null, amount, of: full };
}

function plain(value: number): Figure {
  return { value, nullReason: null, amount: null, of: null };
}

function unknown(nullReason: TargetNullReason): Figure {
  return { value: null, nullReason, amount: null, of: null };
}

function customersOf({ supplies, activity }: DayGraph, company: number): readonly number[] {
  return [...new Set([...rowOf(supplies.bySeller, company)].map((edge) => supplies.buyer[edge]!))].filter((buyer) => activity[buyer] !== GONE);
}

/** Third companies outside the territory that trade both with it and with the territory. */
function partners({ supplies, activity }: DayGraph, { trades }: Neighbourhood, company: number): number {
  const sellers = [...rowOf(supplies.byBuyer, company)].map((edge) => supplies.seller[edge]!);
  const buyers = [...rowOf(supplies.bySeller, company)].map((edge) => supplies.buyer[edge]!);
  return new Set([...sellers, ...buyers].filter((other) => trades[other] === 1 && activity[other] !== GONE)).size;
}

/** Producing companies of the territory that are stated to do what a customer of it is stated to do, of any grade. */
function buyersAlike({ operations }: DayGraph, { doing }: Neighbourhood, customers: readonly number[]): number {
  const segments = new Set(customers.flatMap((customer) => [...rowOf(operations.byCompany, customer)].filter((link) => operations.trader[link] === 0).map((link) => operations.segment[link]!)));
  return new Set([...segments].flatMap((segment) => doing.get(segment) ?? [])).size;
}

function scale({ graph }: DayGraph, company: number): Figure {
  const stated = graph.nodes.Enterprise.rows[company]!.scale;
  return stated === null ? unknown('SCALE_UNSTATED') : plain(ABOVE.includes(stated) ? 1 : 0);
}

/** A title of a backbone company is a full factor; any other title is half of one. */
function titles({ backboneTitle, titled }: DayGraph, company: number): Figure {
  return plain(backboneTitle[company] === 1 ? 1 : titled[company] === 1 ? 0.5 : 0);
}

/** Places beside the first one: it has gone from home before. */
function expansion({ plants, addresses }: DayGraph, company: number, full: number): Figure {
  const places = new Set([...rowOf(plants, company), ...rowOf(addresses, company)]).size;
  return places === 0 ? unknown('NO_PLACE') : upTo(places - 1, full);
}

function nearness({ plants, addresses }: DayGraph, company: number, ring: Ring | null): Figure {
  if (ring !== null) return plain(NEARNESS[ring]);
  return unknown(rowOf(plants, company).length + rowOf(addresses, company).length === 0 ? 'NO_PLACE' : 'NO_RING_HAS_IT');
}
