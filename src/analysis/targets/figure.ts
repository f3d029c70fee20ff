import { rowOf } from '../../graph/csr.js';
import { GONE, type DayGraph } from '../../graph/dayGraph.js';

/** A factor before it is weighed: 0 to 1, and the figures that it is made of; null with a reason when it cannot be known. */
export interface Figure<R extends string> {
  readonly value: number | null;
  readonly nullReason: R | null;
  readonly amount: number | null;
  readonly of: number | null;
}

export function upTo(amount: number, full: number): Figure<never> {
  return { value: Math.min(1, amount / full), nullReason: null, amount, of: full };
}

export function plain(value: number): Figure<never> {
  return { value, nullReason: null, amount: null, of: null };
}

export function unknown<R extends string>(nullReason: R): Figure<R> {
  return { value: null, nullReason, amount: null, of: null };
}

const ABOVE: readonly string[] = ['INDUSTRY_ABOVE_SCALE', 'SERVICE_ABOVE_SCALE', 'TRADE_ABOVE_QUOTA', 'CONSTRUCTION_QUALIFIED'];

export function scaleFigure({ graph }: DayGraph, company: number): Figure<'SCALE_UNSTATED'> {
  const stated = graph.nodes.Enterprise.rows[company]!.scale;
  return stated === null ? unknown('SCALE_UNSTATED') : plain(ABOVE.includes(stated) ? 1 : 0);
}

/** A title of a backbone company is a full factor; any other title is half of one. */
export function titleFigure({ backboneTitle, titled }: DayGraph, company: number): Figure<never> {
  return plain(backboneTitle[company] === 1 ? 1 : titled[company] === 1 ? 0.5 : 0);
}

/** Companies that still exist and trade with one, in either direction, each once. */
export function tradersWith({ supplies, activity }: DayGraph, company: number): ReadonlySet<number> {
  const sellers = [...rowOf(supplies.byBuyer, company)].map((edge) => supplies.seller[edge]!);
  const buyers = [...rowOf(supplies.bySeller, company)].map((edge) => supplies.buyer[edge]!);
  return new Set([...sellers, ...buyers].filter((other) => activity[other] !== GONE));
}
