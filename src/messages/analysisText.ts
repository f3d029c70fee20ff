import { ABSENCE_KNOWLEDGE, CERTAINTY, CHAIN_FINDING, LINK_BASIS, SEGMENT_STATE, type SegmentState } from '../domain/findings.js';
import { rateClause } from './demandText.js';
import { percent } from './figures.js';
import type { ChainWords, FindingFacts, SegmentFacts } from './gapFacts.js';
import { counted, firstNames, quoted } from './nameList.js';
import { companiesOf } from './presenceWords.js';
import { bracketed, clauses, COMMA, fullStop, paragraph, say, type Maybe, type Sentence } from './sentence.js';

const STATES = Object.keys(SEGMENT_STATE) as readonly SegmentState[];

/** The whole answer in one paragraph: how much data, what is there, what is missing or weak and how sure, what to do first. */
export function analysisText(words: ChainWords): Sentence {
  return paragraph([dataSentence(words), thinSentence(words), presenceSentence(words), ratesSentence(words), gapsSentence(words), besidesSentence(words), suspectedSentence(words), chainSentence(words), firstSentence(words)]);
}

function dataSentence({ setting, facts }: ChainWords): Sentence {
  const { coverage } = facts;
  const { place, day } = setting;
  const chain = quoted(setting.chain);
  const stating = coverage.inChain === 0 ? null : coverage.inChainStatingOutput === 0 ? say('都没有填报产值', 'none stating an output') : say(`${coverage.inChainStatingOutput} 家填报产值`, `${coverage.inChainStatingOutput} stating an output`);
  const inChain = coverage.inChain === 0 ? say(`没有一家从事产业链${chain.zh}`, `none of them in the chain ${chain.en}`) : say(`从事产业链${chain.zh}的 ${coverage.inChain} 家${bracketed([stating]).zh}`, `${coverage.inChain} of them in the chain ${chain.en}${bracketed([stating]).en}`);
  const companies = coverage.producing === 0 ? say(`${place.zh}没有录入在产企业`, `no producing company in ${place.en} is recorded`) : say(`${place.zh}录有在产企业 ${coverage.producing} 家，${inChain.zh}`, `${counted(coverage.producing, 'producing company', 'producing companies')} in ${place.en} ${coverage.producing === 1 ? 'is' : 'are'} recorded, ${inChain.en}`);
  const edges =
    coverage.edgesInChain === 0
      ? say('没有计入本链的采购关系', 'no purchase counts in the chain')
      : say(`计入本链的采购关系 ${coverage.edgesInChain} 条，${coverage.edgesInChainWithValue === 0 ? '都没有金额' : `有金额的 ${coverage.edgesInChainWithValue} 条`}`, `${counted(coverage.edgesInChain, 'purchase')} ${coverage.edgesInChain === 1 ? 'counts' : 'count'} in the chain, ${coverage.edgesInChainWithValue === 0 ? 'none with a value' : `${coverage.edgesInChainWithValue} with a value`}`);
  return say(`按 ${day} 有效的事实，${companies.zh}；${edges.zh}。`, `By the facts in force on ${day}, ${companies.en}; ${edges.en}.`);
}

function thinSentence({ facts }: ChainWords): Maybe {
  return facts.findings.some(({ kind }) => kind === 'THIN_DATA') ? say('数据不足，以下结论只作线索。', 'The data are thin: take what follows as leads.') : null;
}

function presenceSentence({ setting, facts }: ChainWords): Sentence {
  const { segments, supplyRate, linkBasis } = facts;
  const total = segments.length;
  if (total === 0) return say('本链没有录入任何环节。', 'The chain has no segment on record.');
  const present = segments.filter((segment) => segment.present).length;
  const kind = companiesOf(setting);
  const coverage = supplyRate.segmentCoverage;
  const leaves = supplyRate.presentLeaves === 0 ? say(`末级环节 ${supplyRate.leaves} 个，都不在位`, `none of ${counted(supplyRate.leaves, 'leaf segment')}`) : say(`末级环节 ${supplyRate.leaves} 个，在位 ${supplyRate.presentLeaves} 个`, `${supplyRate.presentLeaves} of ${counted(supplyRate.leaves, 'leaf segment')}`);
  const rate = coverage === null ? say('', '') : say(`，环节覆盖率 ${percent(coverage).zh}（${leaves.zh}）`, `, segment coverage ${percent(coverage).en} (${leaves.en})`);
  const basis = linkBasis === 'NONE' ? say('没有载明环节之间的上下游关系', 'no links between segments are stated') : say(`上下游关系依据${LINK_BASIS[linkBasis].zh}`, `upstream and downstream go by ${LINK_BASIS[linkBasis].en}`);
  return say(
    `本链 ${total} 个环节，${present === 0 ? `没有一个有${kind.zh}` : `有${kind.zh}的 ${present} 个`}${rate.zh}；${basis.zh}。`,
    `${counted(total, 'segment')} in the chain, ${present === 0 ? `none with a ${kind.one}` : `${present} with a ${kind.one}`}${rate.en}; ${basis.en}.`,
  );
}

function ratesSentence({ facts }: ChainWords): Maybe {
  const byValue = rateClause(facts.supplyRate.byValue, say('按金额', 'by value'));
  const byLinks = rateClause(facts.supplyRate.byLinks, say('按供应关系条数', 'by links'));
  const rates = clauses([byValue, byLinks], COMMA);
  return rates === null ? null : fullStop(say(`本地配套率：${rates.zh}`, `local supply rate: ${rates.en}`));
}

/** Every state with its segments by name; those that are only suspected are marked. */
function gapsSentence(words: ChainWords): Maybe {
  const { segments } = words.facts;
  const states = STATES.filter((state) => state !== 'NO_GAP_FOUND').map((state) => stateClause(words, state, segments.filter((segment) => segment.state === state)));
  const list = clauses(states);
  if (segments.length === 0) return null;
  return list === null ? say('没有缺失的环节，在位环节也没有已确认的短板。', 'No segment is missing, and nothing is established against those that are present.') : fullStop(say(`短板：${list.zh}`, `gaps: ${list.en}`));
}

function stateClause({ nameOf }: ChainWords, state: SegmentState, segments: readonly SegmentFacts[]): Maybe {
  const suspected = segments.filter((segment) => certaintyOf(segment, state) === 'SUSPECTED').length;
  const all = suspected === segments.length;
  if (segments.length === 0) return null;
  const names = firstNames(
    segments.map((segment) => {
      const mark = !all && certaintyOf(segment, state) === 'SUSPECTED' ? say('（疑似）', ' (suspected)') : say('', '');
      const name = quoted(nameOf(segment.segment));
      return say(`${name.zh}${mark.zh}`, `${name.en}${mark.en}`);
    }),
  );
  const counts = countOf(state, segments.length, all ? 0 : suspected);
  const sure = all ? CERTAINTY.SUSPECTED : suspected === 0 ? CERTAINTY.ESTABLISHED : null;
  return say(`${sure?.zh ?? ''}${counts.zh}，为${names.zh}`, `${sure === null ? '' : `${sure.en} `}${counts.en}: ${names.en}`);
}

/** What else is found about segments that have a gap: a state names only the first. */
function besidesSentence(words: ChainWords): Maybe {
  const gaps = words.facts.segments.filter(({ state }) => state !== 'NO_GAP_FOUND');
  const list = clauses(STATES.map((kind) => stateClause(words, kind, gaps.filter(({ state, findings }) => state !== kind && findings.some((finding) => finding.kind === kind)))));
  return list === null ? null : fullStop(say(`这些环节中同时还有：${list.zh}`, `also found in these segments: ${list.en}`));
}

/** "断点 2 个", and how many of these are only suspected; no space behind a label that ends in a bracket. */
function countOf(state: SegmentState, count: number, suspected = 0): Sentence {
  const { zh, en } = SEGMENT_STATE[state];
  const some = suspected === 0 ? say('', '') : say(`（其中疑似 ${suspected} 个）`, `, ${suspected} suspected`);
  return say(`${zh}${zh.endsWith('）') ? '' : ' '}${count} 个${some.zh}`, `${en} (${count}${some.en})`);
}

function certaintyOf({ findings }: SegmentFacts, kind: SegmentState): FindingFacts['certainty'] | undefined {
  return findings.find((finding) => finding.kind === kind)?.certainty;
}

/** Present segments that nothing is established against, but something is suspected of. */
function suspectedSentence({ facts, nameOf }: ChainWords): Maybe {
  const kinds = STATES.map((kind) => {
    const found = facts.segments.filter(({ present, state, findings }) => present && state === 'NO_GAP_FOUND' && findings.some((finding) => finding.kind === kind && finding.certainty === 'SUSPECTED'));
    if (found.length === 0) return null;
    const names = firstNames(found.map(({ segment }) => quoted(nameOf(segment))));
    const counts = countOf(kind, found.length);
    return say(`${counts.zh}，为${names.zh}`, `${counts.en}: ${names.en}`);
  });
  const list = clauses(kinds);
  return list === null ? null : fullStop(say(`在位环节中另有疑似、待核实的：${list.zh}`, `among what is present, suspected and still to be checked: ${list.en}`));
}

function chainSentence({ facts }: ChainWords): Maybe {
  const named = facts.findings.filter(({ kind }) => kind !== 'THIN_DATA').map(({ kind }) => CHAIN_FINDING[kind]);
  const list = clauses(named, say('，', '; '));
  return list === null ? null : fullStop(say(`就整条链看：${list.zh}`, `for the chain as a whole: ${list.en}`));
}

/** How the absences are known (the same for all: declarations speak of the chain); what is only not recorded has to be checked first. */
function firstSentence({ facts, setting }: ChainWords): Maybe {
  const absent = facts.segments.filter(({ present }) => !present);
  const knowledge = absent[0]?.absence ?? null;
  if (knowledge === null) return null;
  const count = absent.length;
  if (knowledge !== 'NOT_RECORDED') {
    const segments = `the ${counted(count, 'segment')} not present ${count === 1 ? 'has' : 'have'}`;
    return fullStop(say(`不在位的 ${count} 个环节属于“${ABSENCE_KNOWLEDGE[knowledge].zh}”`, surveyText(setting, knowledge, segments)));
  }
  const kind = companiesOf(setting);
  const why = setting.declarations === 0 ? say('本地没有企业名单完整性声明', 'no list of the companies here is declared complete') : say('完整性声明没有覆盖所问之地的全部', 'the declarations do not cover all of the place');
  return fullStop(
    say(
      `不在位的 ${count} 个环节只是未见${kind.zh}的记录（${why.zh}），请先核实再谈补链`,
      `the ${counted(count, 'segment')} not present merely ${count === 1 ? 'has' : 'have'} no ${kind.one} on record (${why.en}): check before you call ${count === 1 ? 'it' : 'them'} missing`,
    ),
  );
}

function surveyText(setting: ChainWords['setting'], knowledge: 'SURVEYED' | 'ABOVE_SCALE_SURVEYED', segmentsHave: string): string {
  if (knowledge === 'SURVEYED') return `a complete survey confirms that ${segmentsHave} no ${companiesOf(setting).one}`;
  const kind = setting.options.presentFrom === 'BACKBONE' ? 'backbone company' : 'company';
  return `a survey confirms that ${segmentsHave} no ${kind} above designated size (smaller ones were not surveyed)`;
}
