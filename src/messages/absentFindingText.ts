import type { SegmentState } from '../domain/findings.js';
import { advice, findingTitle, notYetCertain } from './certaintyText.js';
import { deferText } from './deferText.js';
import type { FindingFacts, Ground, SegmentWords } from './gapFacts.js';
import { counted, nameList, quoted, SEGMENTS } from './nameList.js';
import { absenceClause, companiesOf } from './presenceWords.js';
import { clauses, COMMA, fullStop, paragraph, say, type Maybe, type Sentence } from './sentence.js';

export type AbsentState = Extract<SegmentState, 'BROKEN' | 'MISSING_INPUT' | 'MISSING_OUTLET' | 'MISSING' | 'VACANT'>;

/** Why an absent segment is a gap: how its absence is known, what stands beside it, what would make it sure, what to do. */
export function absentFindingText(words: SegmentWords, finding: FindingFacts & { readonly kind: AbsentState }): Sentence {
  const absence = absenceClause(words);
  const why = besideText(words, finding);
  const title = findingTitle(finding);
  // To plan for a segment is not to bring it in now: only a market that is too small speaks against that.
  const deferral = words.deferred !== undefined && (finding.kind !== 'VACANT' || words.deferred.reason === 'MARKET_TOO_SMALL') ? words.deferred : null;
  return paragraph([
    say(`${title.zh}：${absence.zh}${why.zh}。`, `${title.en}: ${absence.en}${why.en}.`),
    wholesText(words),
    finding.certainty === 'SUSPECTED' ? uncertaintyText(words) : null,
    deferral === null ? adviceText(words, finding) : deferText(deferral),
  ]);
}

/** What the grounds say: the present segments on either side, or that there are none. */
function besideText(words: SegmentWords, finding: FindingFacts): Sentence {
  const kind = companiesOf(words.setting);
  const feeders = segments(words, finding.feeders);
  const fed = segments(words, finding.fed);
  const has = (ground: Ground): boolean => finding.grounds.includes(ground);
  if (has('FED_BY_PRESENT') && has('FEEDS_PRESENT')) {
    return say(
      `，而它的上游${feeders.zh}和下游${fed.zh}本地都有${kind.zh}`,
      `, while ${kind.many} here do what feeds it (${feeders.en}) and what it feeds (${fed.en})`,
    );
  }
  if (has('FEEDS_PRESENT')) return say(`，而要用它的${fed.zh}本地有${kind.zh}`, `, while ${kind.many} here do what it feeds (${fed.en})`);
  if (has('FED_BY_PRESENT')) return say(`，而可供给它的${feeders.zh}本地有${kind.zh}`, `, while ${kind.many} here do what feeds it (${feeders.en})`);
  if (has('STAGE_NEIGHBOUR_PRESENT')) {
    const neighbours = segments(words, [...finding.feeders, ...finding.fed]);
    return say(`，而按上中下游次序与它相邻的${neighbours.zh}本地有${kind.zh}`, `, while ${kind.many} here do its neighbours by order of the stages (${neighbours.en})`);
  }
  if (has('NO_NEIGHBOUR')) return say('；本链没有载明它与哪些环节上下游相接，缺它的影响无从判断', '; the chain states nothing that it feeds or is fed by, so what its absence means cannot be told');
  return words.facts.absence === 'SURVEYED'
    ? say('，也没有在位的环节要用它或等着往下接', ', nor does anything present here need it or wait for it')
    : say('，也未见有在位的环节要用它或等着往下接', ', nor is anything present here known to need it or to wait for it');
}

/** Names in a clause; where the analysis names none, the clause still has to be whole. */
function segments({ nameOf }: SegmentWords, keys: readonly string[]): Sentence {
  return nameList(keys.map((key) => quoted(nameOf(key))), SEGMENTS) ?? say('环节', 'segments that are present');
}

/** Companies that state a whole and no part of it may be the ones that are not found: data are often that coarse. */
function wholesText({ wholes, nameOf }: SegmentWords): Maybe {
  const said = clauses(
    wholes.map(({ segment, companies }) =>
      say(`上级环节${quoted(nameOf(segment)).zh}有 ${companies} 家在产企业没有写明做哪一部分`, `${counted(companies, 'producing company', 'producing companies')} of the whole ${quoted(nameOf(segment)).en} ${companies === 1 ? 'does' : 'do'} not say which part`),
    ),
  );
  return said === null ? null : fullStop(say(`${said.zh}，其中可能就有从事它的`, `${said.en}, and may do this one`));
}

function uncertaintyText(words: SegmentWords): Sentence {
  const { setting, facts } = words;
  const lacking =
    setting.declarations === 0
      ? say('没有本地企业名单完整的声明，未见记录不等于没有', 'no list of the companies here is declared complete, and not recorded is not the same as absent')
      : say('完整性声明没有覆盖所问之地的全部，未见记录不等于没有', 'the declarations of complete lists do not cover all of the place asked about, and not recorded is not the same as absent');
  return notYetCertain(lacking, firstStep(setting.place, quoted(words.name), { passedOver: facts.presence === 'REGISTERED', wholes: words.wholes.length > 0 }));
}

function firstStep(place: Sentence, name: Sentence, { passedOver, wholes }: { readonly passedOver: boolean; readonly wholes: boolean }): Sentence {
  const known = clauses(
    [
      passedOver ? say('未计入的企业能否计入', 'whether the companies left out should count') : null,
      wholes ? say('上级环节的企业是否从事它', 'whether the companies of the whole do it') : null,
    ],
    COMMA,
  );
  return known === null
    ? say(`核实${place.zh}是否有企业从事${name.zh}`, `check whether a company in ${place.en} does ${name.en}`)
    : say(`核实${known.zh}，以及${place.zh}是否另有企业从事${name.zh}`, `check ${known.en}, and whether others in ${place.en} do ${name.en}`);
}

function adviceText(words: SegmentWords, { kind, certainty, feeders }: FindingFacts & { readonly kind: AbsentState }): Sentence {
  const name = quoted(words.name);
  switch (kind) {
    case 'BROKEN':
    case 'MISSING_INPUT':
    case 'MISSING':
      return advice(certainty, 'SUPPLEMENT', say(`引进或培育从事${name.zh}的企业`, `bring in or grow a company that does ${name.en}`));
    case 'MISSING_OUTLET': {
      const from = segments(words, feeders);
      return advice(certainty, 'EXTEND', say(`由${from.zh}就地向${name.zh}延伸`, `go on from ${from.en} to ${name.en} in the place itself`));
    }
    case 'VACANT':
      return advice(certainty, 'PLAN', say(`研究是否发展${name.zh}，可列入谋划储备项目`, `study whether to develop ${name.en}, and keep it among the planned projects`));
  }
}
