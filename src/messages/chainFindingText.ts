import { STRATEGY, type AbsenceKnowledge } from '../domain/findings.js';
import { apart, percent, percentTo } from './figures.js';
import type { ChainFindingFacts, ChainWords } from './gapFacts.js';
import { counted, quoted } from './nameList.js';
import { companiesOf } from './presenceWords.js';
import { clauses, fullStop, paragraph, say, type Maybe, type Sentence } from './sentence.js';

/** A finding about the chain as a whole: what, why, and what to do about it. */
export function chainFindingText(words: ChainWords, { kind }: ChainFindingFacts): Sentence {
  switch (kind) {
    case 'NO_CHAIN':
      return noChainText(words);
    case 'NO_LEADER':
      return noLeaderText(words);
    case 'THIN_DATA':
      return thinDataText(words);
  }
}

function noChainText({ setting, facts }: ChainWords): Sentence {
  const chain = quoted(setting.chain);
  const { place } = setting;
  const kind = companiesOf(setting);
  const count = facts.segments.length;
  const build = STRATEGY.BUILD;
  const known = noneText(facts.segments[0]?.absence ?? null, kind.zh, kind.one);
  const body =
    count === 0
      ? say(`产业链${chain.zh}没有录入任何环节，${place.zh}缺什么无从谈起；请先录入环节。`, `No segment of the chain ${chain.en} is recorded, so what ${place.en} lacks cannot be told; record its segments first.`)
      : say(`尚无产业链：${chain.zh}的 ${count} 个环节，${place.zh}${known.zh}。`, `No chain yet: of the ${counted(count, 'segment')} of ${chain.en}, ${known.en} in ${place.en}.`);
  return paragraph([body, count === 0 ? null : say(`应对：${build.zh}，先定是否在本地发展这条链，再谈补哪一环。`, `The strategy is to ${build.en}: decide first whether to grow this chain here, then which segment to begin with.`)]);
}

/** How it is known that no segment is present: the same for all of them, because declarations speak of the chain. */
function noneText(absence: AbsenceKnowledge | null, zh: string, en: string): Sentence {
  switch (absence) {
    case 'SURVEYED':
      return say(`普查确认一个都没有${zh}`, `a complete survey confirms that none has a ${en}`);
    case 'ABOVE_SCALE_SURVEYED':
      return say('规上普查确认一个都没有规上企业（规下企业未普查）', 'a survey confirms that none has a company above designated size (smaller ones were not surveyed)');
    case 'NOT_RECORDED':
    case null:
      return say(`一个都未见${zh}的记录（名单没有声明完整，不等于没有）`, `none has a ${en} on record (the list is not declared complete, so there may be some)`);
  }
}

function noLeaderText({ setting, facts }: ChainWords): Sentence {
  const { place } = setting;
  const { inChain } = facts.coverage;
  const chain = quoted(setting.chain);
  const among =
    inChain === 0
      ? say(`${place.zh}没有从事${chain.zh}的在产企业，也未见在产的链主企业记录`, `no producing company in ${place.en} does anything in ${chain.en}, and none is recorded as leading it`)
      : say(`${place.zh}从事${chain.zh}的在产企业有 ${inChain} 家，未见有在产企业被认定为链主的记录`, `${counted(inChain, 'producing company', 'producing companies')} in ${place.en} ${inChain === 1 ? 'does' : 'do'} something in ${chain.en}, and none is recorded as leading it`);
  return paragraph([
    say(`缺链主企业：${among.zh}。`, `No chain leader: ${among.en}.`),
    say('已有认定文件的请补录；确实没有的，可从骨干企业中培育或招引。', 'If one has been named, record it; if not, grow or bring in one from the backbone companies.'),
  ]);
}

function thinDataText({ setting, facts }: ChainWords): Sentence {
  const reasons = clauses([fewEdges(setting.options.thinEdges, facts.coverage.edgesInChain), fewOutputs(setting.options.thinOutputShareBelow, facts.coverage)]);
  const { place } = setting;
  const body = reasons ?? say('采购关系与企业产值都录得太少', 'too few purchases and outputs are recorded');
  return paragraph([
    say(`数据不足：${place.zh}${body.zh}。`, `Thin data: in ${place.en}, ${body.en}.`),
    fullStop(say('本次结论只作线索，请先补录采购关系、金额和企业产值再下判断', 'take the answer as leads, and record purchases, values and outputs before you decide')),
  ]);
}

function fewEdges(thinEdges: number, edges: number): Maybe {
  if (edges >= thinEdges) return null;
  return edges === 0
    ? say('没有录入一条计入本链的采购关系', 'no purchase that counts in the chain is recorded')
    : say(`计入本链的采购关系只有 ${edges} 条，少于 ${thinEdges} 条`, `only ${counted(edges, 'purchase')} ${edges === 1 ? 'counts' : 'count'} in the chain, fewer than ${thinEdges}`);
}

function fewOutputs(shareBelow: number, { inChain, inChainStatingOutput }: ChainWords['facts']['coverage']): Maybe {
  if (inChain === 0) return say('没有从事本链的在产企业', 'no producing company does anything in the chain');
  const share = inChainStatingOutput / inChain;
  if (share >= shareBelow - 1e-9) return null;
  const [stated, threshold] = inChainStatingOutput === 0 ? [percent(0), percent(shareBelow)] : apart(share, shareBelow, percentTo, 1);
  return inChainStatingOutput === 0
    ? say(`从事本链的 ${inChain} 家在产企业都没有填报产值`, `none of the ${counted(inChain, 'producing company', 'producing companies')} in the chain states an output`)
    : say(
        `从事本链的 ${inChain} 家在产企业中只有 ${inChainStatingOutput} 家填报产值，占 ${stated.zh}，低于 ${threshold.zh}`,
        `only ${inChainStatingOutput} of ${counted(inChain, 'producing company', 'producing companies')} in the chain ${inChainStatingOutput === 1 ? 'states' : 'state'} an output, ${stated.en}, below ${threshold.en}`,
      );
}
