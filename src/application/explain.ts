import { backboneGrounds } from '../analysis/backboneGrounds.js';
import { companiesOfWholes } from '../analysis/companiesOfWholes.js';
import { companiesPassedOver } from '../analysis/companiesPassedOver.js';
import type { SegmentResult } from '../analysis/chainGapResult.js';
import type { NodeLabel } from '../domain/ids.js';
import { analysisText } from '../messages/analysisText.js';
import { chainFindingText } from '../messages/chainFindingText.js';
import { coverageNotes } from '../messages/coverageNotes.js';
import type { BackboneWords, ChainWords, Deferral, Named, SegmentWords, Setting } from '../messages/gapFacts.js';
import { nameList, PLACES } from '../messages/nameList.js';
import { segmentFindingText } from '../messages/segmentFindingText.js';
import { segmentText } from '../messages/segmentText.js';
import { say } from '../messages/sentence.js';
import type { ChainFindingModel, ChainGapAnalysisModel, SegmentAnalysisModel, SegmentFindingModel } from './chainGapModels.js';
import { rankOf } from './gapRanks.js';
import type { RequestContext } from './requestContext.js';

/** Names that a sentence shows of a longer list. */
const SHOWN = 3;

/** The answer in one paragraph, in the language of the request. */
export async function explainAnalysis(context: RequestContext, analysis: ChainGapAnalysisModel): Promise<string> {
  return analysisText(await chainWords(context, analysis))[context.language];
}

/** Why the chain as a whole has a finding. */
export async function explainChain(context: RequestContext, { analysis, finding }: ChainFindingModel): Promise<string> {
  return chainFindingText(await chainWords(context, analysis), finding)[context.language];
}

/** How much of the data was there to see, one sentence a matter. */
export async function explainCoverage(context: RequestContext, analysis: ChainGapAnalysisModel): Promise<readonly string[]> {
  const { coverage, segments } = analysis.result;
  const [setting, leaders, declarations] = await Promise.all([
    settingOf(context, analysis),
    names(context, 'Enterprise', coverage.leaders.slice(0, SHOWN)),
    Promise.all(coverage.declarations.map((key) => context.loaders.node('Declaration', key))),
  ]);
  const notes = coverageNotes({
    setting,
    facts: coverage,
    declarations: declarations.filter((declaration) => declaration !== null),
    absence: segments.find(({ present }) => !present)?.absence ?? null,
    leaders,
    leaderCount: coverage.leaders.length,
  });
  return notes.map((note) => note[context.language]);
}

/** A segment in one paragraph. */
export async function explainSegmentAnalysis(context: RequestContext, of: SegmentAnalysisModel): Promise<string> {
  return segmentText(await segmentWords(context, of))[context.language];
}

/** Why a finding about a segment holds, and what would make a suspected one sure. */
export async function explainSegmentFinding(context: RequestContext, { of, finding }: SegmentFindingModel): Promise<string> {
  return segmentFindingText(await segmentWords(context, of), finding)[context.language];
}

async function chainWords(context: RequestContext, analysis: ChainGapAnalysisModel): Promise<ChainWords> {
  const [setting, nameOf] = await Promise.all([settingOf(context, analysis), segmentNames(context, analysis.result.segments.map(({ segment }) => segment))]);
  return { setting, facts: analysis.result, nameOf };
}

async function segmentWords(context: RequestContext, { analysis, facts }: SegmentAnalysisModel): Promise<SegmentWords> {
  const neighbours = facts.findings.flatMap(({ feeders, fed }) => [...feeders, ...fed]);
  const wholes = facts.present ? [] : companiesOfWholes(analysis.work, facts.segment);
  const [setting, node, companies, backbone, nameOf] = await Promise.all([
    settingOf(context, analysis),
    context.loaders.node('Segment', facts.segment),
    names(context, 'Enterprise', facts.enterprises.slice(0, SHOWN)),
    backboneOf(context, analysis, facts),
    segmentNames(context, [...neighbours, ...wholes.map(({ segment }) => segment)]),
  ]);
  const deferred = deferralOf({ analysis, facts }, node?.minScale ?? null);
  const known = { ...(deferred === null ? {} : { deferred }), setting, facts: withPassedOver(analysis, facts), name: node?.name ?? facts.segment, tradability: node?.tradability ?? null, companies, wholes, nameOf };
  return backbone === null ? known : { ...known, backbone };
}

/** Why a gap is deferred; null where it is not. */
function deferralOf(of: SegmentAnalysisModel, minScale: number | null): Deferral | null {
  const rank = of.facts.present ? null : rankOf(of);
  if (rank?.tier !== 'DEFER') return null;
  const demand = of.facts.demand.value;
  return rank.reasons.includes('MARKET_TOO_SMALL') && demand !== null && minScale !== null ? { reason: 'MARKET_TOO_SMALL', demand, minScale } : { reason: 'BOTH_LOW' };
}

/** Why companies are backbone companies, where the sentence says that there are some. */
async function backboneOf(context: RequestContext, { work }: ChainGapAnalysisModel, { segment, presence, present }: SegmentResult): Promise<BackboneWords | null> {
  if (!present || presence !== 'BACKBONE') return null;
  const { leaders, titled, byOutput } = backboneGrounds(work, segment);
  const named = async (keys: readonly string[]): Promise<Named> => ({ names: await names(context, 'Enterprise', keys.slice(0, SHOWN)), count: keys.length });
  const [leading, holding, covering] = await Promise.all([named(leaders), named(titled), names(context, 'Enterprise', byOutput === null ? [] : [byOutput.company])]);
  return { leaders: leading, titled: holding, byOutput: byOutput === null ? null : { ...byOutput, company: covering[0] ?? byOutput.company } };
}

/** Only where companies are there and none counts is it worth a look at why. */
function withPassedOver({ work }: ChainGapAnalysisModel, facts: SegmentResult): SegmentWords['facts'] {
  return facts.presence === 'REGISTERED' ? { ...facts, ...companiesPassedOver(work, facts.segment) } : facts;
}

async function settingOf(context: RequestContext, { result }: ChainGapAnalysisModel): Promise<Setting> {
  const { territory, options, day, coverage } = result;
  const [chain, place] = await Promise.all([names(context, 'Chain', [result.chain]), placeOf(context, territory)]);
  return { chain: chain[0] ?? result.chain, place, territory, day, options, declarations: coverage.declarations.length };
}

async function placeOf(context: RequestContext, territory: ChainGapAnalysisModel['result']['territory']): Promise<Setting['place']> {
  const { regions, parks } = territory;
  const shown = await Promise.all([names(context, 'Region', regions.slice(0, SHOWN)), names(context, 'Park', parks.slice(0, SHOWN))]);
  const places = shown.flat().map((name) => say(name, name));
  return nameList(places, PLACES, { most: SHOWN, count: regions.length + parks.length }) ?? NOWHERE;
}
const NOWHERE = say('所问之地', 'the place asked about');

async function segmentNames(context: RequestContext, keys: readonly string[]): Promise<(key: string) => string> {
  const found = await names(context, 'Segment', keys);
  const byKey = new Map(keys.map((key, i) => [key, found[i]]));
  return (key) => byKey.get(key) ?? key;
}

/** Names of nodes; what was removed since the analysis is called by its key. */
async function names(context: RequestContext, label: Exclude<NodeLabel, 'Declaration'>, keys: readonly string[]): Promise<readonly string[]> {
  const nodes = await Promise.all(keys.map((key) => context.loaders.node(label, key)));
  return nodes.map((node, i) => node?.name ?? keys[i] ?? '');
}
