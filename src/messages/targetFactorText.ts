import { TARGET_FACTOR, TARGET_NULL_REASON, type TargetFactor, type TargetNullReason } from '../domain/targets.js';
import { index, plain } from './figures.js';
import { counted } from './nameList.js';
import { say, type Sentence } from './sentence.js';

/** A factor of a target with the words that go with it. */
export interface TargetFactorWords {
  readonly factor: TargetFactor;
  readonly value: number | null;
  readonly nullReason: TargetNullReason | null;
  readonly amount: number | null;
  readonly of: number | null;
  /** The nearest ring, the scale, the park that fits: where the factor goes by one. */
  readonly label: Sentence | null;
}

/** A factor in a sentence: its value, and the figures behind it. */
export function targetFactorText(words: TargetFactorWords): Sentence {
  const name = TARGET_FACTOR[words.factor];
  if (words.value === null) {
    const why = words.nullReason === null ? say('没有数据', 'no data') : TARGET_NULL_REASON[words.nullReason];
    return say(`${name.zh}：无从得知，不参与评分（${why.zh}）。`, `${name.en}: not known, no part of the score (${why.en}).`);
  }
  const value = index(words.value);
  const ground = groundOf(words, words.value);
  return say(`${name.zh} ${value.zh}：${ground.zh}。`, `${name.en} ${value.en}: ${ground.en}.`);
}

function groundOf({ factor, amount, of, label }: TargetFactorWords, value: number): Sentence {
  const a = amount ?? 0;
  const full = plain(of ?? 0);
  switch (factor) {
    case 'TARGET_TIES':
      return say(`与 ${a} 家本地企业有供应、股权或商协会联系（${full.zh} 家记满分）`, `ties of supply, ownership or a chamber with ${counted(a, 'company', 'companies')} here (${full.en} make a full factor)`);
    case 'PARTNERS':
      return say(`有 ${a} 家外地企业同时与它和本地企业有供应往来（${full.zh} 家记满分）`, `${counted(a, 'company', 'companies')} elsewhere ${a === 1 ? 'trades' : 'trade'} both with it and with companies here (${full.en} make a full factor)`);
    case 'BUYERS':
      return say(`本地有 ${a} 家企业与它现有客户同属一个环节（${full.zh} 家记满分）`, `${counted(a, 'company', 'companies')} here ${a === 1 ? 'does' : 'do'} what its customers do (${full.en} make a full factor)`);
    case 'CUSTOMERS':
      return say(`录入的客户 ${a} 家（${full.zh} 家记满分，按对数）`, `${counted(a, 'customer')} recorded (${full.en} make a full factor, on a logarithmic scale)`);
    case 'SCALE':
      return label ?? say('规模已录入', 'its scale is stated');
    case 'TITLES':
      return titleGround(value);
    case 'EXPANSION':
      return say(`首处以外还有 ${a} 处厂址或注册地（${full.zh} 处记满分）`, `${counted(a, 'place')} beside the first (${full.en} make a full factor)`);
    case 'NEARNESS':
      return label === null ? say('圈层已知', 'its ring is known') : say(`最近的圈层是${label.zh}`, `the nearest ring is the ${label.en}`);
    case 'PARK_FIT':
      return label === null ? say('不在本地任何园区的主导产业之内', 'none of the leading industries of the parks here') : say(`契合${label.zh}的主导产业`, `fits the leading industries of ${label.en}`);
  }
}

/** What the value of a factor of titles says. */
export function titleGround(value: number): Sentence {
  if (value === 1) return say('有龙头、单项冠军或小巨人称号', 'a leading enterprise, single-product champion or little giant');
  return value > 0 ? say('有其他称号', 'another title') : say('没有录入称号', 'no title is recorded');
}
