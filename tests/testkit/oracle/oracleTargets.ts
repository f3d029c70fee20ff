import type { TargetOptions } from '../../../src/analysis/targets/targetOptions.js';
import type { TargetRanking, TargetResult } from '../../../src/analysis/targets/targetResult.js';
import type { GraphRows } from '../../../src/domain/graphRows.js';
import type { TargetFactor } from '../../../src/domain/targets.js';
import type { Ask } from './ask.js';
import { claims, doings, doingsOf, isProducing } from './companies.js';
import { byText } from './numbers.js';
import { bestFirst, hasLeft, meanOf, scaleOf, titlesOf, upTo, type Plain } from './scores.js';
import { ringsOf } from './rings.js';
import { holdsCompany, holdsPark } from './territory.js';
import { areTied } from './ties.js';
import type { Company, Operation } from './world.js';
import { worldAsked } from './worldAsked.js';

/** Whom to bring in, written from docs/targets.md alone: every company is looked at, and for each factor all facts again. */
export function oracleTargets(rows: GraphRows, ask: Ask, segment: string, wanted: TargetOptions): TargetRanking {
  const { territory, options } = ask;
  const world = worldAsked(rows, ask);
  const all = [...world.companies.values()].sort((a, b) => byText(a.key, b.key));
  const isHere = (company: Company): boolean => holdsCompany(world, territory, company);
  const here = all.filter((company) => isHere(company) && !hasLeft(company));
  const outside = all.filter((company) => !isHere(company) && !hasLeft(company));
  const trades = (a: Company, b: Company): boolean => world.supplies.some(({ seller, buyer }) => (seller === a.key && buyer === b.key) || (seller === b.key && buyer === a.key));
  const rings = ringsOf(world, territory, options);
  const parks = [...world.parkTraits]
    .filter(([key, { industries }]) => holdsPark(world, territory, key) && wordsOf(industries).length > 0)
    .sort(([a, left], [b, right]) => (right.freeLand ?? -1) - (left.freeLand ?? -1) || byText(a, b));

  const targetOf = (company: Company, links: readonly Operation[]): TargetResult => {
    const customers = all.filter((other) => !hasLeft(other) && world.supplies.some(({ seller, buyer }) => seller === company.key && buyer === other.key));
    const bought = customers.flatMap((customer) => claims(customer).map((operation) => operation.segment));
    const places = new Set(company.places.map(({ kind, key }) => `${kind}:${key}`)).size;
    const ring = rings.find((drawn) => drawn.territory !== null && holdsCompany(world, drawn.territory, company))?.ring ?? null;
    const made = wordsOf([...(world.segmentWords.get(segment) ?? []), ...links.flatMap((link) => link.products), ...(company.industry === null ? [] : [company.industry])]);
    const park = parks.find(([, { industries }]) => wordsOf(industries).some((word) => made.some((thing) => thing.includes(word) || word.includes(thing))))?.[0] ?? null;
    const partners = outside.filter((other) => other !== company && trades(other, company) && here.some((own) => trades(own, other))).length;
    const alike = here.filter((own) => isProducing(own) && doings(own, options.minGrade).some((link) => bought.includes(link.segment))).length;
    const figures: Record<TargetFactor, Plain> = {
      TARGET_TIES: upTo(here.filter((own) => areTied(world, own, company)).length, wanted.fullTies),
      PARTNERS: upTo(partners, wanted.fullPartners),
      BUYERS: upTo(alike, wanted.fullBuyers),
      CUSTOMERS: { value: Math.min(1, Math.log10(1 + customers.length) / Math.log10(1 + wanted.fullCustomers)), nullReason: null, amount: customers.length, of: wanted.fullCustomers },
      SCALE: scaleOf(company),
      TITLES: titlesOf(company),
      EXPANSION: places === 0 ? { value: null, nullReason: 'NO_PLACE', amount: null, of: null } : upTo(places - 1, wanted.fullPlaces),
      NEARNESS: ring !== null ? of(NEAR[ring]) : { value: null, nullReason: places === 0 ? 'NO_PLACE' : 'NO_RING_HAS_IT', amount: null, of: null },
      PARK_FIT: parks.length === 0 ? { value: null, nullReason: 'NO_PARKS', amount: null, of: null } : of(park === null ? 0 : 1),
    };
    const factors = ORDER.map((factor) => ({ factor, weight: wanted.weights[factor], ...figures[factor] })) as TargetResult['factors'];
    const score = meanOf(factors);
    return { enterprise: company.key, score: score ?? 0, scored: score !== null, factors, standing: company.status === 'SUSPENDED' || company.status === 'RESTRUCTURING' ? company.status : null, ring, park };
  };
  const targets = bestFirst(
    outside.flatMap((company) => {
      const links = doingsOf(world, company, segment, options.minGrade);
      return links.length === 0 ? [] : [targetOf(company, links)];
    }),
  );
  const count = (holds: (target: TargetResult, company: Company) => boolean): number => targets.filter((target) => holds(target, world.companies.get(target.enterprise)!)).length;
  return {
    targets,
    coverage: {
      candidates: targets.length,
      withPlace: count((_target, { places }) => places.length > 0),
      withScale: count((_target, { scale }) => scale !== null),
      withCustomers: count((_target, { key }) => all.some((other) => !hasLeft(other) && world.supplies.some(({ seller, buyer }) => seller === key && buyer === other.key))),
      withTies: count((_target, company) => here.some((own) => areTied(world, own, company))),
      notProducing: count(({ standing }) => standing !== null),
      tiedOutside: outside.filter((company) => here.some((own) => areTied(world, own, company))).length,
      parksStating: parks.length,
    },
  };
}

const ORDER: readonly TargetFactor[] = ['TARGET_TIES', 'PARTNERS', 'BUYERS', 'CUSTOMERS', 'SCALE', 'TITLES', 'EXPANSION', 'NEARNESS', 'PARK_FIT'];
const NEAR = { PARK: 1, COUNTY: 1, PREFECTURE: 1, ONE_HOUR: 0.75, PROVINCE: 0.5, COUNTRY: 0.25, ABROAD: 0 };

const of = (value: number): Plain => ({ value, nullReason: null, amount: null, of: null });

/** Words of a single character say nothing. */
const wordsOf = (words: readonly string[]): readonly string[] => words.map((word) => word.trim()).filter((word) => word.length > 1);
