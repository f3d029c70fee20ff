import { CULTIVATION_KIND, CULTIVATION_NEED, CULTIVATION_NULL_REASON, type CultivationKind, type CultivationNeed, type CultivationNullReason } from '../domain/cultivation.js';
import { apart, money, moneyTo } from './figures.js';
import { nameList, quoted, SEGMENTS } from './nameList.js';
import { AND, clauses, fullStop, paragraph, say, type Maybe, type Sentence } from './sentence.js';

export interface NeedWords {
  readonly need: CultivationNeed;
  readonly needed: true | null;
  readonly nullReason: CultivationNullReason | null;
  /** What the company states to put out of the segments by which it is near, and the least that pays, 万元 a year. */
  readonly output: number | null;
  readonly minScale: number | null;
}

export interface CultivationWords {
  readonly company: string;
  readonly kind: CultivationKind;
  /** Names of the segments by which it is near. */
  readonly segments: readonly string[];
  readonly needs: readonly NeedWords[];
}

/** How a company here is near a segment and what it would need, in a sentence or three. */
export function cultivationText({ company, kind, segments, needs }: CultivationWords): Sentence {
  const near = CULTIVATION_KIND[kind];
  const by = nameList(segments.map(quoted), SEGMENTS) ?? say('', '');
  const sure = needs.filter(({ needed }) => needed === true).map(({ need }) => CULTIVATION_NEED[need]);
  return paragraph([
    say(`${company}${near.zh}（所载环节：${by.zh}）。`, `${company} ${VERB[kind]} (stated: ${by.en}).`),
    sure.length === 0 ? null : fullStop(say(`所需：${clauses(sure, say('、', ', '))?.zh ?? ''}`, `it would need: ${clauses(sure, AND)?.en ?? ''}`)),
    unknownNeeds(needs),
  ]);
}

const VERB: Readonly<Record<CultivationKind, string>> = {
  DORMANT: 'did it, but is suspended or in restructuring',
  SAME: 'does it already',
  PART: 'does a part of it',
  SIBLING: 'does another part of the same whole',
  UPSTREAM: 'does what feeds it',
  DOWNSTREAM: 'does what it feeds',
};

function unknownNeeds(needs: readonly NeedWords[]): Maybe {
  const open = clauses(needs.filter(({ needed }) => needed === null).map((need) => openClause(need)));
  return open === null ? null : fullStop(open);
}

function openClause({ need, nullReason }: NeedWords): Sentence {
  const name = CULTIVATION_NEED[need];
  const why = nullReason === null ? say('没有数据', 'no data') : CULTIVATION_NULL_REASON[nullReason];
  return say(`是否须${name.zh}无从判断（${why.zh}）`, `whether it needs ${name.en} cannot be told (${why.en})`);
}

/** One need with the fact that makes it one, or why it cannot be told. */
export function needText(words: NeedWords): Sentence {
  if (words.needed === null) return fullStop(openClause(words));
  const name = CULTIVATION_NEED[words.need];
  const ground = needGround(words);
  return fullStop(say(`${name.zh}：${ground.zh}`, `${name.en}: ${ground.en}`));
}

function needGround({ need, output, minScale }: NeedWords): Sentence {
  switch (need) {
    case 'RESUMPTION':
      return say('录入的状态是停产', 'it is recorded as suspended');
    case 'RESTRUCTURING':
      return say('录入的状态是重整', 'it is recorded as in restructuring');
    case 'UPGRADE': {
      const least = minScale === null ? say('最小经济规模没有载明', 'its minimum economic scale is not stated') : say(`最小经济规模 ${money(minScale).zh}`, `its minimum economic scale is ${money(minScale).en}`);
      return say(`做的是相近的环节，须改造或新上本环节的产线（${least.zh}）`, `it does a segment near by and would have to convert or add a line for this one (${least.en})`);
    }
    case 'EXPANSION': {
      const [made, least] = apart(output ?? 0, minScale ?? 0, moneyTo, 2);
      return say(`填报的产值 ${made.zh}，低于最小经济规模 ${least.zh}`, `its stated output of ${made.en} is below the minimum economic scale of ${least.en}`);
    }
    case 'SCALE_UP':
      return say('录入的规模是规下', 'it is recorded as below designated size');
  }
}
