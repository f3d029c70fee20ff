import { findingTitle, stateName } from './certaintyText.js';
import type { FindingFacts, SegmentWords } from './gapFacts.js';
import { counted, quoted } from './nameList.js';
import { AND, clauses, fullStop, paragraph, say, type Maybe, type Sentence } from './sentence.js';

/** 暂未发现短板: what the data do not show, and how much they could have shown. */
export function noGapText(words: SegmentWords, finding: FindingFacts): Sentence {
  const { setting, facts } = words;
  const name = quoted(words.name);
  const title = findingTitle(finding);
  return paragraph([
    say(`${title.zh}：${setting.place.zh}已录入的数据中，${name.zh}没有可以确认的短板。`, `${title.en}: in what is recorded of ${setting.place.en}, nothing is established against ${name.en}.`),
    suspectedText(facts.findings),
    reservation(facts),
  ]);
}

function suspectedText(findings: SegmentWords['facts']['findings']): Maybe {
  const suspected = clauses(findings.filter(({ kind, certainty }) => certainty === 'SUSPECTED' && kind !== 'NO_GAP_FOUND').map(({ kind }) => stateName(kind)), AND);
  return suspected === null ? null : fullStop(say(`另有疑似${suspected.zh}，有待核实`, `suspected and still to be checked: ${suspected.en}`));
}

function reservation({ demand, adequateEvidence }: SegmentWords['facts']): Maybe {
  if (demand.edges === 0) return say('没有录入采购关系，本地配套与供应集中的情况无从判断，暂未发现不等于没有。', 'No purchase is recorded, so local supply and concentration cannot be judged: not found is not the same as not there.');
  if (adequateEvidence) return null;
  return say(`采购关系只有 ${demand.edges} 条，证据尚不充分，暂未发现不等于没有。`, `With only ${counted(demand.edges, 'purchase')} the evidence is thin: not found is not the same as not there.`);
}
