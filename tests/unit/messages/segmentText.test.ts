import type { SegmentFacts, SegmentWords } from '../../../src/messages/gapFacts.js';
import { segmentText } from '../../../src/messages/segmentText.js';
import { ABSENT, finding, NO_DEMAND, PRESENT, rate, ring, segmentWords, setting } from './gapWords.js';

/** Bought for 1,200 万元, 150 of it from here; 300 more by coefficients. */
const VALUED = { ...NO_DEMAND, basis: 'VALUE', edges: 8, links: 8, localLinks: 2, recorded: 1200, localRecorded: 150, estimated: 300, value: 1500 } as const;
const BROKEN = finding('BROKEN', { grounds: ['FED_BY_PRESENT', 'FEEDS_PRESENT'], feeders: ['a'], fed: ['c'] });
const NO_GAP = finding('NO_GAP_FOUND', { certainty: 'ESTABLISHED', grounds: ['NOTHING_ESTABLISHED'] });

type Case = readonly [title: string, facts: SegmentFacts, changes: Partial<SegmentWords>, zh: string, en: string];

describe('a segment in one paragraph', () => {
  it.each<Case>([
    [
      'an absent segment: purchases, the finding, the rings, what its absence means',
      { ...ABSENT, demand: { ...VALUED, localRecorded: 0, unestimated: 2 }, supplyRate: { ...rate(0), upper: 0.2 }, sellers: 4, concentration: 0.31, findings: [BROKEN], rings: [ring('PARK', null, null), ring('COUNTY', 0, ['431221']), ring('PREFECTURE', 0), ring('ONE_HOUR', 3), ring('PROVINCE', 12)] },
      { tradability: 'RING' },
      '“钢绞线”：录有本地企业采购它的关系 8 条，金额合计 1200 万元/年，没有一笔购自本地；另按投入系数估算需求 300 万元/年；需求合计 1500 万元/年；2 家企业按系数应要采购它，但未填报产值而无法估算，实际需求应更高。本地配套率：按金额 0.0%（计入估算则在 0.0% 至 20.0% 之间）。供应商 4 家，集中度 HHI 0.31（按条数）。疑似断点：未见中方县在产企业从事“钢绞线”的记录，而它的上游“盘条”和下游“预应力构件”本地都有在产企业。尚不能确认：没有本地企业名单完整的声明，未见记录不等于没有；请先核实中方县是否有企业从事“钢绞线”。核实无误后，补链：引进或培育从事“钢绞线”的企业。圈层：本县（区）、本市（州）均未见记录；一小时圈有 3 家；本省有 12 家。该环节在一小时圈内配套即可，圈内有 3 家，可先与其对接。',
      '"钢绞线": 8 purchases of it by companies here are recorded, worth 12 million CNY a year, none of it from here; a further demand of 3 million CNY a year is estimated by coefficients; demand in all 15 million CNY a year; 2 companies that should buy it by a coefficient state no output, so the true demand is higher. Local supply rate: by value 0.0% (0.0% to 20.0% with what is estimated). 4 sellers, concentration HHI 0.31 (by links). Suspected broken link: no producing company in 中方县 is recorded as doing "钢绞线", while producing companies here do what feeds it ("盘条") and what it feeds ("预应力构件"). Not yet certain: no list of the companies here is declared complete, and not recorded is not the same as absent; first check whether a company in 中方县 does "钢绞线". Once that is checked, the strategy is to supplement the chain: bring in or grow a company that does "钢绞线". Rings: county, prefecture: not recorded; one-hour circle: 3 companies; province: 12 companies. For this segment the one-hour circle is near enough, and the circle has 3 companies: see them first.',
    ],
    [
      'an absence that a survey confirms is confirmed in the ring of the territory, and not recorded beyond',
      { ...ABSENT, absence: 'SURVEYED', findings: [{ ...BROKEN, certainty: 'ESTABLISHED' }], rings: [ring('COUNTY', 0, ['431221']), ring('PREFECTURE', 0), ring('ONE_HOUR', null, null)] },
      { tradability: 'LOCAL' },
      '“钢绞线”：没有录入本地企业采购它的关系。确认断点：普查确认中方县没有在产企业从事“钢绞线”，而它的上游“盘条”和下游“预应力构件”本地都有在产企业。应对：补链，引进或培育从事“钢绞线”的企业。圈层：本县（区）普查确认无；本市（州）未见记录；一小时圈因没有车程数据无法划定。该环节宜在本地配套，本地没有就是缺口。',
      '"钢绞线": No purchase of it by companies here is recorded. Established broken link: a complete survey confirms that no producing company in 中方县 does "钢绞线", while producing companies here do what feeds it ("盘条") and what it feeds ("预应力构件"). The strategy is to supplement the chain: bring in or grow a company that does "钢绞线". Rings: county: none, as a complete survey confirms; prefecture: not recorded; one-hour circle: cannot be drawn without travel times. This segment is best local: that the place has none is a gap.',
    ],
    [
      'a segment bought by links alone, absent, bought nationwide',
      { ...ABSENT, demand: { ...NO_DEMAND, basis: 'LINKS', edges: 3, links: 2.5, unknownOrigin: 1 }, supplyRate: rate(0), sellers: 1, concentration: 1, findings: [BROKEN] },
      { tradability: 'NATIONAL' },
      '“钢绞线”：录有本地企业采购它的关系 3 条（按份额折合 2.5 条），没有金额，没有一条的卖方在本地；1 条的卖方地址不明，按非本地计。本地配套率：按供应关系条数 0.0%。供应商 1 家，集中度 HHI 1.00（按条数）。疑似断点：未见中方县在产企业从事“钢绞线”的记录，而它的上游“盘条”和下游“预应力构件”本地都有在产企业。尚不能确认：没有本地企业名单完整的声明，未见记录不等于没有；请先核实中方县是否有企业从事“钢绞线”。核实无误后，补链：引进或培育从事“钢绞线”的企业。该环节一般在全国采购，核实确无也不一定是短板。',
      '"钢绞线": 3 purchases of it by companies here are recorded (2.5 by shares), without values, none from sellers here; 1 with a seller of unknown place counted as not local. Local supply rate: by links 0.0%. 1 seller, concentration HHI 1.00 (by links). Suspected broken link: no producing company in 中方县 is recorded as doing "钢绞线", while producing companies here do what feeds it ("盘条") and what it feeds ("预应力构件"). Not yet certain: no list of the companies here is declared complete, and not recorded is not the same as absent; first check whether a company in 中方县 does "钢绞线". Once that is checked, the strategy is to supplement the chain: bring in or grow a company that does "钢绞线". This segment is bought nationwide: if the place proves to have none, that need not be a weakness.',
    ],
    [
      'a demand that is only estimated, and a circle without the segment',
      { ...ABSENT, demand: { ...NO_DEMAND, basis: 'ESTIMATED', estimated: 40, value: 40, unestimated: 1 }, supplyRate: { value: null, lower: 0, upper: 1, nullReason: 'MOSTLY_ESTIMATED' }, findings: [BROKEN], rings: [ring('ONE_HOUR', 0)] },
      { tradability: 'RING' },
      '“钢绞线”：没有录入本地企业采购它的关系；按投入系数估算需求 40 万元/年；1 家企业按系数应要采购它，但未填报产值而无法估算，实际需求应更高。本地配套率：按金额无从判断（需求全靠估算）。疑似断点：未见中方县在产企业从事“钢绞线”的记录，而它的上游“盘条”和下游“预应力构件”本地都有在产企业。尚不能确认：没有本地企业名单完整的声明，未见记录不等于没有；请先核实中方县是否有企业从事“钢绞线”。核实无误后，补链：引进或培育从事“钢绞线”的企业。圈层：一小时圈未见记录。该环节在一小时圈内配套即可，但圈内也没有在位企业的记录。',
      '"钢绞线": No purchase of it by companies here is recorded; a demand of 0.4 million CNY a year is estimated by coefficients; 1 company that should buy it by a coefficient states no output, so the true demand is higher. Local supply rate: by value not known (demand is wholly estimated). Suspected broken link: no producing company in 中方县 is recorded as doing "钢绞线", while producing companies here do what feeds it ("盘条") and what it feeds ("预应力构件"). Not yet certain: no list of the companies here is declared complete, and not recorded is not the same as absent; first check whether a company in 中方县 does "钢绞线". Once that is checked, the strategy is to supplement the chain: bring in or grow a company that does "钢绞线". Rings: one-hour circle: not recorded. For this segment the one-hour circle is near enough, but nothing that counts as present is recorded in the circle either.',
    ],
    [
      'values of zero, and no travel times',
      { ...ABSENT, demand: { ...NO_DEMAND, basis: 'LINKS', edges: 1, links: 1, localLinks: 1, value: 0 }, supplyRate: rate(1), sellers: 1, concentration: 1, findings: [BROKEN], rings: [ring('ONE_HOUR', null, null)] },
      { tradability: 'RING' },
      '“钢绞线”：录有本地企业采购它的关系 1 条，所载金额为零，其中卖方在本地的 1 条。本地配套率：按供应关系条数 100.0%。供应商 1 家，集中度 HHI 1.00（按条数）。疑似断点：未见中方县在产企业从事“钢绞线”的记录，而它的上游“盘条”和下游“预应力构件”本地都有在产企业。尚不能确认：没有本地企业名单完整的声明，未见记录不等于没有；请先核实中方县是否有企业从事“钢绞线”。核实无误后，补链：引进或培育从事“钢绞线”的企业。圈层：一小时圈因没有车程数据无法划定。该环节在一小时圈内配套即可，但没有车程数据，圈内有无尚不知道。',
      '"钢绞线": 1 purchase of it by companies here is recorded, with values of zero, 1 of them from sellers here. Local supply rate: by links 100.0%. 1 seller, concentration HHI 1.00 (by links). Suspected broken link: no producing company in 中方县 is recorded as doing "钢绞线", while producing companies here do what feeds it ("盘条") and what it feeds ("预应力构件"). Not yet certain: no list of the companies here is declared complete, and not recorded is not the same as absent; first check whether a company in 中方县 does "钢绞线". Once that is checked, the strategy is to supplement the chain: bring in or grow a company that does "钢绞线". Rings: one-hour circle: cannot be drawn without travel times. For this segment the one-hour circle is near enough, but without travel times it is not known whether the circle has it.',
    ],
    [
      'a present segment: companies, purchases, output, sellers, the finding',
      { ...PRESENT, presence: 'ABOVE_SCALE', statusUnstated: 1, alsoOutside: 1, demand: VALUED, output: 25_000, outputCoverage: 2 / 3, outputComparable: true, adequateEvidence: true, sellers: 4, concentration: 0.31, conversionRate: rate(0.006), locationQuotient: { ...PRESENT.locationQuotient, value: 1.3 }, supplyRate: { value: 0.125, lower: 0.1, upper: 0.3, nullReason: null }, findings: [finding('DISCONNECTED', { certainty: 'ESTABLISHED', grounds: ['LOW_SUPPLY_RATE'] })], rings: [ring('COUNTY', 3, ['431221']), ring('ONE_HOUR', null, null), ring('PROVINCE', 12)] },
      { tradability: 'NATIONAL', companies: ['甲公司', '乙公司', '丙公司'] },
      '“钢绞线”：中方县有 3 家在产企业（甲公司、乙公司、丙公司），其中有规上企业；1 家未载明状态，按在产计；1 家在外地也有工厂，整家计入。录有本地企业采购它的关系 8 条，金额合计 1200 万元/年，其中购自本地 150 万元/年；另按投入系数估算需求 300 万元/年；需求合计 1500 万元/年。本地配套率：按金额 12.5%（计入估算则在 10.0% 至 30.0% 之间）。产值 2.5 亿元/年（3 家中 2 家填报）；就地转化率 0.6%；区位商 1.30。供应商 4 家，集中度 HHI 0.31（按条数）。确认配套不畅（待对接）：中方县有 3 家在产企业从事“钢绞线”，但本地企业采购它，只有 12.5% 来自本地（按金额，低于 30.0%；采购关系 8 条）；本地产值 2.5 亿元/年，不低于需求 1500 万元/年，供得上而没有对接上。应对：供需对接，组织本地供需双方对接。圈层：本县（区）有 3 家；一小时圈因没有车程数据无法划定；本省有 12 家。该环节一般在全国采购，多从外地买不一定是短板。',
      '"钢绞线": 3 producing companies in 中方县 (甲公司, 乙公司, 丙公司), at least one of them above designated size; 1 without a stated status counted as producing; 1 with plants elsewhere too counted wholly. 8 purchases of it by companies here are recorded, worth 12 million CNY a year, of which 1.5 million CNY a year from here; a further demand of 3 million CNY a year is estimated by coefficients; demand in all 15 million CNY a year. Local supply rate: by value 12.5% (10.0% to 30.0% with what is estimated). Output 250 million CNY a year (stated by 2 of 3 companies); local conversion rate 0.6%; location quotient 1.30. 4 sellers, concentration HHI 0.31 (by links). Established disconnected supply: 3 producing companies in 中方县 do "钢绞线", but only 12.5% of what companies here buy of it comes from here (by recorded values, below 30.0%; 8 purchases); output here (250 million CNY a year) is not below demand (15 million CNY a year), so it is contact that is wanting, not supply. The strategy is to connect supply and demand: bring the buyers and the sellers of the place together. Rings: county: 3 companies; one-hour circle: cannot be drawn without travel times; province: 12 companies. This segment is bought nationwide: buying it elsewhere need not be a weakness.',
    ],
    [
      'a present segment of which little is known',
      { ...PRESENT, presence: 'BACKBONE', enterprises: ['1', '2', '3', '4'], findings: [NO_GAP] },
      { companies: ['甲公司', '乙公司', '丙公司'] },
      '“钢绞线”：中方县有 4 家在产企业（甲公司、乙公司、丙公司等），其中有骨干企业。没有录入本地企业采购它的关系。产值不明（从事企业都没有填报产值）。暂未发现短板：中方县已录入的数据中，“钢绞线”没有可以确认的短板。没有录入采购关系，本地配套与供应集中的情况无从判断，暂未发现不等于没有。',
      '"钢绞线": 4 producing companies in 中方县 (甲公司, 乙公司, 丙公司 and others), at least one of them a backbone company. No purchase of it by companies here is recorded. Output is not known (none of the companies states an output). No gap found: in what is recorded of 中方县, nothing is established against "钢绞线". No purchase is recorded, so local supply and concentration cannot be judged: not found is not the same as not there.',
    ],
    [
      'backbone companies, with all that makes them so',
      { ...PRESENT, presence: 'BACKBONE', enterprises: ['1', '2'], statusUnstated: 1, findings: [NO_GAP] },
      { companies: ['甲公司', '乙公司'], backbone: { leaders: { names: ['甲公司'], count: 1 }, titled: { names: ['乙公司', '丙公司', '丁公司'], count: 4 }, byOutput: { company: '甲公司', output: 3600, demand: 2830 } } },
      '“钢绞线”：中方县有 2 家在产企业（甲公司、乙公司），其中有骨干企业（本链链主甲公司；有龙头、单项冠军或小巨人称号的乙公司、丙公司、丁公司等；甲公司一家的产值 3600 万元/年，为本地需求 2830 万元/年的 127.2%，达到 100%）；1 家未载明状态，按在产计。没有录入本地企业采购它的关系。产值不明（从事企业都没有填报产值）。暂未发现短板：中方县已录入的数据中，“钢绞线”没有可以确认的短板。没有录入采购关系，本地配套与供应集中的情况无从判断，暂未发现不等于没有。',
      '"钢绞线": 2 producing companies in 中方县 (甲公司, 乙公司), at least one of them a backbone company (leader of the chain: 甲公司; with a title of leading enterprise, single-product champion or little giant: 乙公司, 丙公司, 丁公司 and others; 甲公司 alone puts out 36 million CNY a year, 127.2% of what the place needs (28.3 million CNY a year), where 100% is enough); 1 without a stated status counted as producing. No purchase of it by companies here is recorded. Output is not known (none of the companies states an output). No gap found: in what is recorded of 中方县, nothing is established against "钢绞线". No purchase is recorded, so local supply and concentration cannot be judged: not found is not the same as not there.',
    ],
    [
      'rings where companies do not make it present, or do not count',
      { ...ABSENT, presence: 'PRODUCING', enterprises: ['1'], outputCoverage: 1, output: 5, findings: [finding('VACANT', { grounds: ['NOTHING_WAITS_FOR_IT'] })], rings: [{ ...ring('COUNTY', 1, ['431221']), present: false }, { ...ring('PREFECTURE', 0), presence: 'REGISTERED' }] },
      { setting: setting({}, { presentFrom: 'ABOVE_SCALE' }) },
      '“钢绞线”：没有录入本地企业采购它的关系。产值 5 万元/年（1 家已填报）。疑似空白环节：未见中方县规上企业从事“钢绞线”的记录（在产的 1 家都不是规上企业，按本次口径不计），也未见有在位的环节要用它或等着往下接。尚不能确认：没有本地企业名单完整的声明，未见记录不等于没有；请先核实中方县是否有企业从事“钢绞线”。核实无误后，谋划：研究是否发展“钢绞线”，可列入谋划储备项目。圈层：本县（区）有 1 家在产，但没有规上企业；本市（州）只有未在产或等级不足的企业。该环节的可贸易半径未载明，本地没有是否算缺口要另行判断。',
      '"钢绞线": No purchase of it by companies here is recorded. Output 0.05 million CNY a year (stated by 1 company). Suspected vacant segment: no company above designated size in 中方县 is recorded as doing "钢绞线" (1 producing company of a lower standing left out, as the option presentFrom asks), nor is anything present here known to need it or to wait for it. Not yet certain: no list of the companies here is declared complete, and not recorded is not the same as absent; first check whether a company in 中方县 does "钢绞线". Once that is checked, the strategy is to plan: study whether to develop "钢绞线", and keep it among the planned projects. Rings: county: 1 company but no company above designated size; prefecture: only companies that do not produce or are of too low a grade. How far this segment trades is not stated, so whether it matters that the place has none must be judged apart.',
    ],
    [
      'a demand of which a part is recorded, mostly estimated, has a rate within bounds',
      { ...ABSENT, state: 'VACANT', demand: { ...VALUED, basis: 'ESTIMATED', recorded: 100, localRecorded: 20, estimated: 300, value: 400 }, supplyRate: { value: null, lower: 0.05, upper: 0.8, nullReason: 'MOSTLY_ESTIMATED' }, findings: [finding('VACANT', { grounds: ['NOTHING_WAITS_FOR_IT'] })] },
      { tradability: 'LOCAL' },
      '“钢绞线”：录有本地企业采购它的关系 8 条，金额合计 100 万元/年，其中购自本地 20 万元/年；另按投入系数估算需求 300 万元/年；需求合计 400 万元/年。本地配套率：按金额只能给出范围，在 5.0% 至 80.0% 之间（需求主要靠估算）。疑似空白环节：未见中方县在产企业从事“钢绞线”的记录，也未见有在位的环节要用它或等着往下接。尚不能确认：没有本地企业名单完整的声明，未见记录不等于没有；请先核实中方县是否有企业从事“钢绞线”。核实无误后，谋划：研究是否发展“钢绞线”，可列入谋划储备项目。该环节宜在本地配套，发展本链时应一并考虑。',
      '"钢绞线": 8 purchases of it by companies here are recorded, worth 1 million CNY a year, of which 0.2 million CNY a year from here; a further demand of 3 million CNY a year is estimated by coefficients; demand in all 4 million CNY a year. Local supply rate: by value only a range, 5.0% to 80.0% (demand is mostly estimated). Suspected vacant segment: no producing company in 中方县 is recorded as doing "钢绞线", nor is anything present here known to need it or to wait for it. Not yet certain: no list of the companies here is declared complete, and not recorded is not the same as absent; first check whether a company in 中方县 does "钢绞线". Once that is checked, the strategy is to plan: study whether to develop "钢绞线", and keep it among the planned projects. This segment is best local: to be considered when the chain is grown here.',
    ],
  ])('%s', (_title, facts, changes, zh, en) => {
    expect(segmentText(segmentWords(facts, changes))).toEqual({ zh, en });
  });

  it.each([
    ['ABOVE_SCALE', '“钢绞线”：中方县有 1 家在产企业（甲公司），为规上企业。', '"钢绞线": 1 producing company in 中方县 (甲公司), which is above designated size. '],
    ['BACKBONE', '“钢绞线”：中方县有 1 家在产企业（甲公司），为骨干企业（本链链主甲公司）。', '"钢绞线": 1 producing company in 中方县 (甲公司), which is a backbone company (leader of the chain: 甲公司). '],
  ] as const)('says of a single company that it is %s', (presence, zh, en) => {
    const backbone = { leaders: { names: ['甲公司'], count: 1 }, titled: { names: [], count: 0 }, byOutput: null };
    const text = segmentText(segmentWords({ ...PRESENT, presence, enterprises: ['1'], findings: [NO_GAP] }, { companies: ['甲公司'], backbone }));
    expect([text.zh.slice(0, zh.length), text.en.slice(0, en.length)]).toEqual([zh, en]);
  });
});
