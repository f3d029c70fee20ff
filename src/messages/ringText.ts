import { ABSENCE_KNOWLEDGE, RING } from '../domain/findings.js';
import type { RingFacts, SegmentWords } from './gapFacts.js';
import { counted } from './nameList.js';
import { companiesOf } from './presenceWords.js';
import { clauses, say, type Maybe, type Sentence } from './sentence.js';

/** Who does it in each ring, from near to far; a ring that cannot be drawn is left out, but for the one-hour circle. */
export function ringSentence(words: SegmentWords): Maybe {
  const drawn = words.facts.rings.filter(({ places, ring }) => places !== null || ring === 'ONE_HOUR');
  const found = new Map<string, readonly RingFacts[]>();
  for (const ring of drawn) {
    const { zh } = foundIn(words, ring);
    found.set(zh, [...(found.get(zh) ?? []), ring]);
  }
  const rings = clauses([...found.values()].map((same) => ringClause(words, same)));
  return rings === null ? null : say(`圈层：${rings.zh}。`, `Rings: ${rings.en}.`);
}

/** Rings of which the same is to be said, as one clause. */
function ringClause(words: SegmentWords, rings: readonly RingFacts[]): Sentence {
  const names = rings.map(({ ring }) => RING[ring]);
  const found = rings[0] === undefined ? NOT_DRAWN : foundIn(words, rings[0]);
  return say(`${names.map(({ zh }) => zh).join('、')}${rings.length > 1 ? '均' : ''}${found.zh}`, `${names.map(({ en }) => en).join(', ')}: ${found.en}`);
}
const NOT_DRAWN = say('因没有车程数据无法划定', 'cannot be drawn without travel times');

function foundIn(words: SegmentWords, ring: RingFacts): Sentence {
  if (ring.places === null) return NOT_DRAWN;
  const count = ring.enterpriseCount ?? 0;
  if (count > 0) {
    const companies = say(`有 ${count} 家`, counted(count, 'company', 'companies'));
    if (ring.present === true) return companies;
    const wanted = companiesOf(words.setting);
    return say(`${companies.zh}在产，但没有${wanted.zh}`, `${companies.en} but no ${wanted.one}`);
  }
  if (ring.presence === 'REGISTERED') return say('只有未在产或等级不足的企业', 'only companies that do not produce or are of too low a grade');
  // A ring inside the territory shares its declarations; what lies beyond is at best not recorded.
  const knowledge = isInside(words, ring) ? (words.facts.absence ?? 'NOT_RECORDED') : 'NOT_RECORDED';
  return ABSENCE_KNOWLEDGE[knowledge];
}

function isInside({ setting }: SegmentWords, { ring, places }: RingFacts): boolean {
  const own = ring === 'PARK' ? setting.territory.parks : setting.territory.regions;
  return places?.every((place) => own.includes(place)) === true;
}

/** What it means that the place has none, by the tradability of the segment (docs/method.md, 8). */
export function tradabilitySentence({ tradability, facts }: SegmentWords): Sentence {
  const unsure = facts.absence === 'NOT_RECORDED';
  switch (tradability) {
    case 'LOCAL':
      // Nothing here needs a vacant segment: it is a gap only once the chain is grown here.
      if (facts.state === 'VACANT') return say('该环节宜在本地配套，发展本链时应一并考虑。', 'This segment is best local: to be considered when the chain is grown here.');
      return unsure
        ? say('该环节宜在本地配套，核实确无就是缺口。', 'This segment is best local: if the place proves to have none, that is a gap.')
        : say('该环节宜在本地配套，本地没有就是缺口。', 'This segment is best local: that the place has none is a gap.');
    case 'NATIONAL':
      return unsure
        ? say('该环节一般在全国采购，核实确无也不一定是短板。', 'This segment is bought nationwide: if the place proves to have none, that need not be a weakness.')
        : say('该环节一般在全国采购，本地没有不一定是短板。', 'This segment is bought nationwide: that the place has none need not be a weakness.');
    case 'RING':
      return oneHourSentence(facts.rings.find(({ ring }) => ring === 'ONE_HOUR'));
    case null:
      return say('该环节的可贸易半径未载明，本地没有是否算缺口要另行判断。', 'How far this segment trades is not stated, so whether it matters that the place has none must be judged apart.');
  }
}

function oneHourSentence(ring: RingFacts | undefined): Sentence {
  const opening = say('该环节在一小时圈内配套即可', 'For this segment the one-hour circle is near enough');
  if (ring === undefined || ring.places === null) return say(`${opening.zh}，但没有车程数据，圈内有无尚不知道。`, `${opening.en}, but without travel times it is not known whether the circle has it.`);
  const count = ring.enterpriseCount ?? 0;
  return ring.present === true
    ? say(`${opening.zh}，圈内有 ${count} 家，可先与其对接。`, `${opening.en}, and the circle has ${counted(count, 'company', 'companies')}: see them first.`)
    : say(`${opening.zh}，但圈内也没有在位企业的记录。`, `${opening.en}, but nothing that counts as present is recorded in the circle either.`);
}
