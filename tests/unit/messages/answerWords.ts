import type { ChainGapResult } from '../../../src/analysis/chainGapResult.js';
import { gapResult, gapWork } from '../../../src/analysis/chainGaps.js';
import type { GapWork } from '../../../src/analysis/gapWork.js';
import { backboneGrounds } from '../../../src/analysis/backboneGrounds.js';
import { companiesOfWholes } from '../../../src/analysis/companiesOfWholes.js';
import { companiesPassedOver } from '../../../src/analysis/companiesPassedOver.js';
import { ChaingapError } from '../../../src/domain/errors.js';
import type { GraphRows } from '../../../src/domain/graphRows.js';
import type { Tradability } from '../../../src/domain/vocabulary.js';
import { buildGraph } from '../../../src/graph/buildGraph.js';
import { graphOnDay } from '../../../src/graph/graphOnDay.js';
import type { CoverageWords } from '../../../src/messages/coverageNotes.js';
import type { BackboneWords, ChainWords, SegmentWords, Setting } from '../../../src/messages/gapFacts.js';
import type { Ask } from '../../testkit/oracle/ask.js';

/** What the sentences about an answer of the engine are made from, with names from the rows. */
export interface AnswerWords {
  readonly chain: ChainWords;
  readonly coverage: CoverageWords;
  readonly segments: readonly SegmentWords[];
}

/** Null where the engine refuses the question. */
export function answerWords(rows: GraphRows, ask: Ask): AnswerWords | null {
  const work = workOrNull(rows, ask);
  return work === null ? null : wordsOf(rows, work, gapResult(work));
}

function workOrNull(rows: GraphRows, ask: Ask): GapWork | null {
  try {
    return gapWork(graphOnDay(buildGraph(rows), ask.day), ask);
  } catch (error) {
    if (error instanceof ChaingapError) return null;
    throw error;
  }
}

function wordsOf(rows: GraphRows, work: GapWork, result: ChainGapResult): AnswerWords {
  const names = new Map<string, string>();
  const tradabilities = new Map<string, Tradability | null>();
  const declarations: CoverageWords['declarations'][number][] = [];
  for (const node of rows.nodes) {
    if (node.label === 'Declaration') {
      if (result.coverage.declarations.includes(node.key)) declarations.push(node);
    } else {
      names.set(`${node.label}:${node.key}`, node.name);
      if (node.label === 'Segment') tradabilities.set(node.key, node.tradability);
    }
  }
  const name = (id: string): string => names.get(id) ?? '没有名字';
  const nameOf = (key: string): string => name(`Segment:${key}`);
  const backboneOf = (segment: string): BackboneWords => {
    const { leaders, titled, byOutput } = backboneGrounds(work, segment);
    const named = (keys: readonly string[]): BackboneWords['leaders'] => ({ names: keys.slice(0, 3).map((key) => name(`Enterprise:${key}`)), count: keys.length });
    return { leaders: named(leaders), titled: named(titled), byOutput: byOutput === null ? null : { ...byOutput, company: name(`Enterprise:${byOutput.company}`) } };
  };
  const [first = ''] = [...work.ask.territory.regions.map((key) => name(`Region:${key}`)), ...work.ask.territory.parks.map((key) => name(`Park:${key}`))];
  const setting: Setting = {
    chain: name(`Chain:${result.chain}`),
    place: { zh: first, en: first },
    territory: result.territory,
    day: result.day,
    options: result.options,
    declarations: result.coverage.declarations.length,
  };
  return {
    chain: { setting, facts: result, nameOf },
    coverage: {
      setting,
      facts: result.coverage,
      declarations,
      absence: result.segments.find(({ present }) => !present)?.absence ?? null,
      leaders: result.coverage.leaders.slice(0, 3).map((key) => name(`Enterprise:${key}`)),
      leaderCount: result.coverage.leaders.length,
    },
    segments: result.segments.map((facts) => ({
      setting,
      facts: facts.presence === 'REGISTERED' ? { ...facts, ...companiesPassedOver(work, facts.segment) } : facts,
      name: nameOf(facts.segment),
      tradability: tradabilities.get(facts.segment) ?? null,
      wholes: facts.present ? [] : companiesOfWholes(work, facts.segment),
      companies: facts.enterprises.slice(0, 3).map((key) => name(`Enterprise:${key}`)),
      ...(facts.present && facts.presence === 'BACKBONE' ? { backbone: backboneOf(facts.segment) } : {}),
      nameOf,
    })),
  };
}
