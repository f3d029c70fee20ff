import { DECLARATION_SCOPE, GRADE } from '../domain/vocabulary.js';
import type { AbsenceKnowledge } from '../domain/findings.js';
import { percent } from './figures.js';
import type { CoverageFacts, DeclarationFacts, Setting } from './gapFacts.js';
import { counted, firstNames, quoted } from './nameList.js';
import { statusNotes } from './presenceWords.js';
import { say, type Maybe, type Sentence } from './sentence.js';

/** What the notes speak of: counts, the declarations in force, and the leaders of the chain by name. */
export interface CoverageWords {
  readonly setting: Setting;
  readonly facts: CoverageFacts;
  readonly declarations: readonly DeclarationFacts[];
  /** How the absence of a segment is known here; null when none is absent. */
  readonly absence: AbsenceKnowledge | null;
  /** Names of the first leaders, and how many there are. */
  readonly leaders: readonly string[];
  readonly leaderCount: number;
}

/** How much of the data was there to see: one sentence a matter, what does not apply left out. */
export function coverageNotes(words: CoverageWords): readonly Sentence[] {
  const notes: readonly Maybe[] = [enterprises(words), inChain(words), purchases(words), belowGrade(words), withoutPlace(words), declared(words), leaders(words)];
  return notes.filter((note) => note !== null);
}

function enterprises({ setting, facts }: CoverageWords): Sentence {
  const { place } = setting;
  const { enterprisesInTerritory: all, producing } = facts;
  if (all === 0) return say(`${place.zh}没有录入任何企业。`, `No company in ${place.en} is recorded.`);
  if (producing === 0) return say(`${place.zh}录有企业 ${all} 家，没有一家在产。`, `${counted(all, 'company', 'companies')} in ${place.en} recorded, none of them producing.`);
  const notes = statusNotes(facts.statusUnstated, facts.alsoOutside);
  return say(`${place.zh}录有企业 ${all} 家，在产 ${producing} 家${notes.zh}。`, `${counted(all, 'company', 'companies')} in ${place.en} recorded, ${producing} of them producing${notes.en}.`);
}

function inChain({ setting, facts }: CoverageWords): Sentence {
  const chain = quoted(setting.chain);
  const { inChain: count, inChainStatingOutput: stating } = facts;
  if (count === 0) return say(`没有在产企业从事产业链${chain.zh}。`, `No producing company does anything in the chain ${chain.en}.`);
  const opening = say(`在产企业中从事产业链${chain.zh}的 ${count} 家`, `Of the producing companies ${count} ${count === 1 ? 'does' : 'do'} something in the chain ${chain.en}`);
  return stating === 0
    ? say(`${opening.zh}，都没有填报本链产值。`, `${opening.en}, none stating an output of it.`)
    : say(`${opening.zh}，填报本链产值的 ${stating} 家（${percent(stating / count).zh}）。`, `${opening.en}, ${stating} of them (${percent(stating / count).en}) stating an output of it.`);
}

function purchases({ facts }: CoverageWords): Sentence {
  const { edges, edgesInChain, edgesInChainWithValue: valued, edgesUnknownOrigin: unknown } = facts;
  if (edges === 0) return say('没有录入本地在产企业的采购关系。', 'No purchase by a producing company of the place is recorded.');
  const opening = say(`录有本地在产企业的采购关系 ${edges} 条`, `${counted(edges, 'purchase')} by producing companies of the place recorded`);
  if (edgesInChain === 0) return say(`${opening.zh}，没有一条计入本链。`, `${opening.en}, none of them counting in the chain.`);
  const value = valued === 0 ? say('都没有金额', 'none of these with a value') : say(`其中有金额的 ${valued} 条`, `${valued} of these with a value`);
  const origin = unknown === 0 ? say('', '') : say(`，卖方地址不明的 ${unknown} 条（按非本地计）`, ` and ${unknown} with a seller of unknown place (counted as not local)`);
  return say(`${opening.zh}，计入本链的 ${edgesInChain} 条，${value.zh}${origin.zh}。`, `${opening.en}, ${edgesInChain} counting in the chain, ${value.en}${origin.en}.`);
}

function belowGrade({ setting, facts }: CoverageWords): Maybe {
  const { belowGrade: count } = facts;
  const grade = GRADE[setting.options.minGrade];
  return count === 0
    ? null
    : say(`另有 ${count} 条企业从事关系的可信等级低于“${grade.zh}”，未计入。`, `${counted(count, 'company-segment link')} of a grade below "${grade.en}" left out.`);
}

function withoutPlace({ facts }: CoverageWords): Maybe {
  const { withoutPlace: count } = facts;
  return count === 0
    ? null
    : say(`全图另有 ${count} 家企业没有地址，不计入任何地方。`, `In the whole graph ${counted(count, 'company', 'companies')} without an address count${count === 1 ? 's' : ''} in no place.`);
}

function declared({ declarations, absence }: CoverageWords): Sentence {
  if (declarations.length === 0) {
    return say(
      '没有涉及本地与本链的企业名单完整性声明：没有记录的环节只能说“未见记录”，不能说没有。',
      'No declaration says that the list of companies is complete for this place and chain: a segment without companies is "not recorded", not known to be absent.',
    );
  }
  const different = [...new Map(declarations.map(describe).map((sentence) => [sentence.zh, sentence])).values()];
  const described = different.slice(0, 3);
  const more = different.length > described.length;
  return say(
    `涉及本地与本链的企业名单完整性声明 ${declarations.length} 份（${described.map(({ zh }) => zh).join('；')}${more ? '等' : ''}）${KNOWN[absence ?? 'NONE_ABSENT'].zh}`,
    `${counted(declarations.length, 'declaration')} of complete lists for this place and chain (${described.map(({ en }) => en).join('; ')}${more ? ' and others' : ''})${KNOWN[absence ?? 'NONE_ABSENT'].en}`,
  );
}

const KNOWN = {
  SURVEYED: say('，没有记录的环节可以确认为无。', '; a segment without companies is known to be absent.'),
  ABOVE_SCALE_SURVEYED: say('，没有记录的环节可以确认规上无，规下仍不清楚。', '; a segment without companies is known to have none above designated size, smaller ones apart.'),
  NOT_RECORDED: say('，但没有覆盖所问之地的全部，没有记录的环节仍只能说“未见记录”。', '; they do not cover all of the place asked about, so a segment without companies is still only "not recorded".'),
  NONE_ABSENT: say('。', '.'),
} as const satisfies Record<AbsenceKnowledge | 'NONE_ABSENT', Sentence>;

function describe({ scope, declaredBy, validFrom }: DeclarationFacts): Sentence {
  const { zh, en } = DECLARATION_SCOPE[scope];
  return say(
    `${zh}${declaredBy === null ? '' : `，由${declaredBy}声明`}${validFrom === null ? '' : `，自 ${validFrom} 起`}`,
    `${en}${declaredBy === null ? '' : `, declared by ${declaredBy}`}${validFrom === null ? '' : `, from ${validFrom}`}`,
  );
}

function leaders({ leaders: names, leaderCount }: CoverageWords): Sentence {
  if (names.length === 0) return say('未见本地在产的链主企业记录。', 'No producing company of the place is recorded as leading the chain.');
  const list = firstNames(names.map((name) => say(name, name)), leaderCount);
  return say(`本地在产的链主企业 ${leaderCount} 家：${list.zh}。`, `${counted(leaderCount, 'producing company', 'producing companies')} of the place ${leaderCount === 1 ? 'leads' : 'lead'} the chain: ${list.en}.`);
}
