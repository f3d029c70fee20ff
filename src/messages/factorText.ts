import { FACTOR_NULL_REASON, RANK_FACTOR, type FactorNullReason, type RankFactor } from '../domain/ranks.js';
import { index, money, plain } from './figures.js';
import { counted, nameList, SEGMENTS } from './nameList.js';
import { say, type Sentence } from './sentence.js';

/** A factor with the names of the segments that it rests on. */
export interface FactorWords {
  readonly factor: RankFactor;
  readonly value: number | null;
  readonly nullReason: FactorNullReason | null;
  readonly amount: number | null;
  readonly of: number | null;
  readonly names: readonly string[];
  /** Leakage is in 万元 where the chain has a demand, else in links. */
  readonly byValue: boolean;
}

/** A factor in a sentence: its value, and the figures behind it. */
export function factorText(words: FactorWords): Sentence {
  const name = RANK_FACTOR[words.factor];
  if (words.value === null) {
    const why = FACTOR_NULL_REASON[words.nullReason ?? 'NOTHING_KNOWN'];
    return say(`${name.zh}：无从得知，不参与评分（${why.zh}）。`, `${name.en}: not known, no part of the score (${why.en}).`);
  }
  const value = index(words.value);
  const ground = groundOf(words);
  return say(`${name.zh} ${value.zh}：${ground.zh}。`, `${name.en} ${value.en}: ${ground.en}.`);
}

function groundOf({ factor, value, amount, of, names, byValue }: FactorWords): Sentence {
  const [a, b] = [amount ?? 0, of ?? 0];
  const segments = nameList(names.map((name) => say(name, name)), SEGMENTS);
  switch (factor) {
    case 'LEAKAGE': {
      const [own, most] = byValue ? [money(a), money(b)] : [a, b].map((links) => say(`${plain(links).zh} 条`, `${plain(links).en} links`)) as [Sentence, Sentence];
      return byValue
        ? say(`外流的采购（录入的加估算的）${own.zh}，全链最多的环节为 ${most.zh}`, `${own.en} of purchases go elsewhere, recorded and estimated; the most of any segment of the chain is ${most.en}`)
        : say(`向外地购买 ${own.zh}，全链最多的环节为 ${most.zh}`, `${own.en} bought elsewhere; the most of any segment of the chain is ${most.en}`);
    }
    case 'ESSENTIAL':
      if (segments === null) return say('不是任何环节的关键投入', 'it is essential to nothing');
      return value === 1 ? say(`是在位环节的关键投入：${segments.zh}`, `essential to what is present: ${segments.en}`) : say(`只是不在位环节的关键投入：${segments.zh}`, `essential, but to nothing present: ${segments.en}`);
    case 'UNLOCKS':
      return say(`从事本链的本地企业 ${b} 家，其中 ${a} 家从事它的直接下游`, `of ${counted(b, 'company', 'companies')} here in the chain, ${a} do a direct successor of it`);
    case 'SCARCITY':
      return say(`从县到省能划定的 ${b} 个圈层中，${a} 个已有`, `of ${counted(b, 'ring')} from county to province, ${a} have it`);
    case 'INPUTS':
      return say(`直接投入环节 ${b} 个，在位 ${a} 个${listed(segments).zh}`, `of ${counted(b, 'direct input')}, ${a} present${listed(segments).en}`);
    case 'MARKET':
      return say(`直接去向环节 ${b} 个，在位 ${a} 个${listed(segments).zh}`, `of ${counted(b, 'direct user')}, ${a} present${listed(segments).en}`);
    case 'POOL':
      return say(`外地有 ${a} 家在产企业从事它（${b} 家记满分，按对数）`, `${counted(a, 'producing company', 'producing companies')} elsewhere ${a === 1 ? 'does' : 'do'} it (${b} make a full pool, on a logarithmic scale)`);
    case 'TIES':
      return say(`这些外地企业中 ${a} 家与本地企业有采购、股权或商协会联系（${plain(b).zh} 家记满分）`, `${a} of the companies elsewhere have a purchase, a share or a chamber in common with a company here (${plain(b).en} make full ties)`);
  }
}

function listed(names: Sentence | null): Sentence {
  return names === null ? say('', '') : say(`（${names.zh}）`, ` (${names.en})`);
}
