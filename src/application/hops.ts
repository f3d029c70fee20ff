import type { FeedCondition } from '../analysis/trace/traceFeeds.js';
import type { Hop } from '../analysis/trace/hopTest.js';
import type { SupplyCondition } from '../analysis/trace/supplyCondition.js';
import { ChaingapError } from '../domain/errors.js';
import { keyOf } from '../domain/ids.js';
import type { EnterpriseScale, EnterpriseStatus, Grade, Tradability } from '../domain/vocabulary.js';
import { gradeRank } from './gradeRank.js';
import { territoryOf, type TerritoryGiven } from './territory.js';

type Given<T> = T | null | undefined;

/** Conditions of a hop as a client gives them. */
export interface HopGiven<C> {
  readonly where?: Given<C>;
  readonly not?: Given<C>;
}
export interface SupplyConditionGiven {
  readonly within?: Given<TerritoryGiven>;
  readonly does?: Given<readonly string[]>;
  readonly titled?: Given<boolean>;
  readonly statuses?: Given<readonly EnterpriseStatus[]>;
  readonly scales?: Given<readonly EnterpriseScale[]>;
  readonly supplying?: Given<readonly string[]>;
  readonly minAnnualValue?: Given<number>;
  readonly minGrade?: Given<Grade>;
}
export interface FeedConditionGiven {
  readonly chains?: Given<readonly string[]>;
  readonly tradabilities?: Given<readonly Tradability[]>;
  readonly final?: Given<boolean>;
  readonly service?: Given<boolean>;
  readonly essential?: Given<boolean>;
  readonly byProduct?: Given<boolean>;
  readonly minCoefficient?: Given<number>;
}

/** Ids in one condition. */
const MOST_IDS = 200;

/** Throws BAD_ARGUMENT for more hops than are walked, and what the conditions throw. */
export function hopsOf<G, C>(given: Given<readonly HopGiven<G>[]>, conditionOf: (condition: G) => C, most: number): readonly Hop<C>[] {
  const hops = given ?? [];
  if (hops.length > most) throw new ChaingapError('BAD_ARGUMENT', `hops must be at most ${most}`, { argument: 'hops', value: hops.length, min: 0, max: most });
  const of = (condition: Given<G>): C | null => (condition === null || condition === undefined ? null : conditionOf(condition));
  return hops.map(({ where, not }) => ({ where: of(where), not: of(not) }));
}

/** Throws BAD_ID, WRONG_KIND, EMPTY_TERRITORY, BAD_ARGUMENT. */
export function supplyConditionOf({ within, does, titled, statuses, scales, supplying, minAnnualValue, minGrade }: SupplyConditionGiven): SupplyCondition {
  return {
    within: within === null || within === undefined ? null : territoryOf(within, 'within'),
    does: keysOf('Segment', does, 'does'),
    titled: titled ?? null,
    statuses: statuses ?? null,
    scales: scales ?? null,
    supplying: keysOf('Segment', supplying, 'supplying'),
    minAnnualValue: minAnnualValue ?? null,
    minGrade: minGrade === null || minGrade === undefined ? null : gradeRank(minGrade),
  };
}

/** Throws BAD_ID, WRONG_KIND, BAD_ARGUMENT. */
export function feedConditionOf({ chains, tradabilities, final, service, essential, byProduct, minCoefficient }: FeedConditionGiven): FeedCondition {
  return {
    chains: keysOf('Chain', chains, 'chains'),
    tradabilities: tradabilities ?? null,
    final: final ?? null,
    service: service ?? null,
    essential: essential ?? null,
    byProduct: byProduct ?? null,
    minCoefficient: minCoefficient ?? null,
  };
}

function keysOf(kind: 'Segment' | 'Chain', ids: Given<readonly string[]>, argument: string): readonly string[] | null {
  if (ids === null || ids === undefined) return null;
  if (ids.length > MOST_IDS) throw new ChaingapError('BAD_ARGUMENT', `${argument} names too many`, { argument, value: ids.length, min: 0, max: MOST_IDS });
  return [...new Set(ids.map((id) => keyOf(kind, id)))].sort();
}
