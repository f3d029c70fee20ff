import { list, readCsv, type CsvRow } from './readCsv.js';

const chains = readCsv('data/templates/chains.csv');
const segments = readCsv('data/templates/segments.csv');
const feeds = readCsv('data/templates/feeds.csv');
const segmentOf = new Map(segments.map((row) => [row.key, row]));

/** A segment and its ancestors, nearest first. A template's segment has at most one parent. */
function lineage(key: string): readonly string[] {
  const parent = segmentOf.get(key)?.parent ?? '';
  return parent === '' ? [key] : [key, ...lineage(parent)];
}

/** What the calculus takes as the coefficient of each input of a company that states this segment: that of the nearest link. */
function inputsOf(key: string): ReadonlyMap<string, number> {
  const inputs = new Map<string, number>();
  for (const at of lineage(key)) {
    for (const { from = '', to, coefficient = '' } of feeds) {
      if (to === at && coefficient !== '' && !inputs.has(from)) inputs.set(from, Number(coefficient));
    }
  }
  return inputs;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function linksWhere(test: (row: CsvRow) => boolean): readonly string[] {
  return feeds.filter(test).map(({ from = '', to = '' }) => `${from} → ${to}`);
}

describe('the chain templates', () => {
  it('are three chains of 22 segments each, with 122 FEEDS links', () => {
    expect(chains.map(({ key }) => key)).toEqual(['bridge-tunnel', 'baijiu', 'aluminium']);
    expect(chains.map(({ key }) => segments.filter(({ chain }) => chain === key).length)).toEqual([22, 22, 22]);
    expect(feeds).toHaveLength(122);
  });

  it('have every segment once, in the chain that its key names, under a parent of the same chain', () => {
    expect(segmentOf.size).toBe(segments.length);
    for (const { key = '', chain = '', parent = '' } of segments) {
      expect(key.startsWith(`${chain}/`)).toBe(true);
      if (parent !== '') expect(segmentOf.get(parent)?.chain).toBe(chain);
    }
  });

  it('have FEEDS links between segments that exist, of one chain, each pair once, none to itself or to a part of itself', () => {
    expect(linksWhere(({ from = '', to = '' }) => segmentOf.get(from)?.chain !== segmentOf.get(to)?.chain)).toEqual([]);
    expect(linksWhere(({ from = '', to = '' }) => !segmentOf.has(from) || !segmentOf.has(to))).toEqual([]);
    expect(linksWhere(({ from = '', to = '' }) => lineage(from).includes(to) || lineage(to).includes(from))).toEqual([]);
    expect(new Set(linksWhere(() => true)).size).toBe(feeds.length);
  });

  it('have no segment without a link of its own', () => {
    const linked = new Set(feeds.flatMap(({ from, to }) => [from, to]));
    expect(segments.map(({ key }) => key).filter((key) => !linked.has(key))).toEqual([]);
  });

  it('leave room for labour, tax and profit: the coefficients that hold for a company of a segment sum to less than 0.9', () => {
    const sums = segments.map(({ key = '' }) => [key, sum(inputsOf(key).values())] as const);
    expect(sums.filter(([, total]) => total >= 0.9)).toEqual([]);
    expect(sums.find(([key]) => key === 'bridge-tunnel/girder-erector')?.[1]).toBeCloseTo(0.81, 12);
    expect(sums.find(([key]) => key === 'aluminium/foil')?.[1]).toBeCloseTo(0.65, 12);
  });

  it('state a coefficient above 0 and below 1, or none', () => {
    expect(linksWhere(({ coefficient = '' }) => coefficient !== '' && !(Number(coefficient) > 0 && Number(coefficient) < 1))).toEqual([]);
  });

  it('have between every two neighbouring stages a FEEDS link, so that no order of stages is assumed', () => {
    const stage = (key: string | undefined): string => segmentOf.get(key ?? '')?.stage ?? '';
    for (const { key = '' } of chains) {
      const pairs = new Set(feeds.filter(({ from = '' }) => from.startsWith(`${key}/`)).map(({ from, to }) => `${stage(from)} ${stage(to)}`));
      expect([key, pairs.has('UPSTREAM MIDSTREAM'), pairs.has('MIDSTREAM DOWNSTREAM')]).toEqual([key, true, true]);
    }
  });

  it('name as by-products what is left over: scrap, spent grain, biogas residue, red mud and ash', () => {
    expect(linksWhere(({ byProduct }) => byProduct === 'true')).toEqual([
      'bridge-tunnel/steel-structure → bridge-tunnel/castings',
      'baijiu/base-liquor → baijiu/reblend',
      'baijiu/base-liquor → baijiu/spent-grain',
      'baijiu/spent-grain → baijiu/feed',
      'baijiu/spent-grain → baijiu/fertilizer',
      'baijiu/spent-grain → baijiu/biogas',
      'baijiu/biogas → baijiu/fertilizer',
      'aluminium/extrusion → aluminium/scrap',
      'aluminium/casting → aluminium/scrap',
      'aluminium/alumina → aluminium/waste-materials',
      'aluminium/power → aluminium/waste-materials',
    ]);
  });

  it('have real cycles: liquor–gas–manure and aluminium scrap', () => {
    const has = (from: string, to: string): boolean => feeds.some((row) => row.from === from && row.to === to);
    const circles = [
      ['baijiu/base-liquor', 'baijiu/spent-grain', 'baijiu/biogas', 'baijiu/base-liquor'],
      ['baijiu/base-liquor', 'baijiu/spent-grain', 'baijiu/fertilizer', 'baijiu/sorghum', 'baijiu/base-liquor'],
      ['aluminium/extrusion', 'aluminium/scrap', 'aluminium/recycled', 'aluminium/alloy', 'aluminium/extrusion'],
    ];
    for (const circle of circles) expect(circle.slice(1).every((to, step) => has(circle[step] ?? '', to))).toBe(true);
  });

  it('give every segment a radius, a minimum scale above 0, at least one keyword, and a stage unless it is a service', () => {
    for (const row of segments) {
      expect(['LOCAL', 'RING', 'NATIONAL']).toContain(row.tradability);
      expect(Number(row.minScale)).toBeGreaterThan(0);
      expect(list(row.keywords).length).toBeGreaterThan(0);
      expect(row.stage === '').toBe(row.service === 'true');
      expect(['true', 'false']).toContain(row.final);
    }
  });

  it('code industries by the four digits of GB/T 4754, or leave them empty where the README says so', () => {
    expect(segments.flatMap(({ gb4754 }) => list(gb4754)).filter((code) => !/^\d{4}$/u.test(code))).toEqual([]);
    expect(segments.filter(({ gb4754 }) => gb4754 === '').map(({ key }) => key)).toEqual(['baijiu/qu', 'baijiu/packaging', 'baijiu/tourism']);
  });

  it('give a general segment links of its own, since links are not inherited: a company of which only the kind is known has neighbours', () => {
    const neighbours = (key: string): readonly string[] => feeds.filter(({ to }) => to === key).map(({ from = '' }) => from);
    expect(neighbours('bridge-tunnel/equipment').map((key) => key.split('/')[1])).toEqual([
      'steel', 'castings', 'hydraulics', 'drive', 'control', 'steel-structure', 'machining', 'coating', 'testing', 'heavy-haul',
    ]);
    expect(neighbours('aluminium/rolled')).toEqual(['aluminium/primary']);
    expect(feeds.filter(({ from }) => from === 'baijiu/packaging').map(({ to }) => to)).toEqual(['baijiu/bottled']);
  });

  it('say that they are compiled, in every row', () => {
    const sources = [...chains, ...segments, ...feeds].map(({ source }) => source ?? '');
    expect(sources.filter((source) => !source.startsWith('模板（编制，非统计数据）'))).toEqual([]);
  });
});
