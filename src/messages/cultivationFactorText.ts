import { CULTIVATION_FACTOR, CULTIVATION_NULL_REASON, type CultivationFactor, type CultivationNullReason } from '../domain/cultivation.js';
import { index, money, plain } from './figures.js';
import { counted } from './nameList.js';
import { say, type Sentence } from './sentence.js';
import { titleGround } from './targetFactorText.js';

/** A factor of a company here with the words that go with it. */
export interface CultivationFactorWords {
  readonly factor: CultivationFactor;
  readonly value: number | null;
  readonly nullReason: CultivationNullReason | null;
  readonly amount: number | null;
  readonly of: number | null;
  /** Its kind, or its scale: where the factor goes by one. */
  readonly label: Sentence | null;
}

/** A factor in a sentence: its value, and the figures behind it. */
export function cultivationFactorText(words: CultivationFactorWords): Sentence {
  const name = CULTIVATION_FACTOR[words.factor];
  if (words.value === null) {
    const why = words.nullReason === null ? say('没有数据', 'no data') : CULTIVATION_NULL_REASON[words.nullReason];
    return say(`${name.zh}：无从得知，不参与评分（${why.zh}）。`, `${name.en}: not known, no part of the score (${why.en}).`);
  }
  const value = index(words.value);
  const ground = groundOf(words, words.value);
  return say(`${name.zh} ${value.zh}：${ground.zh}。`, `${name.en} ${value.en}: ${ground.en}.`);
}

function groundOf({ factor, amount, of, label }: CultivationFactorWords, value: number): Sentence {
  const [a, full] = [amount ?? 0, of ?? 0];
  switch (factor) {
    case 'CLOSENESS':
    case 'SCALE':
      return label ?? say('已录入', 'it is stated');
    case 'LOCAL_TRADE':
      return say(`与 ${a} 家本地企业有供应往来（${plain(full).zh} 家记满分）`, `trades with ${counted(a, 'company', 'companies')} here (${plain(full).en} make a full factor)`);
    case 'CAPACITY':
      return say(`所载环节填报的产值 ${money(a).zh}，环节的最小经济规模 ${money(full).zh}`, `it states an output of ${money(a).en}, and the minimum economic scale is ${money(full).en}`);
    case 'TITLES':
      return titleGround(value);
  }
}
