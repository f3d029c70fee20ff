import { money, percent } from './figures.js';
import type { BackboneWords, Named } from './gapFacts.js';
import { firstNames } from './nameList.js';
import { say, type Maybe, type Sentence } from './sentence.js';

/** Why companies are 骨干: leaders of the chain, titles, or an output that covers what the place needs; with the figures. */
export function backboneReasons({ leaders, titled, byOutput }: BackboneWords): readonly Maybe[] {
  return [
    leaders.count === 0 ? null : say(`本链链主${list(leaders).zh}`, `${leaders.count === 1 ? 'leader' : 'leaders'} of the chain: ${list(leaders).en}`),
    titled.count === 0
      ? null
      : say(`有龙头、单项冠军或小巨人称号的${list(titled).zh}`, `with a title of leading enterprise, single-product champion or little giant: ${list(titled).en}`),
    byOutput === null ? null : outputReason(byOutput),
  ];
}

/** Within the tolerance of a comparison an output that reaches demand is as much as it. */
function outputReason({ company, output, demand }: NonNullable<BackboneWords['byOutput']>): Sentence {
  const share = percent(Math.max(1, output / demand));
  const [made, needed] = [money(output), money(demand)];
  return say(
    `${company}一家的产值 ${made.zh}，为本地需求 ${needed.zh}的 ${share.zh}，达到 100%`,
    `${company} alone puts out ${made.en}, ${share.en} of what the place needs (${needed.en}), where 100% is enough`,
  );
}

const list = ({ names, count }: Named): Sentence => firstNames(names.map((name) => say(name, name)), count);
