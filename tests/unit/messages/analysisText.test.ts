import type { Certainty, SegmentState } from '../../../src/domain/findings.js';
import { analysisText } from '../../../src/messages/analysisText.js';
import type { ChainWords, SegmentFacts } from '../../../src/messages/gapFacts.js';
import { ABSENT, chainWords, COVERAGE, finding, NO_RATE, PRESENT, rate } from './gapWords.js';

const NO_GAP = finding('NO_GAP_FOUND', { certainty: 'ESTABLISHED' });
const gap = (segment: string, state: SegmentState, certainty: Certainty): SegmentFacts => ({ ...ABSENT, segment, state, findings: [finding(state, { certainty })] });

type Case = readonly [title: string, words: ChainWords, zh: string, en: string];

describe('the answer in one paragraph', () => {
  it.each<Case>([
    [
      'thin data, suspected and established gaps, no leader',
      chainWords({ findings: [{ kind: 'NO_LEADER' }, { kind: 'THIN_DATA' }], supplyRate: { byValue: { value: 0.25, lower: 0.2, upper: 0.5, nullReason: null }, byLinks: rate(0.4), segmentCoverage: 2 / 3, presentLeaves: 2, leaves: 3 }, segments: [gap('a', 'BROKEN', 'SUSPECTED'), gap('b', 'MISSING_INPUT', 'SUSPECTED'), { ...PRESENT, segment: 'c', findings: [finding('WEAK'), NO_GAP] }, { ...PRESENT, segment: 'd', state: 'CONCENTRATED', findings: [finding('CONCENTRATED', { certainty: 'ESTABLISHED' })] }] }),
      '按 2025-06-30 有效的事实，中方县录有在产企业 100 家，从事产业链“桥隧装备”的 12 家（5 家填报产值）；计入本链的采购关系 7 条，有金额的 4 条。数据不足，以下结论只作线索。本链 4 个环节，有在产企业的 2 个，环节覆盖率 66.7%（末级环节 3 个，在位 2 个）；上下游关系依据环节供给关系。本地配套率：按金额 25.0%（计入估算则在 20.0% 至 50.0% 之间），按供应关系条数 40.0%。短板：疑似断点 1 个，为“盘条”；疑似上游缺失 1 个，为“钢绞线”；确认供应集中（单一来源）1 个，为“锚具”。在位环节中另有疑似、待核实的：薄弱环节 1 个，为“预应力构件”。就整条链看：缺链主企业。不在位的 2 个环节只是未见在产企业的记录（本地没有企业名单完整性声明），请先核实再谈补链。',
      'By the facts in force on 2025-06-30, 100 producing companies in 中方县 are recorded, 12 of them in the chain "桥隧装备" (5 stating an output); 7 purchases count in the chain, 4 with a value. The data are thin: take what follows as leads. 4 segments in the chain, 2 with a producing company, segment coverage 66.7% (2 of 3 leaf segments); upstream and downstream go by supply links between segments. Local supply rate: by value 25.0% (20.0% to 50.0% with what is estimated), by links 40.0%. Gaps: suspected broken link (1): "盘条"; suspected missing input (1): "钢绞线"; established concentrated supply (1): "锚具". Among what is present, suspected and still to be checked: weak segment (1): "预应力构件". For the chain as a whole: no chain leader. The 2 segments not present merely have no producing company on record (no list of the companies here is declared complete): check before you call them missing.',
    ],
    [
      'nothing is missing',
      chainWords({ linkBasis: 'STAGES', supplyRate: { byValue: NO_RATE, byLinks: NO_RATE, segmentCoverage: 1, presentLeaves: 1, leaves: 1 }, segments: [{ ...PRESENT, findings: [NO_GAP] }] }),
      '按 2025-06-30 有效的事实，中方县录有在产企业 100 家，从事产业链“桥隧装备”的 12 家（5 家填报产值）；计入本链的采购关系 7 条，有金额的 4 条。本链 1 个环节，有在产企业的 1 个，环节覆盖率 100.0%（末级环节 1 个，在位 1 个）；上下游关系依据上中下游次序。没有缺失的环节，在位环节也没有已确认的短板。',
      'By the facts in force on 2025-06-30, 100 producing companies in 中方县 are recorded, 12 of them in the chain "桥隧装备" (5 stating an output); 7 purchases count in the chain, 4 with a value. 1 segment in the chain, 1 with a producing company, segment coverage 100.0% (1 of 1 leaf segment); upstream and downstream go by the order of the stages. No segment is missing, and nothing is established against those that are present.',
    ],
    [
      'a chain that is surveyed and absent',
      chainWords({ linkBasis: 'NONE', findings: [{ kind: 'NO_CHAIN' }, { kind: 'NO_LEADER' }], supplyRate: { byValue: NO_RATE, byLinks: NO_RATE, segmentCoverage: 0, presentLeaves: 0, leaves: 2 }, segments: ['a', 'b'].map((key) => ({ ...gap(key, 'VACANT', 'ESTABLISHED'), absence: 'SURVEYED' })), coverage: { ...COVERAGE, inChain: 0, inChainStatingOutput: 0, edgesInChain: 0, edgesInChainWithValue: 0 } }, { declarations: 1 }),
      '按 2025-06-30 有效的事实，中方县录有在产企业 100 家，没有一家从事产业链“桥隧装备”；没有计入本链的采购关系。本链 2 个环节，没有一个有在产企业，环节覆盖率 0.0%（末级环节 2 个，都不在位）；没有载明环节之间的上下游关系。短板：确认空白环节 2 个，为“盘条”、“钢绞线”。就整条链看：尚无产业链，缺链主企业。不在位的 2 个环节属于“普查确认无”。',
      'By the facts in force on 2025-06-30, 100 producing companies in 中方县 are recorded, none of them in the chain "桥隧装备"; no purchase counts in the chain. 2 segments in the chain, none with a producing company, segment coverage 0.0% (none of 2 leaf segments); no links between segments are stated. Gaps: established vacant segment (2): "盘条" and "钢绞线". For the chain as a whole: no chain yet; no chain leader. A complete survey confirms that the 2 segments not present have no producing company.',
    ],
    [
      'a state of which some are established',
      chainWords({ segments: [gap('a', 'CONCENTRATED', 'ESTABLISHED'), gap('b', 'CONCENTRATED', 'SUSPECTED')] }),
      '按 2025-06-30 有效的事实，中方县录有在产企业 100 家，从事产业链“桥隧装备”的 12 家（5 家填报产值）；计入本链的采购关系 7 条，有金额的 4 条。本链 2 个环节，没有一个有在产企业；上下游关系依据环节供给关系。短板：供应集中（单一来源）2 个（其中疑似 1 个），为“盘条”、“钢绞线”（疑似）。不在位的 2 个环节只是未见在产企业的记录（本地没有企业名单完整性声明），请先核实再谈补链。',
      'By the facts in force on 2025-06-30, 100 producing companies in 中方县 are recorded, 12 of them in the chain "桥隧装备" (5 stating an output); 7 purchases count in the chain, 4 with a value. 2 segments in the chain, none with a producing company; upstream and downstream go by supply links between segments. Gaps: concentrated supply (2, 1 suspected): "盘条" and "钢绞线" (suspected). The 2 segments not present merely have no producing company on record (no list of the companies here is declared complete): check before you call them missing.',
    ],
    [
      'what else is found about segments that have a gap, and what a survey of one size confirms',
      chainWords({
        segments: [
          { ...gap('a', 'BROKEN', 'ESTABLISHED'), absence: 'ABOVE_SCALE_SURVEYED', findings: [finding('BROKEN', { certainty: 'ESTABLISHED' }), finding('CONCENTRATED', { certainty: 'ESTABLISHED' })] },
          { ...PRESENT, segment: 'c', state: 'WEAK', findings: [finding('DISCONNECTED'), finding('WEAK', { certainty: 'ESTABLISHED' }), finding('CONCENTRATED')] },
          { ...PRESENT, segment: 'd', state: 'CONCENTRATED', findings: [finding('CONCENTRATED', { certainty: 'ESTABLISHED' })] },
        ],
      }),
      '按 2025-06-30 有效的事实，中方县录有在产企业 100 家，从事产业链“桥隧装备”的 12 家（5 家填报产值）；计入本链的采购关系 7 条，有金额的 4 条。本链 3 个环节，有在产企业的 2 个；上下游关系依据环节供给关系。短板：确认断点 1 个，为“盘条”；确认薄弱环节 1 个，为“预应力构件”；确认供应集中（单一来源）1 个，为“锚具”。这些环节中同时还有：疑似配套不畅（待对接）1 个，为“预应力构件”；供应集中（单一来源）2 个（其中疑似 1 个），为“盘条”、“预应力构件”（疑似）。不在位的 1 个环节属于“规上无”。',
      'By the facts in force on 2025-06-30, 100 producing companies in 中方县 are recorded, 12 of them in the chain "桥隧装备" (5 stating an output); 7 purchases count in the chain, 4 with a value. 3 segments in the chain, 2 with a producing company; upstream and downstream go by supply links between segments. Gaps: established broken link (1): "盘条"; established weak segment (1): "预应力构件"; established concentrated supply (1): "锚具". Also found in these segments: suspected disconnected supply (1): "预应力构件"; concentrated supply (2, 1 suspected): "盘条" and "预应力构件" (suspected). A survey confirms that the 1 segment not present has no company above designated size (smaller ones were not surveyed).',
    ],
    [
      'many segments of one state are cut and counted',
      chainWords({ segments: ['1', '2', '3', '4', '5', '6', '7'].map((key) => gap(key, 'MISSING', 'SUSPECTED')) }, { declarations: 2 }),
      '按 2025-06-30 有效的事实，中方县录有在产企业 100 家，从事产业链“桥隧装备”的 12 家（5 家填报产值）；计入本链的采购关系 7 条，有金额的 4 条。本链 7 个环节，没有一个有在产企业；上下游关系依据环节供给关系。短板：疑似缺失环节 7 个，为“1”、“2”、“3”、“4”、“5”等。不在位的 7 个环节只是未见在产企业的记录（完整性声明没有覆盖所问之地的全部），请先核实再谈补链。',
      'By the facts in force on 2025-06-30, 100 producing companies in 中方县 are recorded, 12 of them in the chain "桥隧装备" (5 stating an output); 7 purchases count in the chain, 4 with a value. 7 segments in the chain, none with a producing company; upstream and downstream go by supply links between segments. Gaps: suspected missing segment (7): "1", "2", "3", "4", "5" and others. The 7 segments not present merely have no producing company on record (the declarations do not cover all of the place): check before you call them missing.',
    ],
    [
      'a chain without segments in a place without companies',
      chainWords({ coverage: { ...COVERAGE, producing: 0, inChain: 0, inChainStatingOutput: 0, edges: 0, edgesInChain: 0, edgesInChainWithValue: 0 } }),
      '按 2025-06-30 有效的事实，中方县没有录入在产企业；没有计入本链的采购关系。本链没有录入任何环节。',
      'By the facts in force on 2025-06-30, no producing company in 中方县 is recorded; no purchase counts in the chain. The chain has no segment on record.',
    ],
  ])('%s', (_title, words, zh, en) => {
    expect(analysisText(words)).toEqual({ zh, en });
  });
});
