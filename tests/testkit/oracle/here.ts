import type { GapOptions, Territory } from '../../../src/analysis/gapOptions.js';
import type { Presence } from '../../../src/domain/findings.js';
import type { Chain } from './chain.js';
import { claims, doingsOf, isProducing, leadsTo, statedOutput } from './companies.js';
import { boughtOf, demandOf, type Bought } from './demand.js';
import { estimatesOf, type Estimate } from './estimates.js';
import { above, atLeast, type Figure } from './numbers.js';
import { purchasesOf, type Purchase } from './purchases.js';
import { holdsCompany } from './territory.js';
import type { Company, World } from './world.js';

/** A chain seen from one territory: who does what, what is bought (CALCULUS 3 and 4). */
export interface Here {
  readonly territory: Territory | null;
  /** In order of id. */
  readonly companies: readonly Company[];
  readonly producing: readonly Company[];
  readonly purchases: readonly Purchase[];
  readonly estimates: readonly Estimate[];
  /** companies(s): the producing companies that do it. */
  readonly doing: (segment: string) => readonly Company[];
  readonly bought: (segment: string) => Bought;
  readonly output: (segment: string) => Output;
  readonly presence: (segment: string) => Presence;
  readonly isPresent: (segment: string) => boolean;
}

export interface Output {
  readonly value: Figure;
  /** Share of the companies that state one; null without companies. */
  readonly coverage: Figure;
}

const LEVELS: readonly Presence[] = ['NONE', 'REGISTERED', 'PRODUCING', 'ABOVE_SCALE', 'BACKBONE'];
const BACKBONE_TITLES = ['LEADING', 'SINGLE_CHAMPION', 'LITTLE_GIANT'];

export function lookAt(world: World, chain: Chain, territory: Territory | null, options: GapOptions): Here {
  const companies = [...world.companies.values()]
    .filter((company) => holdsCompany(world, territory, company))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const producing = companies.filter(isProducing);
  const purchases = purchasesOf(world, chain, territory, options);
  const estimates = estimatesOf(world, chain, producing, purchases, options);

  const linksOf = (company: Company, segment: string) => doingsOf(world, company, segment, options.minGrade);
  const doing = (segment: string): readonly Company[] => producing.filter((company) => linksOf(company, segment).length > 0);
  const bought = remember((segment: string): Bought => boughtOf(chain, segment, purchases, estimates));

  const output = remember((segment: string): Output => {
    const outputs = doing(segment).map((company) => statedOutput(linksOf(company, segment)));
    const stated = outputs.flatMap((value) => (value === null ? [] : [value]));
    return {
      value: stated.length === 0 ? null : stated.reduce((a, b) => a + b, 0),
      coverage: outputs.length === 0 ? null : stated.length / outputs.length,
    };
  });

  const presenceOf = (company: Company, segment: string): Presence => {
    if (!isProducing(company) || linksOf(company, segment).length === 0) {
      const mayReturn = isProducing(company) || company.status === 'SUSPENDED' || company.status === 'RESTRUCTURING';
      return mayReturn && claims(company).some((operation) => leadsTo(world, operation, segment)) ? 'REGISTERED' : 'NONE';
    }
    const demand = demandOf(bought(segment), options).value;
    const coversDemand = above(demand, 0) && atLeast(statedOutput(linksOf(company, segment)), demand);
    const isBackbone = company.leads.has(chain.key) || BACKBONE_TITLES.some((title) => company.titles.has(title)) || coversDemand;
    if (isBackbone) return 'BACKBONE';
    return company.scale === 'INDUSTRY_ABOVE_SCALE' || company.scale === 'SERVICE_ABOVE_SCALE' ? 'ABOVE_SCALE' : 'PRODUCING';
  };
  const presence = remember((segment: string): Presence => {
    const reached = companies.map((company) => presenceOf(company, segment));
    return LEVELS.findLast((level) => reached.includes(level)) ?? 'NONE';
  });

  return {
    territory,
    companies,
    producing,
    purchases,
    estimates,
    doing,
    bought,
    output,
    presence,
    isPresent: (segment) => LEVELS.indexOf(presence(segment)) >= LEVELS.indexOf(options.presentFrom),
  };
}

/** The same question is asked many times of one territory: answer it once. */
function remember<V>(answer: (segment: string) => V): (segment: string) => V {
  const known = new Map<string, V>();
  return (segment) => {
    const before = known.get(segment);
    if (before !== undefined) return before;
    const now = answer(segment);
    known.set(segment, now);
    return now;
  };
}
