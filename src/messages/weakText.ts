import { advice, findingTitle, notYetCertain } from './certaintyText.js';
import { outputStatedClause } from './evidenceLack.js';
import { apart, indexTo, money, moneyTo } from './figures.js';
import type { FindingFacts, LocationQuotientFacts, SegmentWords } from './gapFacts.js';
import { quoted } from './nameList.js';
import { bracketed, clauses, paragraph, say, type Maybe, type Sentence } from './sentence.js';

/** 薄弱环节: output does not reach demand, or the place has less of it than others have. */
export function weakText(words: SegmentWords, finding: FindingFacts): Sentence {
  const { setting, name } = words;
  const title = findingTitle(finding);
  const grounds = clauses([
    finding.grounds.includes('OUTPUT_BELOW_DEMAND') ? outputBelowDemand(words) : null,
    finding.grounds.includes('LOW_LOCATION_QUOTIENT') ? lowQuotient(words) : null,
    finding.grounds.includes('OUTPUT_BELOW_DEMAND') || finding.certainty === 'SUSPECTED' ? null : universeKnown(words),
  ]);
  const where = say(`${setting.place.zh}${quoted(name).zh}的`, `in ${setting.place.en}, for ${quoted(name).en}, `);
  return paragraph([
    grounds === null ? null : say(`${title.zh}：${where.zh}${grounds.zh}。`, `${title.en}: ${where.en}${grounds.en}.`),
    finding.certainty === 'SUSPECTED' ? notYetCertain(LISTS_INCOMPLETE, COMPLETE_LISTS) : null,
    advice(finding.certainty, 'STRENGTHEN', say('支持本地企业扩产提质，或增引同类企业', 'help the companies here to grow, or bring in others like them')),
  ]);
}

const LISTS_INCOMPLETE = say(
  '区位商要以完整的企业名单为准，而本地与参照地的名单没有都声明完整，偏低也可能只是录得少',
  'a location quotient rests on complete lists of companies, and those of the place and of the reference are not both declared complete: a low one may only mean that little was recorded',
);
const COMPLETE_LISTS = say('补全两地企业名单并作完整性声明', 'complete both lists and declare them complete');

function outputBelowDemand({ facts }: SegmentWords): Maybe {
  const { output, demand } = facts;
  if (output === null || demand.value === null) return null;
  const [made, needed] = apart(output, demand.value, moneyTo, 2);
  const stated = bracketed([outputStatedClause(facts)]);
  const estimated = bracketed([demand.estimated > 0 ? say(`含按投入系数估算的 ${money(demand.estimated).zh}`, `of which ${money(demand.estimated).en} are estimated by coefficients`) : null]);
  const short = money(demand.value - output);
  return say(
    `产值 ${made.zh}${stated.zh}，低于需求 ${needed.zh}${estimated.zh}，相差 ${short.zh}`,
    `output ${made.en}${stated.en} is below demand ${needed.en}${estimated.en}, short by ${short.en}`,
  );
}

function lowQuotient({ setting, facts }: SegmentWords): Maybe {
  const { locationQuotient } = facts;
  if (locationQuotient.value === null) return null;
  const [value, threshold] = apart(locationQuotient.value, setting.options.weakBelow, indexTo, 2);
  const aside = bracketed([quotientParts(locationQuotient)]);
  return say(`区位商 ${value.zh}，低于 ${threshold.zh}${aside.zh}`, `the location quotient ${value.en} is below ${threshold.en}${aside.en}`);
}

function quotientParts({ measure, here, hereTotal, there, thereTotal }: LocationQuotientFacts): Sentence {
  if (measure === 'OUTPUT') {
    return say(
      `按产值：本地 ${money(here).zh}，所录全部 ${money(hereTotal).zh}；参照地 ${money(there).zh}，所录全部 ${money(thereTotal).zh}`,
      `by output: ${money(here).en} of ${money(hereTotal).en} here, ${money(there).en} of ${money(thereTotal).en} in the reference`,
    );
  }
  return say(
    `按企业数：本地所录 ${hereTotal} 项企业从事关系中有 ${here} 家，参照地 ${thereTotal} 项中有 ${there} 家`,
    `by companies: ${here} for ${hereTotal} company-segment pairs here, ${there} for ${thereTotal} in the reference`,
  );
}

function universeKnown({ setting, facts }: SegmentWords): Maybe {
  if (facts.locationQuotient.universeDeclared) return say('两地企业名单都已声明完整', 'the lists of both places are declared complete');
  return setting.options.universe === 'ANY' ? say('按本次口径以所录企业为全体', 'the companies recorded are taken as all, as the option universe asks') : null;
}
