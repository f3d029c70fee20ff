import { demandSentence, supplyRateSentence } from './demandText.js';
import { outputStatedClause } from './evidenceLack.js';
import { index, money, percent } from './figures.js';
import type { SegmentFacts, SegmentWords } from './gapFacts.js';
import { counted, quoted } from './nameList.js';
import { companiesClause } from './presenceWords.js';
import { ringSentence, tradabilitySentence } from './ringText.js';
import { segmentFindingText } from './segmentFindingText.js';
import { bracketed, clauses, fullStop, paragraph, say, type Maybe, type Sentence } from './sentence.js';

/** A segment in one paragraph: what the data hold, what is found and why, and what the rings and its trade say to that. */
export function segmentText(words: SegmentWords): Sentence {
  const { facts } = words;
  const { zh, en } = quoted(words.name);
  const body = paragraph([
    facts.present ? fullStop(companiesClause(words)) : null,
    demandSentence(facts),
    supplyRateSentence(facts),
    facts.enterprises.length > 0 ? outputSentence(facts) : null,
    sellersSentence(facts),
    ...facts.findings.map((finding) => segmentFindingText(words, finding)),
    ringSentence(words),
    tradeNote(words),
  ]);
  return say(`${zh}：${body.zh}`, `${en}: ${body.en}`);
}

function outputSentence(facts: SegmentFacts): Sentence {
  const { output, conversionRate, locationQuotient } = facts;
  const stated = outputStatedClause(facts);
  const made =
    output === null ? say(`产值不明（${stated.zh}）`, `output is not known (${stated.en})`) : say(`产值 ${money(output).zh}${bracketed([stated]).zh}`, `output ${money(output).en}${bracketed([stated]).en}`);
  const sentence = clauses([
    made,
    conversionRate.value === null ? null : say(`就地转化率 ${percent(conversionRate.value).zh}`, `local conversion rate ${percent(conversionRate.value).en}`),
    locationQuotient.value === null ? null : say(`区位商 ${index(locationQuotient.value).zh}`, `location quotient ${index(locationQuotient.value).en}`),
  ]);
  return fullStop(sentence ?? made);
}

function sellersSentence({ sellers, concentration, concentrationMeasure }: SegmentFacts): Maybe {
  if (sellers === 0 || concentration === null) return null;
  const measure = concentrationMeasure === 'VALUE' ? say('按金额', 'by value') : say('按条数', 'by links');
  return fullStop(say(`供应商 ${sellers} 家，集中度 HHI ${index(concentration).zh}（${measure.zh}）`, `${counted(sellers, 'seller')}, concentration HHI ${index(concentration).en} (${measure.en})`));
}

/** What the trade of the segment means for its absence, or for buying it elsewhere. */
function tradeNote(words: SegmentWords): Maybe {
  const { facts, tradability } = words;
  if (!facts.present) return tradabilitySentence(words);
  const disconnected = facts.findings.some(({ kind }) => kind === 'DISCONNECTED');
  return disconnected && tradability === 'NATIONAL'
    ? say('该环节一般在全国采购，多从外地买不一定是短板。', 'This segment is bought nationwide: buying it elsewhere need not be a weakness.')
    : null;
}

