import type { ChainFindingKind } from '../../../src/domain/findings.js';
import { chainFindingText } from '../../../src/messages/chainFindingText.js';
import type { ChainWords } from '../../../src/messages/gapFacts.js';
import { ABSENT, chainWords, COVERAGE } from './gapWords.js';

type Case = readonly [title: string, kind: ChainFindingKind, words: ChainWords, zh: string, en: string];

describe('why the chain as a whole has a finding', () => {
  it.each<Case>([
    [
      'NO_CHAIN on lists that nobody declared complete',
      'NO_CHAIN',
      chainWords({ segments: [ABSENT, ABSENT] }),
      '尚无产业链：“桥隧装备”的 2 个环节，中方县一个都未见在产企业的记录（名单没有声明完整，不等于没有）。应对：建链，先定是否在本地发展这条链，再谈补哪一环。',
      'No chain yet: of the 2 segments of "桥隧装备", none has a producing company on record (the list is not declared complete, so there may be some) in 中方县. The strategy is to build the chain: decide first whether to grow this chain here, then which segment to begin with.',
    ],
    [
      'NO_CHAIN that a complete survey confirms',
      'NO_CHAIN',
      chainWords({ segments: [{ ...ABSENT, absence: 'SURVEYED' }] }),
      '尚无产业链：“桥隧装备”的 1 个环节，中方县普查确认一个都没有在产企业。应对：建链，先定是否在本地发展这条链，再谈补哪一环。',
      'No chain yet: of the 1 segment of "桥隧装备", a complete survey confirms that none has a producing company in 中方县. The strategy is to build the chain: decide first whether to grow this chain here, then which segment to begin with.',
    ],
    [
      'NO_CHAIN by a survey above designated size',
      'NO_CHAIN',
      chainWords({ segments: [{ ...ABSENT, absence: 'ABOVE_SCALE_SURVEYED' }, ABSENT] }),
      '尚无产业链：“桥隧装备”的 2 个环节，中方县规上普查确认一个都没有规上企业（规下企业未普查）。应对：建链，先定是否在本地发展这条链，再谈补哪一环。',
      'No chain yet: of the 2 segments of "桥隧装备", a survey confirms that none has a company above designated size (smaller ones were not surveyed) in 中方县. The strategy is to build the chain: decide first whether to grow this chain here, then which segment to begin with.',
    ],
    [
      'NO_CHAIN because the chain has no segment',
      'NO_CHAIN',
      chainWords(),
      '产业链“桥隧装备”没有录入任何环节，中方县缺什么无从谈起；请先录入环节。',
      'No segment of the chain "桥隧装备" is recorded, so what 中方县 lacks cannot be told; record its segments first.',
    ],
    [
      'NO_LEADER among companies of the chain',
      'NO_LEADER',
      chainWords(),
      '缺链主企业：中方县从事“桥隧装备”的在产企业有 12 家，未见有在产企业被认定为链主的记录。已有认定文件的请补录；确实没有的，可从骨干企业中培育或招引。',
      'No chain leader: 12 producing companies in 中方县 do something in "桥隧装备", and none is recorded as leading it. If one has been named, record it; if not, grow or bring in one from the backbone companies.',
    ],
    [
      'NO_LEADER without a company in the chain',
      'NO_LEADER',
      chainWords({ coverage: { ...COVERAGE, inChain: 0, inChainStatingOutput: 0 } }),
      '缺链主企业：中方县没有从事“桥隧装备”的在产企业，也未见在产的链主企业记录。已有认定文件的请补录；确实没有的，可从骨干企业中培育或招引。',
      'No chain leader: no producing company in 中方县 does anything in "桥隧装备", and none is recorded as leading it. If one has been named, record it; if not, grow or bring in one from the backbone companies.',
    ],
    [
      'THIN_DATA: few purchases and few outputs',
      'THIN_DATA',
      chainWords({ coverage: { ...COVERAGE, edgesInChain: 2 } }),
      '数据不足：中方县计入本链的采购关系只有 2 条，少于 5 条；从事本链的 12 家在产企业中只有 5 家填报产值，占 41.7%，低于 50.0%。本次结论只作线索，请先补录采购关系、金额和企业产值再下判断。',
      'Thin data: in 中方县, only 2 purchases count in the chain, fewer than 5; only 5 of 12 producing companies in the chain state an output, 41.7%, below 50.0%. Take the answer as leads, and record purchases, values and outputs before you decide.',
    ],
    [
      'THIN_DATA: no purchase, no output',
      'THIN_DATA',
      chainWords({ coverage: { ...COVERAGE, edgesInChain: 0, inChainStatingOutput: 0 } }),
      '数据不足：中方县没有录入一条计入本链的采购关系；从事本链的 12 家在产企业都没有填报产值。本次结论只作线索，请先补录采购关系、金额和企业产值再下判断。',
      'Thin data: in 中方县, no purchase that counts in the chain is recorded; none of the 12 producing companies in the chain states an output. Take the answer as leads, and record purchases, values and outputs before you decide.',
    ],
    [
      'THIN_DATA: nobody in the chain',
      'THIN_DATA',
      chainWords({ coverage: { ...COVERAGE, edgesInChain: 1, inChain: 0, inChainStatingOutput: 0 } }),
      '数据不足：中方县计入本链的采购关系只有 1 条，少于 5 条；没有从事本链的在产企业。本次结论只作线索，请先补录采购关系、金额和企业产值再下判断。',
      'Thin data: in 中方县, only 1 purchase counts in the chain, fewer than 5; no producing company does anything in the chain. Take the answer as leads, and record purchases, values and outputs before you decide.',
    ],
  ])('%s', (_title, kind, words, zh, en) => {
    expect(chainFindingText(words, { kind })).toEqual({ zh, en });
  });
});
