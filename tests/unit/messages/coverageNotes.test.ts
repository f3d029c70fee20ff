import { coverageNotes, type CoverageWords } from '../../../src/messages/coverageNotes.js';
import type { Sentence } from '../../../src/messages/sentence.js';
import { COVERAGE, setting } from './gapWords.js';

const WORDS: CoverageWords = { setting: setting(), facts: COVERAGE, declarations: [], absence: 'NOT_RECORDED', leaders: [], leaderCount: 0 };

type Case = readonly [title: string, words: CoverageWords, notes: readonly Sentence[]];

describe('how much of the data was there to see', () => {
  it.each<Case>([
    [
      'everything that there is to say, without a declaration',
      { ...WORDS, facts: { ...COVERAGE, statusUnstated: 12, alsoOutside: 5, edgesUnknownOrigin: 1, belowGrade: 4, withoutPlace: 6 } },
      [
        { zh: '中方县录有企业 120 家，在产 100 家；12 家未载明状态，按在产计；5 家在外地也有工厂，整家计入。', en: '120 companies in 中方县 recorded, 100 of them producing; 12 without a stated status counted as producing; 5 with plants elsewhere too counted wholly.' },
        { zh: '在产企业中从事产业链“桥隧装备”的 12 家，填报本链产值的 5 家（41.7%）。', en: 'Of the producing companies 12 do something in the chain "桥隧装备", 5 of them (41.7%) stating an output of it.' },
        { zh: '录有本地在产企业的采购关系 40 条，计入本链的 7 条，其中有金额的 4 条，卖方地址不明的 1 条（按非本地计）。', en: '40 purchases by producing companies of the place recorded, 7 counting in the chain, 4 of these with a value and 1 with a seller of unknown place (counted as not local).' },
        { zh: '另有 4 条企业从事关系的可信等级低于“较可信”，未计入。', en: '4 company-segment links of a grade below "probable" left out.' },
        { zh: '全图另有 6 家企业没有地址，不计入任何地方。', en: 'In the whole graph 6 companies without an address count in no place.' },
        { zh: '没有涉及本地与本链的企业名单完整性声明：没有记录的环节只能说“未见记录”，不能说没有。', en: 'No declaration says that the list of companies is complete for this place and chain: a segment without companies is "not recorded", not known to be absent.' },
        { zh: '未见本地在产的链主企业记录。', en: 'No producing company of the place is recorded as leading the chain.' },
      ],
    ],
    [
      'a complete list, and five leaders',
      { ...WORDS, declarations: [{ scope: 'ALL', declaredBy: '县工信局', validFrom: '2025-01-01' }, { scope: 'ABOVE_SCALE', declaredBy: null, validFrom: null }], absence: 'SURVEYED', leaders: ['甲', '乙', '丙'], leaderCount: 5 },
      [
        { zh: '中方县录有企业 120 家，在产 100 家。', en: '120 companies in 中方县 recorded, 100 of them producing.' },
        { zh: '在产企业中从事产业链“桥隧装备”的 12 家，填报本链产值的 5 家（41.7%）。', en: 'Of the producing companies 12 do something in the chain "桥隧装备", 5 of them (41.7%) stating an output of it.' },
        { zh: '录有本地在产企业的采购关系 40 条，计入本链的 7 条，其中有金额的 4 条。', en: '40 purchases by producing companies of the place recorded, 7 counting in the chain, 4 of these with a value.' },
        { zh: '涉及本地与本链的企业名单完整性声明 2 份（全部企业，由县工信局声明，自 2025-01-01 起；规上企业），没有记录的环节可以确认为无。', en: '2 declarations of complete lists for this place and chain (all companies, declared by 县工信局, from 2025-01-01; companies above designated size); a segment without companies is known to be absent.' },
        { zh: '本地在产的链主企业 5 家：甲、乙、丙等。', en: '5 producing companies of the place lead the chain: 甲, 乙, 丙 and others.' },
      ],
    ],
    [
      'declarations that do not cover all',
      { ...WORDS, declarations: ['甲局', '甲局', '乙局', '丙局', '丁局'].map((declaredBy) => ({ scope: 'ALL', declaredBy, validFrom: null })), leaders: ['甲'], leaderCount: 1 },
      [
        { zh: '中方县录有企业 120 家，在产 100 家。', en: '120 companies in 中方县 recorded, 100 of them producing.' },
        { zh: '在产企业中从事产业链“桥隧装备”的 12 家，填报本链产值的 5 家（41.7%）。', en: 'Of the producing companies 12 do something in the chain "桥隧装备", 5 of them (41.7%) stating an output of it.' },
        { zh: '录有本地在产企业的采购关系 40 条，计入本链的 7 条，其中有金额的 4 条。', en: '40 purchases by producing companies of the place recorded, 7 counting in the chain, 4 of these with a value.' },
        { zh: '涉及本地与本链的企业名单完整性声明 5 份（全部企业，由甲局声明；全部企业，由乙局声明；全部企业，由丙局声明等），但没有覆盖所问之地的全部，没有记录的环节仍只能说“未见记录”。', en: '5 declarations of complete lists for this place and chain (all companies, declared by 甲局; all companies, declared by 乙局; all companies, declared by 丙局 and others); they do not cover all of the place asked about, so a segment without companies is still only "not recorded".' },
        { zh: '本地在产的链主企业 1 家：甲。', en: '1 producing company of the place leads the chain: 甲.' },
      ],
    ],
    [
      'a survey above designated size; nobody in the chain; purchases of other chains',
      { ...WORDS, declarations: [{ scope: 'ABOVE_SCALE', declaredBy: null, validFrom: null }], absence: 'ABOVE_SCALE_SURVEYED', facts: { ...COVERAGE, inChain: 0, inChainStatingOutput: 0, edgesInChain: 0, edgesInChainWithValue: 0 } },
      [
        { zh: '中方县录有企业 120 家，在产 100 家。', en: '120 companies in 中方县 recorded, 100 of them producing.' },
        { zh: '没有在产企业从事产业链“桥隧装备”。', en: 'No producing company does anything in the chain "桥隧装备".' },
        { zh: '录有本地在产企业的采购关系 40 条，没有一条计入本链。', en: '40 purchases by producing companies of the place recorded, none of them counting in the chain.' },
        { zh: '涉及本地与本链的企业名单完整性声明 1 份（规上企业），没有记录的环节可以确认规上无，规下仍不清楚。', en: '1 declaration of complete lists for this place and chain (companies above designated size); a segment without companies is known to have none above designated size, smaller ones apart.' },
        { zh: '未见本地在产的链主企业记录。', en: 'No producing company of the place is recorded as leading the chain.' },
      ],
    ],
    [
      'nothing absent, no output, no value',
      { ...WORDS, declarations: [{ scope: 'ALL', declaredBy: null, validFrom: null }], absence: null, facts: { ...COVERAGE, inChainStatingOutput: 0, edgesInChainWithValue: 0 } },
      [
        { zh: '中方县录有企业 120 家，在产 100 家。', en: '120 companies in 中方县 recorded, 100 of them producing.' },
        { zh: '在产企业中从事产业链“桥隧装备”的 12 家，都没有填报本链产值。', en: 'Of the producing companies 12 do something in the chain "桥隧装备", none stating an output of it.' },
        { zh: '录有本地在产企业的采购关系 40 条，计入本链的 7 条，都没有金额。', en: '40 purchases by producing companies of the place recorded, 7 counting in the chain, none of these with a value.' },
        { zh: '涉及本地与本链的企业名单完整性声明 1 份（全部企业）。', en: '1 declaration of complete lists for this place and chain (all companies).' },
        { zh: '未见本地在产的链主企业记录。', en: 'No producing company of the place is recorded as leading the chain.' },
      ],
    ],
    [
      'a place without companies',
      { ...WORDS, facts: { ...COVERAGE, enterprisesInTerritory: 0, producing: 0, inChain: 0, inChainStatingOutput: 0, edges: 0, edgesInChain: 0, edgesInChainWithValue: 0 } },
      [
        { zh: '中方县没有录入任何企业。', en: 'No company in 中方县 is recorded.' },
        { zh: '没有在产企业从事产业链“桥隧装备”。', en: 'No producing company does anything in the chain "桥隧装备".' },
        { zh: '没有录入本地在产企业的采购关系。', en: 'No purchase by a producing company of the place is recorded.' },
        { zh: '没有涉及本地与本链的企业名单完整性声明：没有记录的环节只能说“未见记录”，不能说没有。', en: 'No declaration says that the list of companies is complete for this place and chain: a segment without companies is "not recorded", not known to be absent.' },
        { zh: '未见本地在产的链主企业记录。', en: 'No producing company of the place is recorded as leading the chain.' },
      ],
    ],
    [
      'a place where nothing produces',
      { ...WORDS, facts: { ...COVERAGE, producing: 0, inChain: 0, inChainStatingOutput: 0, edges: 0, edgesInChain: 0, edgesInChainWithValue: 0 } },
      [
        { zh: '中方县录有企业 120 家，没有一家在产。', en: '120 companies in 中方县 recorded, none of them producing.' },
        { zh: '没有在产企业从事产业链“桥隧装备”。', en: 'No producing company does anything in the chain "桥隧装备".' },
        { zh: '没有录入本地在产企业的采购关系。', en: 'No purchase by a producing company of the place is recorded.' },
        { zh: '没有涉及本地与本链的企业名单完整性声明：没有记录的环节只能说“未见记录”，不能说没有。', en: 'No declaration says that the list of companies is complete for this place and chain: a segment without companies is "not recorded", not known to be absent.' },
        { zh: '未见本地在产的链主企业记录。', en: 'No producing company of the place is recorded as leading the chain.' },
      ],
    ],
  ])('%s', (_title, words, notes) => {
    expect(coverageNotes(words)).toEqual(notes);
  });
});
