import { advice, findingTitle, notYetCertain } from './certaintyText.js';
import { fewPurchases, known, together } from './evidenceLack.js';
import { apart, indexTo } from './figures.js';
import type { FindingFacts, SegmentWords } from './gapFacts.js';
import { counted, nameList, quoted, SEGMENTS } from './nameList.js';
import { clauses, COMMA, paragraph, say, type Maybe, type Sentence } from './sentence.js';

/** 供应集中: what the place buys of it comes from few hands. */
export function concentratedText(words: SegmentWords, finding: FindingFacts): Sentence {
  const { setting, facts } = words;
  const name = quoted(words.name);
  const title = findingTitle(finding);
  const { edges } = facts.demand;
  const body = clauses(
    [
      say(
        `${setting.place.zh}的企业采购${name.zh}，${edges} 条采购关系${facts.sellers === 1 ? '只有' : '来自'} ${facts.sellers} 家供应商`,
        `companies in ${setting.place.en} buy ${name.en} in ${counted(edges, 'purchase')} from ${facts.sellers === 1 ? 'only ' : ''}${counted(facts.sellers, 'seller')}`,
      ),
      finding.grounds.includes('HIGH_HHI') ? highIndex(words) : null,
      finding.grounds.includes('SINGLE_SELLER_OF_ESSENTIAL') ? essentialInput(words, finding) : null,
    ],
    COMMA,
  );
  const lack = together(known([fewPurchases(words)]));
  return paragraph([
    body === null ? null : say(`${title.zh}：${body.zh}。`, `${title.en}: ${body.en}.`),
    finding.certainty === 'SUSPECTED' ? notYetCertain(lack.lacking, lack.first) : null,
    advice(finding.certainty, 'STRENGTHEN', say('培育或引进更多供应商，避免单一来源', 'grow or bring in more sellers, so as not to hang on few')),
  ]);
}

function highIndex({ setting, facts }: SegmentWords): Maybe {
  if (facts.concentration === null) return null;
  const [value, threshold] = apart(facts.concentration, setting.options.concentratedAbove, indexTo, 2);
  const measure = facts.concentrationMeasure === 'VALUE' ? say('按金额', 'by value') : say('按条数', 'by links');
  return say(`集中度 HHI 为 ${value.zh}（${measure.zh}），高于 ${threshold.zh}`, `the concentration HHI is ${value.en} (${measure.en}), above ${threshold.en}`);
}

function essentialInput({ nameOf }: SegmentWords, { fed }: FindingFacts): Maybe {
  const names = nameList(fed.map((key) => quoted(nameOf(key))), SEGMENTS);
  return names === null
    ? say('而它是本地在位环节的关键投入', 'and it is essential to segments that are present here')
    : say(`而它是本地在位环节${names.zh}的关键投入`, `and it is essential to what is present here (${names.en})`);
}
