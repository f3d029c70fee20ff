import { GRADE, type Grade } from '../domain/vocabulary.js';
import type { SegmentWords, Setting } from './gapFacts.js';
import { backboneReasons } from './backboneText.js';
import { counted, quoted } from './nameList.js';
import { bracketed, say, when, type Maybe, type Sentence } from './sentence.js';

interface Companies {
  readonly zh: string;
  readonly one: string;
  readonly many: string;
}

/** What kind of company makes a segment present, by the option `presentFrom`. */
const COMPANIES: Readonly<Record<Setting['options']['presentFrom'], Companies>> = {
  PRODUCING: { zh: '在产企业', one: 'producing company', many: 'producing companies' },
  ABOVE_SCALE: { zh: '规上企业', one: 'company above designated size', many: 'companies above designated size' },
  BACKBONE: { zh: '骨干企业', one: 'backbone company', many: 'backbone companies' },
};
export const companiesOf = ({ options }: Setting): Companies => COMPANIES[options.presentFrom];

/** That nobody here does an absent segment, and how that is known: never the same words for "not recorded" and "known". */
export function absenceClause(words: SegmentWords): Sentence {
  const { setting, facts } = words;
  const { place } = setting;
  const name = quoted(words.name);
  const kind = companiesOf(setting);
  const notes = passedOver(words);
  switch (facts.absence) {
    case 'SURVEYED': {
      const aside = bracketed(notes);
      return say(`普查确认${place.zh}没有${kind.zh}从事${name.zh}${aside.zh}`, `a complete survey confirms that no ${kind.one} in ${place.en} does ${name.en}${aside.en}`);
    }
    case 'ABOVE_SCALE_SURVEYED': {
      const backbone = setting.options.presentFrom === 'BACKBONE';
      const aside = bracketed([setting.options.presentFrom === 'ABOVE_SCALE' ? null : BELOW_SCALE_UNKNOWN, ...notes]);
      return say(
        `规上普查确认${place.zh}没有规上${backbone ? '骨干' : ''}企业从事${name.zh}${aside.zh}`,
        `a survey of the companies above designated size confirms that no ${backbone ? 'backbone ' : ''}company of that size in ${place.en} does ${name.en}${aside.en}`,
      );
    }
    case 'NOT_RECORDED':
    case null: {
      const aside = bracketed(notes);
      return say(`未见${place.zh}${kind.zh}从事${name.zh}的记录${aside.zh}`, `no ${kind.one} in ${place.en} is recorded as doing ${name.en}${aside.en}`);
    }
  }
}
const BELOW_SCALE_UNKNOWN = say('即规上无，规下企业未普查', 'smaller companies were not surveyed');

/** Companies that are there but do not make the segment present, with the reason. */
function passedOver({ setting, facts }: SegmentWords): readonly Maybe[] {
  const { presence, enterprises, dormant, belowGrade } = facts;
  if (presence === 'NONE') return [];
  if (presence !== 'REGISTERED') {
    const wanted = companiesOf(setting);
    return [say(`在产的 ${enterprises.length} 家都不是${wanted.zh}，按本次口径不计`, `${counted(enterprises.length, 'producing company', 'producing companies')} of a lower standing left out, as the option presentFrom asks`)];
  }
  if (dormant === undefined || belowGrade === undefined) {
    return [say('另有企业停产、重整或从事关系的可信等级不足，未计入', 'companies that are suspended, in restructuring or of too low a grade are left out')];
  }
  const grades = GRADES.slice(GRADES.indexOf(setting.options.minGrade) + 1).map((grade) => GRADE[grade]);
  return [
    dormant === 0 ? null : say(`另有 ${dormant} 家停产或重整，未计入`, `${counted(dormant, 'company', 'companies')} suspended or in restructuring left out`),
    belowGrade === 0
      ? null
      : say(
          `另有 ${belowGrade} 家的从事关系可信等级只是${grades.map(({ zh }) => `“${zh}”`).join('、')}，未计入`,
          `${counted(belowGrade, 'company', 'companies')} with links of a grade of only ${eitherOf(grades.map(({ en }) => `"${en}"`))} left out`,
        ),
  ];
}
const eitherOf = (words: readonly string[]): string => [...(words.length > 1 ? [words.slice(0, -1).join(', ')] : []), ...words.slice(-1)].join(' or ');
const GRADES = Object.keys(GRADE) as readonly Grade[];

/** Who does a present segment: how many, the first by name, and what about them a reader must know. */
export function companiesClause(words: SegmentWords): Sentence {
  const { setting, facts, companies } = words;
  const { place } = setting;
  const count = facts.enterprises.length;
  const named = companies.slice(0, count);
  const zhNames = named.length === 0 ? '' : `（${named.join('、')}${count > named.length ? '等' : ''}）`;
  const enNames = named.length === 0 ? '' : ` (${named.join(', ')}${count > named.length ? ' and others' : ''})`;
  const standing = standingOf(words);
  const notes = statusNotes(facts.statusUnstated, facts.alsoOutside);
  return say(
    `${place.zh}有 ${count} 家在产企业${zhNames}${standing.zh}${notes.zh}`,
    `${counted(count, 'producing company', 'producing companies')} in ${place.en}${enNames}${standing.en}${notes.en}`,
  );
}

function standingOf({ facts, backbone }: SegmentWords): Sentence {
  const one = facts.enterprises.length === 1;
  switch (facts.presence) {
    case 'ABOVE_SCALE':
      return one ? say('，为规上企业', ', which is above designated size') : say('，其中有规上企业', ', at least one of them above designated size');
    case 'BACKBONE': {
      const why = bracketed(backbone === undefined ? [] : backboneReasons(backbone));
      return one ? say(`，为骨干企业${why.zh}`, `, which is a backbone company${why.en}`) : say(`，其中有骨干企业${why.zh}`, `, at least one of them a backbone company${why.en}`);
    }
    default:
      return say('', '');
  }
}

/** Of producing companies: how many state no status, how many have plants elsewhere too. */
export function statusNotes(statusUnstated: number, alsoOutside: number): Sentence {
  const unstated = when(statusUnstated > 0, `；${statusUnstated} 家未载明状态，按在产计`, `; ${statusUnstated} without a stated status counted as producing`);
  const outside = when(alsoOutside > 0, `；${alsoOutside} 家在外地也有工厂，整家计入`, `; ${alsoOutside} with plants elsewhere too counted wholly`);
  return say(unstated.zh + outside.zh, unstated.en + outside.en);
}
