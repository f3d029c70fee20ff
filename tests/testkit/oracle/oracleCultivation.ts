import type { CultivationOptions } from '../../../src/analysis/cultivation/cultivationOptions.js';
import type { CultivationRanking, CultivationResult, NeedResult } from '../../../src/analysis/cultivation/cultivationResult.js';
import type { CultivationFactor, CultivationKind, CultivationNeed, CultivationNullReason } from '../../../src/domain/cultivation.js';
import type { GraphRows } from '../../../src/domain/graphRows.js';
import type { Ask } from './ask.js';
import { chainOf, type Chain } from './chain.js';
import { doings, isProducing, leadsTo, statedOutput } from './companies.js';
import { atLeast, byText, inOrder } from './numbers.js';
import { bestFirst, hasLeft, meanOf, scaleOf, titlesOf, upTo, type Plain } from './scores.js';
import { holdsCompany } from './territory.js';
import type { Company, Operation, World } from './world.js';
import { worldAsked } from './worldAsked.js';

/** Who here could grow into a segment, written from docs/targets.md alone. */
export function oracleCultivation(rows: GraphRows, ask: Ask, segment: string, wanted: CultivationOptions): CultivationRanking {
  const { chain: key, territory, options } = ask;
  const world = worldAsked(rows, ask);
  const chain = chainOf(world, key);
  const minScale = world.minScale.get(segment) ?? null;
  const here = [...world.companies.values()].filter((company) => !hasLeft(company) && holdsCompany(world, territory, company));
  const targets = bestFirst(
    here.flatMap((company) => {
      const near = nearnessOf(world, chain, segment, company, doings(company, options.minGrade));
      return near === null ? [] : [resultOf(world, company, near, { here, minScale, wanted })];
    }),
  );
  const count = (holds: (target: CultivationResult) => boolean): number => targets.filter(holds).length;
  return {
    targets,
    coverage: {
      enterprises: here.length,
      inChain: here.filter((company) => doings(company, options.minGrade).some((link) => chain.segments.some((member) => leadsTo(world, link, member)))).length,
      candidates: targets.length,
      withOutput: count(({ output }) => output !== null),
      withScale: count(({ enterprise }) => world.companies.get(enterprise)!.scale !== null),
      withLocalTrade: count(({ factors }) => factors.some(({ factor, amount }) => factor === 'LOCAL_TRADE' && amount! > 0)),
      minScale,
    },
  };
}

interface Near {
  readonly kind: CultivationKind;
  readonly links: readonly Operation[];
}

function nearnessOf(world: World, chain: Chain, segment: string, company: Company, links: readonly Operation[]): Near | null {
  const doing = (segments: readonly string[]): readonly Operation[] => links.filter((link) => segments.some((other) => leadsTo(world, link, other)));
  const wholes = world.segmentParents(segment);
  const siblings = chain.segments.filter((other) => other !== segment && world.segmentParents(other).some((whole) => wholes.includes(whole)));
  const ways: readonly Near[] = isProducing(company)
    ? [
        { kind: 'SAME', links: links.filter((link) => link.segment === segment) },
        { kind: 'PART', links: doing([segment]) },
        { kind: 'SIBLING', links: doing(siblings) },
        { kind: 'UPSTREAM', links: doing(chain.feeds.filter(({ to }) => to === segment).map(({ from }) => from)) },
        { kind: 'DOWNSTREAM', links: doing(chain.feeds.filter(({ from }) => from === segment).map(({ to }) => to)) },
      ]
    : [{ kind: 'DORMANT', links: doing([segment]) }];
  return ways.find((way) => way.links.length > 0) ?? null;
}

const CLOSENESS = { SAME: 1, PART: 0.8, DORMANT: 0.6, SIBLING: 0.5, UPSTREAM: 0.4, DOWNSTREAM: 0.4 };

function resultOf(world: World, company: Company, { kind, links }: Near, { here, minScale, wanted }: { readonly here: readonly Company[]; readonly minScale: number | null; readonly wanted: CultivationOptions }): CultivationResult {
  const segments = inOrder(links.map((link) => link.segment));
  // Segment by segment, as sums run in order of id.
  const outputs = segments.flatMap((segment) => statedOutput(links.filter((link) => link.segment === segment)) ?? []);
  const output = outputs.length === 0 ? null : outputs.reduce((a, b) => a + b, 0);
  const trading = here.filter((other) => other !== company && world.supplies.some(({ seller, buyer }) => (seller === company.key && buyer === other.key) || (buyer === company.key && seller === other.key)));
  const figures: Record<CultivationFactor, Plain> = {
    CLOSENESS: { value: CLOSENESS[kind], nullReason: null, amount: null, of: null },
    LOCAL_TRADE: upTo(trading.length, wanted.fullTrade),
    CAPACITY: capacity(output, minScale),
    SCALE: scaleOf(company),
    TITLES: titlesOf(company),
  };
  const factors = (['CLOSENESS', 'LOCAL_TRADE', 'CAPACITY', 'SCALE', 'TITLES'] as const).map((factor) => ({ factor, weight: wanted.weights[factor], ...figures[factor] })) as CultivationResult['factors'];
  const score = meanOf(factors);
  return {
    enterprise: company.key,
    kind,
    score: score ?? 0,
    scored: score !== null,
    factors,
    needs: needsOf(company, kind, output, minScale),
    segments,
    facts: links.flatMap(({ keys }) => keys).sort(byText),
    output,
    standing: company.status === 'SUSPENDED' || company.status === 'RESTRUCTURING' ? company.status : null,
  };
}

function capacity(output: number | null, minScale: number | null): Plain {
  const none = (nullReason: string): Plain => ({ value: null, nullReason, amount: null, of: null });
  if (minScale === null) return none('MIN_SCALE_UNSTATED');
  if (output === null) return none('OUTPUT_UNSTATED');
  return { value: atLeast(output, minScale) ? 1 : output / minScale, nullReason: null, amount: output, of: minScale };
}

function needsOf({ status, scale }: Company, kind: CultivationKind, output: number | null, minScale: number | null): readonly NeedResult[] {
  const needs: NeedResult[] = [];
  const add = (need: CultivationNeed, nullReason: CultivationNullReason | null = null): void => {
    needs.push({ need, needed: nullReason === null ? true : null, nullReason });
  };
  if (status === 'SUSPENDED') add('RESUMPTION');
  if (status === 'RESTRUCTURING') add('RESTRUCTURING');
  if (kind === 'SIBLING' || kind === 'UPSTREAM' || kind === 'DOWNSTREAM') add('UPGRADE');
  else if (minScale === null) add('EXPANSION', 'MIN_SCALE_UNSTATED');
  else if (output === null) add('EXPANSION', 'OUTPUT_UNSTATED');
  else if (!atLeast(output, minScale)) add('EXPANSION');
  if (scale === null) add('SCALE_UP', 'SCALE_UNSTATED');
  if (scale === 'BELOW_SCALE') add('SCALE_UP');
  return needs;
}
