import { BASIS, type Basis } from '../domain/findings.js';
import { advice, findingTitle, notYetCertain } from './certaintyText.js';
import { fewPurchases, known, notComparable, shortOutput, together } from './evidenceLack.js';
import { apart, moneyTo, percent, percentTo } from './figures.js';
import type { FindingFacts, SegmentWords } from './gapFacts.js';
import { counted, quoted } from './nameList.js';
import { bracketed, clauses, paragraph, say, type Maybe, type Sentence } from './sentence.js';

/** 配套不畅: companies here do it, companies here buy it, and hardly from one another. */
export function disconnectedText(words: SegmentWords, finding: FindingFacts): Sentence {
  const { setting, facts, name } = words;
  const count = facts.enterprises.length;
  const title = findingTitle(finding);
  const body = clauses([
    say(
      `${setting.place.zh}有 ${count} 家在产企业从事${quoted(name).zh}，但${lowRate(words).zh}`,
      `${counted(count, 'producing company', 'producing companies')} in ${setting.place.en} ${count === 1 ? 'does' : 'do'} ${quoted(name).en}, but ${lowRate(words).en}`,
    ),
    finding.certainty === 'ESTABLISHED' ? enoughOutput(facts) : null,
  ]);
  const lack = together(known([fewPurchases(words), ...notComparable(words), shortOutput(words)]));
  return paragraph([
    body === null ? null : say(`${title.zh}：${body.zh}。`, `${title.en}: ${body.en}.`),
    finding.certainty === 'SUSPECTED' ? notYetCertain(lack.lacking, lack.first) : null,
    advice(finding.certainty, 'CONNECT', say('组织本地供需双方对接', 'bring the buyers and the sellers of the place together')),
  ]);
}

const BY_BASIS = {
  VALUE: 'by recorded values',
  ESTIMATED: 'as estimated by coefficients',
  LINKS: 'by number of purchases',
  NONE: 'without evidence',
} as const satisfies Record<Basis, string>;

function lowRate({ setting, facts }: SegmentWords): Sentence {
  const { supplyRate, demand } = facts;
  const figure = supplyRate.value ?? supplyRate.upper ?? 0;
  const [rate, threshold] = figure === 0 ? [percent(0), percent(setting.options.disconnectedBelow)] : apart(figure, setting.options.disconnectedBelow, percentTo, 1);
  const aside = bracketed([
    say(`${BASIS[demand.basis].zh}，低于 ${threshold.zh}`, `${BY_BASIS[demand.basis]}, below ${threshold.en}`),
    purchasesSeen(demand.edges, demand.unknownOrigin),
  ]);
  if (figure === 0) return say(`本地企业采购它，没有一笔来自本地${aside.zh}`, `none of what companies here buy of it comes from here${aside.en}`);
  return supplyRate.value === null
    ? say(`本地企业采购它，即使按上限也只有 ${rate.zh} 来自本地${aside.zh}`, `even by the upper bound only ${rate.en} of what companies here buy of it comes from here${aside.en}`)
    : say(`本地企业采购它，只有 ${rate.zh} 来自本地${aside.zh}`, `only ${rate.en} of what companies here buy of it comes from here${aside.en}`);
}

function purchasesSeen(edges: number, unknownOrigin: number): Maybe {
  if (edges === 0) return null;
  const unknown = unknownOrigin === 0 ? say('', '') : say(`，其中 ${unknownOrigin} 条卖方地址不明，按非本地计`, `, of which ${unknownOrigin} with a seller of unknown place counted as not local`);
  return say(`采购关系 ${edges} 条${unknown.zh}`, `${counted(edges, 'purchase')}${unknown.en}`);
}

function enoughOutput({ output, demand }: SegmentWords['facts']): Maybe {
  if (output === null || demand.value === null) return null;
  const [made, needed] = apart(output, demand.value, moneyTo, 2);
  return say(`本地产值 ${made.zh}，不低于需求 ${needed.zh}，供得上而没有对接上`, `output here (${made.en}) is not below demand (${needed.en}), so it is contact that is wanting, not supply`);
}
