import type { Day } from '../../src/domain/day.js';
import { GraphBuilder } from './graphBuilder.js';

const day = (text: string): Day => text as Day;

/**
 * A graph in which every noun, every kind of fact and every field occurs: one of each noun with all fields stated, one
 * with none; the same structure stated by two sources where that matters.
 */
export function everyNoun(): GraphBuilder {
  return places(links(companies(chains(new GraphBuilder()))));
}

function chains(graph: GraphBuilder): GraphBuilder {
  return graph
    .node('Chain', 'bridge', { name: '桥隧装备', aliases: ['桥梁隧道装备'], kind: 'STAGED', source: '县志', note: '主链' })
    .node('Chain', 'wine', { name: '白酒' })
    .node('Segment', 'form', { name: '模板', aliases: ['钢模板'], tradability: 'RING', minScale: 5000, final: false, service: false, gb4754: ['3311'], keywords: ['挂篮', '台车'], source: '目录', note: '核心' })
    .node('Segment', 'form-steel', { name: '钢模板件' })
    .node('Segment', 'form-alu', { name: '铝模板件' })
    .node('Segment', 'steel', { name: '钢材', tradability: 'NATIONAL' })
    .node('Segment', 'test', { name: '检测', service: true, final: true })
    .fact('IN_CHAIN', 'Segment:steel', 'Chain:bridge', { key: 'in-steel', stage: 'UPSTREAM', group: '原料', order: 1 })
    .fact('IN_CHAIN', 'Segment:form', 'Chain:bridge', { key: 'in-form', stage: 'MIDSTREAM', group: '制造', order: 2, source: '目录', grade: 'CONFIRMED', confidence: 0.9, observedAt: day('2024-05-01'), validFrom: day('2024-01-01'), validTo: day('2030-01-01'), note: '首批' })
    .fact('IN_CHAIN', 'Segment:form', 'Chain:bridge', { key: 'in-form-claimed', stage: 'DOWNSTREAM', group: '自称', source: '企业', grade: 'CLAIMED' })
    .fact('IN_CHAIN', 'Segment:test', 'Chain:bridge', { key: 'in-test' })
    .fact('IN_CHAIN', 'Segment:test', 'Chain:wine', { key: 'in-test-wine' })
    .fact('PART_OF', 'Segment:form-steel', 'Segment:form', { key: 'part-steel' })
    .fact('PART_OF', 'Segment:form-steel', 'Segment:form', { key: 'part-steel-2', source: '另一来源' })
    .fact('PART_OF', 'Segment:form-alu', 'Segment:form', { key: 'part-alu' })
    .fact('FEEDS', 'Segment:steel', 'Segment:form', { key: 'feeds', coefficient: 0.42, essential: true, byProduct: false })
    .fact('FEEDS', 'Segment:form', 'Segment:form', { key: 'feeds-self', byProduct: true });
}

function companies(graph: GraphBuilder): GraphBuilder {
  return graph
    .node('Enterprise', '91430000MA4L1ABC2X', {
      name: '五新隧装', aliases: ['ＷＵＸＩＮ Tunnel'], uscc: '91430000MA4L1ABC2X', formerKeys: ['local-7'], status: 'PRODUCING', scale: 'INDUSTRY_ABOVE_SCALE', industry: '专用设备制造', employees: 420, fictional: false, source: '名录', note: '上市',
    })
    .node('Enterprise', 'b', { name: '乙（钢材）', status: 'SUSPENDED', scale: 'BELOW_SCALE' })
    .node('Enterprise', 'c', { name: '丙' })
    .node('Association', 'chamber', { name: '商会', aliases: ['总商会'], source: '民政', note: '四级' })
    .node('Title', 'LITTLE_GIANT', { name: '小巨人' })
    .fact('LEADS', 'Enterprise:91430000MA4L1ABC2X', 'Chain:bridge', { key: 'leads', level: 'PROVINCIAL', issuer: '省工信厅', year: 2023 })
    .fact('HOLDS', 'Enterprise:91430000MA4L1ABC2X', 'Title:LITTLE_GIANT', { key: 'holds', level: 'NATIONAL', issuer: '工信部', year: 2021, validTo: day('2024-07-01') })
    .fact('HOLDS', 'Enterprise:b', 'Title:LEADING', { key: 'holds-b', level: 'COUNTY' })
    .fact('MEMBER_OF', 'Enterprise:91430000MA4L1ABC2X', 'Association:chamber', { key: 'member' })
    .fact('MEMBER_OF', 'Enterprise:91430000MA4L1ABC2X', 'Association:chamber', { key: 'member-2', source: '另一来源' })
    .fact('MEMBER_OF', 'Enterprise:c', 'Association:chamber', { key: 'member-c' })
    .fact('INVESTS_IN', 'Enterprise:91430000MA4L1ABC2X', 'Enterprise:b', { key: 'invests', share: 0.6 });
}

function links(graph: GraphBuilder): GraphBuilder {
  return graph
    .fact('OPERATES_IN', 'Enterprise:91430000MA4L1ABC2X', 'Segment:form', { key: 'does-form', role: 'PRODUCER', annualOutput: 43000, capacity: '年产 5 万吨', products: ['台车', '挂篮'], grade: 'CONFIRMED' })
    .fact('OPERATES_IN', 'Enterprise:91430000MA4L1ABC2X', 'Segment:form-steel', { key: 'does-steel', role: 'PRODUCER', grade: 'PROBABLE' })
    .fact('OPERATES_IN', 'Enterprise:b', 'Segment:form-alu', { key: 'does-alu', role: 'TRADER', grade: 'PROPOSED' })
    .fact('SUPPLIES', 'Enterprise:b', 'Enterprise:91430000MA4L1ABC2X', { key: 'sells', segment: 'steel', annualValue: 1200.5, central: true })
    .fact('SUPPLIES', 'Enterprise:91430000MA4L1ABC2X', 'Enterprise:b', { key: 'sells-back' })
    .fact('SUPPLIES', 'Enterprise:91430000MA4L1ABC2X', 'Enterprise:c', { key: 'sells-c' });
}

function places(graph: GraphBuilder): GraphBuilder {
  return graph
    .node('Region', '430000', { name: '湖南省', level: 'PROVINCE' })
    .node('Region', '431200', { name: '怀化市', level: 'PREFECTURE' })
    .node('Region', '431221', { name: '中方县', aliases: ['中方'], level: 'COUNTY', validFrom: day('1997-11-29'), validTo: day('2099-01-01'), successors: ['431299'], fictional: false, source: 'GB/T 2260', note: '新县' })
    .node('Region', '431225', { name: '会同县', level: 'COUNTY' })
    .node('Region', 'US', { name: '美国', level: 'ABROAD' })
    .node('Park', 'park', { name: '中方产业园', aliases: ['中方园区'], level: 'PROVINCIAL', areaMu: 9000, freeLandMu: 800.5, powerKva: 50000, heatTonnesPerHour: 20, gasCubicMetresPerDay: 30000, sewageTonnesPerDay: 10000, leadingIndustries: ['装备', '食品'], source: '园区', note: '一园两县' })
    .node('Park', 'plain', { name: '工业集中区' })
    .node('Declaration', 'all', { scope: 'ALL', declaredBy: '统计局', validFrom: day('2024-01-01'), validTo: day('2025-01-01'), source: '公告', note: '年度' })
    .node('Declaration', 'bare', { scope: 'ABOVE_SCALE' })
    .node('Indicator', 'gdp', { name: '工业增加值', value: 98.6, unit: '亿元', year: 2023, nature: 'ACTUAL', source: '公报', note: '现价' })
    .node('Indicator', 'aim', { name: '目标产值', value: 100, unit: '亿元', nature: 'TARGET' })
    .fact('PART_OF', 'Region:431200', 'Region:430000', { key: 'below-1' })
    .fact('PART_OF', 'Region:431221', 'Region:431200', { key: 'below-2' })
    .fact('PART_OF', 'Region:431221', 'Region:431200', { key: 'below-2b', source: '另一来源' })
    .fact('PART_OF', 'Region:431225', 'Region:431200', { key: 'below-3' })
    .fact('IN_REGION', 'Park:park', 'Region:431221', { key: 'park-1' })
    .fact('IN_REGION', 'Park:park', 'Region:431225', { key: 'park-2' })
    .fact('IN_REGION', 'Park:plain', 'Region:431225', { key: 'park-3' })
    .fact('NEAR', 'Region:431221', 'Region:431225', { key: 'near', minutes: 45 })
    .fact('NEAR', 'Region:431200', 'Region:431221', { key: 'near-2' })
    .fact('LOCATED_IN', 'Enterprise:91430000MA4L1ABC2X', 'Region:431221', { key: 'at-region', role: 'REGISTERED' })
    .fact('LOCATED_IN', 'Enterprise:91430000MA4L1ABC2X', 'Park:park', { key: 'at-park', role: 'PLANT' })
    .fact('LOCATED_IN', 'Enterprise:b', 'Park:plain', { key: 'at-plain', role: 'PLANT' })
    .fact('COVERS', 'Declaration:all', 'Region:431221', { key: 'covers-region' })
    .fact('COVERS', 'Declaration:all', 'Park:park', { key: 'covers-park' })
    .fact('FOR_CHAIN', 'Declaration:all', 'Chain:bridge', { key: 'for-chain' })
    .fact('DESCRIBES', 'Indicator:gdp', 'Region:431221', { key: 'about-region' })
    .fact('DESCRIBES', 'Indicator:gdp', 'Park:park', { key: 'about-park' })
    .fact('DESCRIBES', 'Indicator:aim', 'Chain:bridge', { key: 'about-chain' })
    .fact('DESCRIBES', 'Indicator:aim', 'Enterprise:91430000MA4L1ABC2X', { key: 'about-company' });
}
