import { ANYONE } from '../../../src/access/viewer.js';
import { analyseChainGaps } from '../../../src/application/analyseChainGaps.js';
import type { App } from '../../../src/application/app.js';
import type { ChainGapAnalysisModel, SegmentAnalysisModel } from '../../../src/application/chainGapModels.js';
import { explainAnalysis, explainChain, explainCoverage, explainSegmentAnalysis, explainSegmentFinding } from '../../../src/application/explain.js';
import { readEvidence } from '../../../src/application/readEvidence.js';
import { requestContext, type RequestContext } from '../../../src/application/requestContext.js';
import { supplyRateOf } from '../../../src/application/supplyRateOf.js';
import type { Database } from '../../../src/database/database.js';
import type { ErrorCode } from '../../../src/domain/errors.js';
import type { Language } from '../../../src/messages/language.js';
import { Projection } from '../../../src/projection/projection.js';
import { writeRows } from '../../../src/queries/write/writeRows.js';
import { openTestDatabase } from '../../testkit/database.js';
import { GraphBuilder } from '../../testkit/graphBuilder.js';

/**
 * 中方县 and 洪江市. 盘条 feeds 钢绞线 feeds 构件. 甲厂 makes 盘条, 丙厂 makes 构件 (100 万元 a year) and leads the chain;
 * 停厂 is suspended in 钢绞线 and 说厂 only claims it; 远厂 makes it in 洪江市. 丙厂 buys 钢绞线 for 30 from 远厂, and 盘条 from 甲厂.
 */
function twoCounties(): GraphBuilder {
  const graph = new GraphBuilder()
    .node('Region', '431221', { name: '中方县', level: 'COUNTY' })
    .node('Region', '431281', { name: '洪江市', level: 'COUNTY' })
    .node('Chain', 'c', { name: '桥隧装备' })
    .node('Segment', 's1', { name: '盘条' })
    .node('Segment', 's2', { name: '钢绞线', tradability: 'RING' })
    .node('Segment', 's3', { name: '构件', final: true })
    .fact('NEAR', 'Region:431221', 'Region:431281', { minutes: 50 })
    .fact('FEEDS', 'Segment:s1', 'Segment:s2', { key: 'feed-12' })
    .fact('FEEDS', 'Segment:s2', 'Segment:s3', { key: 'feed-23', essential: true });
  for (const key of ['s1', 's2', 's3']) graph.fact('IN_CHAIN', `Segment:${key}`, 'Chain:c');
  for (const [key, name, region, segment, status, grade, annualOutput] of [
    ['a', '甲厂', '431221', 's1', 'PRODUCING', 'CONFIRMED', null],
    ['b', '停厂', '431221', 's2', 'SUSPENDED', 'CONFIRMED', null],
    ['c', '丙厂', '431221', 's3', 'PRODUCING', 'CONFIRMED', 100],
    ['d', '说厂', '431221', 's2', 'PRODUCING', 'CLAIMED', null],
    ['e', '远厂', '431281', 's2', 'PRODUCING', 'CONFIRMED', null],
  ] as const) {
    graph
      .node('Enterprise', key, { name, status, formerKeys: key === 'c' ? ['old-c'] : null })
      .fact('LOCATED_IN', `Enterprise:${key}`, `Region:${region}`, { role: 'PLANT' })
      .fact('OPERATES_IN', `Enterprise:${key}`, `Segment:${segment}`, { role: 'PRODUCER', grade, annualOutput, key: `does-${key}` });
  }
  return graph
    .fact('LEADS', 'Enterprise:c', 'Chain:c')
    .fact('SUPPLIES', 'Enterprise:e', 'Enterprise:c', { segment: 's2', annualValue: 30, key: 'sale-ec' })
    .fact('SUPPLIES', 'Enterprise:e', 'Enterprise:c', { segment: 's2', source: 'another', key: 'sale-ec-again' })
    .fact('SUPPLIES', 'Enterprise:a', 'Enterprise:c', { segment: 's1', key: 'sale-ac' });
}

describe('words about an answer', () => {
  let database: Database;
  let app: App;
  beforeAll(async () => {
    database = await openTestDatabase();
    const { nodes, facts } = twoCounties();
    await writeRows(database, { actor: 'test', origin: 'import:test' }, { nodes, facts });
    app = { database, projection: new Projection(database) };
  });
  afterAll(async () => {
    await database.close();
  });

  const asking = (language: Language = 'zh'): RequestContext => requestContext(app, ANYONE, language);
  const analyse = (context: RequestContext): Promise<ChainGapAnalysisModel> => analyseChainGaps(context, { chain: 'Chain:c', territory: { regions: ['Region:431221'] }, asOf: '2025-06-30' });
  const segmentOf = (analysis: ChainGapAnalysisModel, key: string): SegmentAnalysisModel => {
    const facts = analysis.result.segments.find(({ segment }) => segment === key);
    if (facts === undefined) throw new Error(`No segment ${key}`);
    return { analysis, facts };
  };

  it('explain a segment from the names in the database, the companies passed over and the one-hour circle', async () => {
    const context = asking();
    expect(await explainSegmentAnalysis(context, segmentOf(await analyse(context), 's2'))).toBe(
      '“钢绞线”：录有本地企业采购它的关系 1 条，金额合计 30 万元/年，没有一笔购自本地。本地配套率：按金额 0.0%。供应商 1 家，集中度 HHI 1.00（按金额）。' +
        '疑似断点：未见中方县在产企业从事“钢绞线”的记录（另有 1 家停产或重整，未计入；另有 1 家的从事关系可信等级只是“自称”、“系统建议”，未计入），而它的上游“盘条”和下游“构件”本地都有在产企业。' +
        '尚不能确认：没有本地企业名单完整的声明，未见记录不等于没有；请先核实未计入的企业能否计入，以及中方县是否另有企业从事“钢绞线”。核实无误后，补链：引进或培育从事“钢绞线”的企业。' +
        '确认供应集中（单一来源）：中方县的企业采购“钢绞线”，1 条采购关系只有 1 家供应商，而它是本地在位环节“构件”的关键投入。应对：强链，培育或引进更多供应商，避免单一来源。' +
        '圈层：本县（区）只有未在产或等级不足的企业；一小时圈有 1 家。该环节在一小时圈内配套即可，圈内有 1 家，可先与其对接。',
    );
  });

  it('explain a finding in the language of the request', async () => {
    const context = asking('en');
    const of = segmentOf(await analyse(context), 's2');
    expect(await explainSegmentFinding(context, { of, finding: of.facts.findings[1]! })).toBe(
      'Established concentrated supply: companies in 中方县 buy "钢绞线" in 1 purchase from only 1 seller, and it is essential to what is present here ("构件"). The strategy is to strengthen the chain: grow or bring in more sellers, so as not to hang on few.',
    );
  });

  it('explain why a company is a backbone company', async () => {
    const context = asking();
    expect(await explainSegmentAnalysis(context, segmentOf(await analyse(context), 's3'))).toMatch(/^“构件”：中方县有 1 家在产企业（丙厂），为骨干企业（本链链主丙厂）。/);
  });

  it('explain that a company is one by its output alone', async () => {
    await writeRows(database, { actor: 'test', origin: 'import:test' }, new GraphBuilder().fact('OPERATES_IN', 'Enterprise:e', 'Segment:s2', { role: 'SERVICE', grade: 'CONFIRMED', annualOutput: 45, key: 'does-e-too' }));
    const context = asking();
    const analysis = await analyseChainGaps(context, { chain: 'Chain:c', territory: { regions: ['Region:431221', 'Region:431281'] }, asOf: '2025-06-30' });
    expect(await explainSegmentAnalysis(context, segmentOf(analysis, 's2'))).toMatch(
      /^“钢绞线”：中方县、洪江市有 1 家在产企业（远厂），为骨干企业（远厂一家的产值 45 万元\/年，为本地需求 30 万元\/年的 150\.0%，达到 100%）。/,
    );
  });

  it('sum the answer up', async () => {
    const context = asking();
    expect(await explainAnalysis(context, await analyse(context))).toBe(
      '按 2025-06-30 有效的事实，中方县录有在产企业 3 家，从事产业链“桥隧装备”的 2 家（1 家填报产值）；计入本链的采购关系 2 条，有金额的 1 条。' +
        '本链 3 个环节，有在产企业的 2 个，环节覆盖率 66.7%（末级环节 3 个，在位 2 个）；上下游关系依据环节供给关系。本地配套率：按金额 0.0%，按供应关系条数 50.0%。' +
        '短板：疑似断点 1 个，为“钢绞线”。这些环节中同时还有：确认供应集中（单一来源）1 个，为“钢绞线”。不在位的 1 个环节只是未见在产企业的记录（本地没有企业名单完整性声明），请先核实再谈补链。',
    );
  });

  it('say how much of the data was there to see', async () => {
    const context = asking();
    expect(await explainCoverage(context, await analyse(context))).toEqual([
      '中方县录有企业 4 家，在产 3 家。',
      '在产企业中从事产业链“桥隧装备”的 2 家，填报本链产值的 1 家（50.0%）。',
      '录有本地在产企业的采购关系 2 条，计入本链的 2 条，其中有金额的 1 条。',
      '另有 1 条企业从事关系的可信等级低于“较可信”，未计入。',
      '没有涉及本地与本链的企业名单完整性声明：没有记录的环节只能说“未见记录”，不能说没有。',
      '本地在产的链主企业 1 家：丙厂。',
    ]);
  });

  it('explain a finding about the chain', async () => {
    const context = asking();
    const analysis = await analyse(context);
    expect(await explainChain(context, { analysis, finding: { kind: 'NO_LEADER', strategy: null } })).toBe(
      '缺链主企业：中方县从事“桥隧装备”的在产企业有 2 家，未见有在产企业被认定为链主的记录。已有认定文件的请补录；确实没有的，可从骨干企业中培育或招引。',
    );
  });

  it('are made with one statement a kind of node, however many segments are explained', async () => {
    const context = asking();
    const analysis = await analyse(context);
    const before = database.statementCount;
    await Promise.all(analysis.result.segments.map((facts) => explainSegmentAnalysis(context, { analysis, facts })));
    // Chain, Region, Segment, Enterprise.
    expect(database.statementCount - before).toBe(4);
  });

  describe('evidence', () => {
    it('pages through the facts by purpose and key, every source of its own, and counts all', async () => {
      const context = asking();
      const of = segmentOf(await analyse(context), 's2');
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page = await readEvidence(context, of, { first: 2, after });
        expect(await page.totalCount()).toBe(6);
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        seen.push(...page.nodes.map(({ purpose, fact, share, local }) => `${purpose} ${fact.key} ${String(share)} ${String(local)}`));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual([
        'OPERATION does-b null null',
        'OPERATION does-d null null',
        'PURCHASE sale-ec 1 false',
        'PURCHASE sale-ec-again 1 false',
        'FEED feed-12 null null',
        'FEED feed-23 null null',
      ]);
    });

    it.each<readonly [string, { first?: number; after?: string }, ErrorCode]>([
      ['a page size beyond 100', { first: 101 }, 'BAD_ARGUMENT'],
      ['a page size of nought', { first: 0 }, 'BAD_ARGUMENT'],
      ['what is no cursor', { after: 'x' }, 'BAD_CURSOR'],
      ['a cursor of another list', { after: Buffer.from('["a","b"]').toString('base64url') }, 'BAD_CURSOR'],
    ])('refuses %s', async (_what, page, code) => {
      const context = asking();
      await expect(readEvidence(context, segmentOf(await analyse(context), 's2'), page)).rejects.toMatchObject({ code });
    });

    it('answers an empty page behind the last', async () => {
      const context = asking();
      const of = segmentOf(await analyse(context), 's2');
      const { pageInfo } = await readEvidence(context, of, {});
      expect((await readEvidence(context, of, { after: pageInfo.endCursor })).pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null });
    });
  });

  describe('the supply rate of one company', () => {
    it('is that of its own purchases; a former key names it too', async () => {
      const context = asking();
      const analysis = await analyse(context);
      const rates = await supplyRateOf(context, analysis, 'Enterprise:c');
      expect(rates).toMatchObject({
        enterprise: { key: 'c', name: '丙厂' },
        byValue: { value: 0, nullReason: null },
        byLinks: { value: 0.5, lower: 0.5, upper: 0.5, nullReason: null },
        totals: { edges: 2, links: 2, localLinks: 1, recorded: 30, localRecorded: 0, estimated: 0, unestimated: 0 },
      });
      expect(await supplyRateOf(context, analysis, 'Enterprise:old-c')).toEqual(rates);
    });

    it('is null for a company elsewhere or not producing, with the reason', async () => {
      const context = asking();
      const analysis = await analyse(context);
      for (const id of ['Enterprise:e', 'Enterprise:b']) {
        expect(await supplyRateOf(context, analysis, id)).toMatchObject({ byValue: { value: null, nullReason: 'BUYER_NOT_HERE' }, byLinks: { value: null, nullReason: 'BUYER_NOT_HERE' } });
      }
    });

    it.each<readonly [string, ErrorCode]>([
      ['Enterprise:nobody', 'NOT_FOUND'],
      ['Region:431221', 'WRONG_KIND'],
      ['c', 'BAD_ID'],
    ])('of %s is refused with %s', async (id, code) => {
      const context = asking();
      await expect(supplyRateOf(context, await analyse(context), id)).rejects.toMatchObject({ code });
    });
  });

  // Last: it changes the graph.
  describe('evidence of an answer whose graph has changed since', () => {
    it('goes on behind a fact that is gone, and refuses to leave it out in silence', async () => {
      const context = asking();
      const of = segmentOf(await analyse(context), 's2');
      const { endCursor } = (await readEvidence(context, of, { first: 1 })).pageInfo;
      await database.write({ actor: 'test', origin: 'test' }, async (tx) => {
        await tx.run({ name: 'forget', cypher: "MATCH ()-[r:OPERATES_IN {key: 'does-b'}]->() DELETE r", decode: () => null });
        tx.touch('Fact:does-b', {}, null);
      });
      const later = asking();
      expect((await readEvidence(later, of, { after: endCursor })).nodes.map(({ fact }) => fact.key)).toEqual(['does-d', 'sale-ec', 'sale-ec-again', 'feed-12', 'feed-23']);
      await expect(readEvidence(later, of, {})).rejects.toMatchObject({ code: 'NOT_FOUND', details: { id: 'Fact:does-b' } });
      expect((await readEvidence(later, segmentOf(await analyse(later), 's2'), {})).nodes.map(({ fact }) => fact.key)).toEqual(['does-d', 'sale-ec', 'sale-ec-again', 'feed-12', 'feed-23']);
    });
  });
});
