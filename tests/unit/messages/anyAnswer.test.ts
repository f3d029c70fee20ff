import { analysisText } from '../../../src/messages/analysisText.js';
import { chainFindingText } from '../../../src/messages/chainFindingText.js';
import { coverageNotes } from '../../../src/messages/coverageNotes.js';
import { segmentFindingText } from '../../../src/messages/segmentFindingText.js';
import { segmentText } from '../../../src/messages/segmentText.js';
import type { Sentence } from '../../../src/messages/sentence.js';
import { randomCase } from '../../testkit/randomGraph.js';
import { answerWords, type AnswerWords } from './answerWords.js';

const CASES = 400;

/** Answers of the engine to random questions, with every option anywhere in its range. */
const ANSWERS: readonly AnswerWords[] = Array.from({ length: CASES }, (_, seed) => randomCase(seed))
  .map(({ rows, ask }) => answerWords(rows, ask))
  .filter((words) => words !== null);

const FINDINGS = ANSWERS.flatMap(({ segments }) => segments.flatMap((words) => words.facts.findings.map((finding) => ({ words, finding, text: segmentFindingText(words, finding) }))));

const TEXTS: readonly Sentence[] = [
  ...ANSWERS.flatMap(({ chain, coverage, segments }) => [
    analysisText(chain),
    ...chain.facts.findings.map((finding) => chainFindingText(chain, finding)),
    ...coverageNotes(coverage),
    ...segments.map(segmentText),
  ]),
  ...FINDINGS.map(({ text }) => text),
];

/** Texts in which a pattern is found: none is expected, and one is shown. */
const offending = (language: 'zh' | 'en', pattern: RegExp): readonly string[] => TEXTS.map((text) => text[language]).filter((text) => pattern.test(text)).slice(0, 1);

const PAIRS = [
  ['（', '）'],
  ['“', '”'],
  ['(', ')'],
] as const;

describe('texts about any answer', () => {
  it('are many, and speak of every finding and both certainties', () => {
    expect(TEXTS.length).toBeGreaterThan(5_000);
    const kinds = new Set(FINDINGS.map(({ finding }) => `${finding.kind} ${finding.certainty}`));
    expect([...kinds].sort()).toEqual(
      [
        ...['BROKEN', 'MISSING_INPUT', 'MISSING_OUTLET', 'MISSING', 'VACANT', 'DISCONNECTED', 'WEAK', 'CONCENTRATED'].flatMap((kind) => [`${kind} ESTABLISHED`, `${kind} SUSPECTED`]),
        'NO_GAP_FOUND ESTABLISHED',
      ].sort(),
    );
  });

  it.each([
    ['sign of a missing value', /undefined|null|NaN|Infinity|\[object|没有名字/],
    ['empty pair of quotes or brackets', /“”|（）|\(\)|""/],
    ['exponent', /\de[+-]\d/],
  ])('hold no %s', (_what, pattern) => {
    expect(offending('zh', pattern)).toEqual([]);
    expect(offending('en', pattern)).toEqual([]);
  });

  it.each([
    ['pair of marks together', /[，。；：、][，。；：、]/],
    ['mark behind an opening or before a closing bracket', /（[，。；：、]|[，；：、]）/],
    ['ASCII mark between Chinese characters', /\p{Script=Han}[,;:.!?()]\s?\p{Script=Han}/u],
    ['blank beside a Chinese mark, at an end, or twice', /[，。；：、（“] | [，。；：、）”]|^ | $| {2}/],
    ['count of nothing', /(?<![\d.])0 [家条个份项]/],
  ])('in Chinese have no %s', (_what, pattern) => {
    expect(offending('zh', pattern)).toEqual([]);
  });

  it.each([
    ['pair of marks together', /[,.;:][,.;:]/],
    ['Chinese mark', /[，。；：、（）“”]/],
    ['blank before a mark, within brackets, at an end, or twice', / [,.;:)]|\( |^ | $| {2}/],
    ['count of nothing', /(?<![\d.])0 (?:compan|purchase|segment|seller|leaf|link|of)/],
    ['singular of many, or plural of one', /(?<![\d.,])1 (?:companies|purchases|segments|sellers|declarations)\b|(?<![\d.])[02-9] (?:company|purchase|segment|seller|declaration)\b(?!-)/],
  ])('in English have no %s', (_what, pattern) => {
    expect(offending('en', pattern)).toEqual([]);
  });

  it('close every bracket and quotation mark that they open', () => {
    const isOpen = ({ zh, en }: Sentence): boolean => PAIRS.some(([open, close]) => (zh + en).split(open).length !== (zh + en).split(close).length) || en.split('"').length % 2 === 0;
    expect(TEXTS.filter(isOpen)).toEqual([]);
  });

  it('are whole sentences', () => {
    expect(offending('zh', /[^。]$/)).toEqual([]);
    expect(offending('en', /[^.]$/)).toEqual([]);
  });

  it('say the same shares in both languages, in the same order', () => {
    const shares = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?%/g) ?? [];
    expect(TEXTS.filter(({ zh, en }) => shares(zh).join() !== shares(en).join())).toEqual([]);
  });
});

describe('texts about any finding', () => {
  it('name it as suspected or established, and a suspected one says what is missing and what to do first', () => {
    for (const { finding, text } of FINDINGS) {
      const suspected = finding.certainty === 'SUSPECTED';
      if (finding.kind === 'NO_GAP_FOUND') continue;
      expect(text.zh).toMatch(suspected ? /^疑似.*。尚不能确认：.+；请先.+。核实无误后，/ : /^确认.*。应对：/);
      expect(text.en).toMatch(suspected ? /^Suspected .*\. Not yet certain: .+; first .+\. Once that is checked, / : /^Established .*\. The strategy is to /);
      if (!suspected) expect(text.zh).not.toMatch(/疑似|尚不能确认/);
      // What stands in for a reason that the facts do not give: never needed.
      expect(text.zh).not.toContain('证据尚不充分');
    }
  });

  it('never let "not recorded" and "known to be absent" sound alike', () => {
    const absent = FINDINGS.filter(({ words, finding }) => !words.facts.present && finding.kind !== 'CONCENTRATED');
    const begins = { SURVEYED: /：普查确认.+没有/, ABOVE_SCALE_SURVEYED: /：规上普查确认.+没有规上/, NOT_RECORDED: /：未见.+的记录/ } as const;
    for (const { words, text } of absent) {
      for (const [knowledge, pattern] of Object.entries(begins)) expect([knowledge, text.zh, pattern.test(text.zh)]).toEqual([knowledge, text.zh, knowledge === words.facts.absence]);
    }
    expect(new Set(absent.map(({ words }) => words.facts.absence)).size).toBe(3);
  });

  it('count the companies that are passed over, where none counts', () => {
    const registered = FINDINGS.filter(({ words, finding }) => words.facts.presence === 'REGISTERED' && finding.kind !== 'CONCENTRATED');
    expect(registered.length).toBeGreaterThan(20);
    for (const { text } of registered) expect(text.zh).toMatch(/另有 [1-9]\d* 家/);
  });
});
