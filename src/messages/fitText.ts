import { FIT_NOTHING, FIT_WAY, type FitNothing, type FitWay } from '../domain/fit.js';
import { SEGMENT_STATE, type SegmentState } from '../domain/findings.js';
import { TIER, type Tier } from '../domain/ranks.js';
import { counted, nameList, quoted } from './nameList.js';
import { fullStop, paragraph, say, type Sentence } from './sentence.js';

export interface FitGapWords {
  readonly segment: string;
  readonly chain: string;
  readonly state: SegmentState;
  readonly tier: Tier | null;
  readonly rank: number | null;
  readonly way: FitWay;
}

export interface FitWords {
  readonly company: string;
  readonly place: Sentence;
  readonly inTerritory: boolean;
  /** Its state when it does not produce. */
  readonly standing: Sentence | null;
  readonly gaps: readonly FitGapWords[];
  readonly count: number;
  readonly nothing: FitNothing | null;
  /** Inputs of what it does that nobody here does. */
  readonly lacking: readonly string[];
}

/** What a company that called would mean for a place, in a few sentences. */
export function fitText({ company, place, inTerritory, standing, gaps, count, nothing, lacking }: FitWords): Sentence {
  const here = inTerritory ? say(`${company}已在${place.zh}，以下按培育来答`, `${company} is in ${place.en} already, so this speaks of growing it`) : say(`${company}不在${place.zh}`, `${company} is not in ${place.en}`);
  const list = nameList(gaps.map(gapName), say('个短板', 'gaps'), { most: 3, count });
  const lacks = nameList(lacking.map(quoted), say('个环节', 'segments'));
  return paragraph([
    fullStop(here),
    standing === null ? null : fullStop(say(`录入的状态是${standing.zh}`, `it is recorded as ${standing.en}`)),
    list === null
      ? fullStop(nothing === null ? say('没有它能补的短板', 'there is no gap that it would fill') : say(`没有它能补的短板：${FIT_NOTHING[nothing].zh}`, `there is no gap that it would fill: ${FIT_NOTHING[nothing].en}`))
      : fullStop(say(`${inTerritory ? '可培育它去补本地' : '它能补本地'} ${count} 个短板：${list.zh}`, `it would fill ${counted(count, 'gap')} here: ${list.en}`)),
    lacks === null ? null : fullStop(say(`它的投入中本地没有企业从事的：${lacks.zh}`, `of its inputs nobody here does: ${lacks.en}`)),
  ]);
}

/** One gap and by which way the company would fill it. */
export function fitGapText(words: FitGapWords): Sentence {
  const name = gapName(words);
  const way = FIT_WAY[words.way];
  return fullStop(say(`${name.zh}：${way.zh}`, `${name.en}: ${way.en}`));
}

function gapName({ segment, chain, state, tier, rank }: FitGapWords): Sentence {
  const { zh, en } = quoted(segment);
  const place = rank === null ? say('本地没有企业从事这条链，不参与全地排序', 'nobody here does anything in the chain, so it is not ranked') : say(`全地第 ${rank} 位`, `rank ${rank} of the place`);
  const label = tier === null ? say('', '') : say(`，${TIER[tier].zh}`, `, ${TIER[tier].en}`);
  return say(`产业链“${chain}”的${zh}（${SEGMENT_STATE[state].zh}${label.zh}，${place.zh}）`, `${en} of the chain "${chain}" (${SEGMENT_STATE[state].en}${label.en}, ${place.en})`);
}
