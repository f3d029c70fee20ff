import { list, readCsv, type CsvRow } from './readCsv.js';

const chains = readCsv('data/templates/chains.csv');
const segments = readCsv('data/templates/segments.csv');
const feeds = readCsv('data/templates/feeds.csv');
const shared = readCsv('data/templates/in_chain.csv');
const segmentOf = new Map(segments.map((row) => [row.key, row]));

/** Of each chain, its segments and their stages: those of its own, and those that it shares with the chain they come from. */
const stagesOf = new Map(
  chains.map(({ key: chain }) => {
    const own = segments.filter((row) => row.chain === chain).map(({ key, stage }) => [key, stage] as const);
    return [chain, new Map([...own, ...shared.filter((row) => row.chain === chain).map(({ segment, stage }) => [segment, stage] as const)])] as const;
  }),
);

/** The chains that both ends of a link are in, which is where the link counts. */
function chainsOfLink({ from, to }: CsvRow): readonly (string | undefined)[] {
  return [...stagesOf].filter(([, stages]) => stages.has(from) && stages.has(to)).map(([chain]) => chain);
}

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
  it('are eleven chains of 22 to 25 segments, with 500 FEEDS links', () => {
    expect(chains.map(({ key, name }) => [key, name, segments.filter(({ chain }) => chain === key).length])).toEqual([
      ['bridge-tunnel', '桥隧装备', 22],
      ['baijiu', '白酒', 23],
      ['aluminium', '铝', 23],
      ['special-steel', '特钢', 24],
      ['tea', '茶', 24],
      ['green-food', '绿色食品', 25],
      ['building-materials', '新型建材', 25],
      ['nev', '新能源汽车', 24],
      ['lithium-battery', '锂电池', 25],
      ['photovoltaic', '光伏', 24],
      ['manganese', '锰及矿业新材料', 24],
    ]);
    expect(feeds).toHaveLength(500);
  });

  it('have every segment once, in the chain that its key names, under a parent of the same chain, and no two of one name in a chain', () => {
    expect(segmentOf.size).toBe(segments.length);
    for (const { key = '', chain = '', parent = '' } of segments) {
      expect(key.startsWith(`${chain}/`)).toBe(true);
      if (parent !== '') expect(segmentOf.get(parent)?.chain).toBe(chain);
    }
    for (const { key } of chains) {
      const names = [...(stagesOf.get(key)?.keys() ?? [])].map((segment) => segmentOf.get(segment ?? '')?.name);
      expect([key, names.length - new Set(names).size]).toEqual([key, 0]);
    }
  });

  it('share six segments, one node in two chains, of which the second has a link with it', () => {
    expect(shared.map(({ segment, chain, stage }) => [segment, chain, stage])).toEqual([
      ['manganese/ferro', 'special-steel', 'UPSTREAM'],
      ['special-steel/slag', 'building-materials', 'UPSTREAM'],
      ['lithium-battery/power-pack', 'nev', 'UPSTREAM'],
      ['manganese/sulfate', 'lithium-battery', 'UPSTREAM'],
      ['lithium-battery/storage', 'photovoltaic', 'DOWNSTREAM'],
      ['lithium-battery/cathode', 'manganese', 'DOWNSTREAM'],
    ]);
    const idle = shared.filter(({ segment, chain }) => !feeds.some((link) => (link.from === segment || link.to === segment) && chainsOfLink(link).includes(chain)));
    expect(idle).toEqual([]);
  });

  it('have FEEDS links between segments that exist and are in one chain, own or shared, each pair once, none to itself or to a part of itself', () => {
    expect(linksWhere(({ from = '', to = '' }) => !segmentOf.has(from) || !segmentOf.has(to))).toEqual([]);
    expect(linksWhere((link) => chainsOfLink(link).length === 0)).toEqual([]);
    expect(linksWhere(({ from = '', to = '' }) => lineage(from).includes(to) || lineage(to).includes(from))).toEqual([]);
    expect(new Set(linksWhere(() => true)).size).toBe(feeds.length);
  });

  it('have no segment without a link of its own in each of its chains', () => {
    for (const [chain, stages] of stagesOf) {
      const linked = new Set(feeds.filter((link) => chainsOfLink(link).includes(chain)).flatMap(({ from, to }) => [from, to]));
      expect([chain, [...stages.keys()].filter((key) => !linked.has(key))]).toEqual([chain, []]);
    }
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
    for (const [key, stages] of stagesOf) {
      expect([key, ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'].filter((stage) => ![...stages.values()].includes(stage))]).toEqual([key, []]);
      const links = feeds.filter((link) => chainsOfLink(link).includes(key));
      const pairs = new Set(links.map(({ from, to }) => `${stages.get(from) ?? ''} ${stages.get(to) ?? ''}`));
      expect([key, pairs.has('UPSTREAM MIDSTREAM'), pairs.has('MIDSTREAM DOWNSTREAM')]).toEqual([key, true, true]);
    }
  });

  it('name as by-products what is left over: scrap, spent grain, residues, slag, offcuts, and what has had its day', () => {
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
      'aluminium/processing → aluminium/scrap',
      'baijiu/brewing → baijiu/spent-grain',
      'special-steel/bars → special-steel/scrap',
      'special-steel/forgings → special-steel/scrap',
      'special-steel/fasteners → special-steel/scrap',
      'special-steel/ironmaking → special-steel/slag',
      'special-steel/smelting → special-steel/slag',
      'tea/instant → tea/fertilizer',
      'tea/extract → tea/fertilizer',
      'green-food/oil → green-food/feed',
      'green-food/rice → green-food/feed',
      'green-food/livestock → green-food/fertilizer',
      'green-food/oil → green-food/fertilizer',
      'green-food/fruit-products → green-food/fertilizer',
      'building-materials/installation → building-materials/recycle',
      'building-materials/concrete → building-materials/recycle',
      'building-materials/ceramics → building-materials/solid-waste',
      'nev/vehicle → nev/dismantling',
      'nev/dismantling → nev/castings',
      'nev/dismantling → nev/sheet',
      'lithium-battery/power-pack → lithium-battery/recycling',
      'lithium-battery/storage → lithium-battery/recycling',
      'lithium-battery/cell → lithium-battery/recycling',
      'photovoltaic/wafer → photovoltaic/ingot',
      'photovoltaic/module → photovoltaic/recycling',
      'manganese/metal → manganese/residue',
      'manganese/dioxide → manganese/residue',
      'manganese/sulfate → manganese/residue',
      'manganese/vanadium → manganese/residue',
      'manganese/products → manganese/residue',
      'manganese/residue → manganese/residue-materials',
      'manganese/residue → manganese/acid',
    ]);
  });

  it('have real cycles: liquor–gas–manure, scrap of aluminium and steel, manure, tea residue, batteries, rubble, offcuts of silicon', () => {
    const has = (from: string, to: string): boolean => feeds.some((row) => row.from === from && row.to === to);
    const circles = [
      ['baijiu/base-liquor', 'baijiu/spent-grain', 'baijiu/biogas', 'baijiu/base-liquor'],
      ['baijiu/base-liquor', 'baijiu/spent-grain', 'baijiu/fertilizer', 'baijiu/sorghum', 'baijiu/base-liquor'],
      ['aluminium/extrusion', 'aluminium/scrap', 'aluminium/recycled', 'aluminium/alloy', 'aluminium/extrusion'],
      ['special-steel/scrap', 'special-steel/smelting', 'special-steel/bars', 'special-steel/scrap'],
      ['tea/fertilizer', 'tea/garden', 'tea/primary', 'tea/instant', 'tea/fertilizer'],
      ['green-food/livestock', 'green-food/fertilizer', 'green-food/grain', 'green-food/feed', 'green-food/livestock'],
      ['building-materials/recycle', 'building-materials/wall', 'building-materials/installation', 'building-materials/recycle'],
      ['lithium-battery/cell', 'lithium-battery/recycling', 'lithium-battery/nickel-cobalt', 'lithium-battery/precursor', 'lithium-battery/cathode', 'lithium-battery/cell'],
      ['nev/vehicle', 'nev/dismantling', 'nev/castings', 'nev/chassis', 'nev/vehicle'],
      ['photovoltaic/ingot', 'photovoltaic/wafer', 'photovoltaic/ingot'],
      ['manganese/metal', 'manganese/residue', 'manganese/acid', 'manganese/metal'],
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

  it('code industries by the four digits of GB/T 4754, or leave them empty and say why: not verified, or of several classes', () => {
    expect(segments.flatMap(({ gb4754 }) => list(gb4754)).filter((code) => !/^\d{4}$/u.test(code))).toEqual([]);
    const uncoded = segments.filter(({ gb4754 }) => gb4754 === '');
    expect(uncoded.filter(({ note }) => !/留空|类别见各部分/u.test(note ?? ''))).toEqual([]);
    expect([uncoded.length, uncoded.length / segments.length < 0.15]).toEqual([38, true]);
  });

  it('give a general segment links of its own, since links are not inherited: a company of which only the kind is known has neighbours', () => {
    const neighbours = (key: string): readonly string[] => feeds.filter(({ to }) => to === key).map(({ from = '' }) => from);
    expect(neighbours('bridge-tunnel/equipment').map((key) => key.split('/')[1])).toEqual([
      'steel', 'castings', 'hydraulics', 'drive', 'control', 'steel-structure', 'machining', 'coating', 'testing', 'heavy-haul',
    ]);
    expect(neighbours('aluminium/rolled')).toEqual(['aluminium/primary']);
    const general = new Set(segments.map(({ parent = '' }) => parent).filter((key) => key !== ''));
    expect([...general].filter((key) => !feeds.some(({ from, to }) => from === key || to === key))).toEqual([]);
    expect([...general].filter((key) => !key.startsWith('bridge-tunnel/'))).toEqual([
      'baijiu/packaging',
      'baijiu/brewing',
      'aluminium/processing',
      'aluminium/rolled',
      'special-steel/products',
      'tea/packaging',
      'tea/processing',
      'tea/deep',
      'green-food/farming',
      'green-food/processing',
      'building-materials/raw',
      'building-materials/materials',
      'nev/vehicle',
      'lithium-battery/battery',
      'photovoltaic/power',
      'manganese/products',
    ]);
    expect(feeds.filter(({ from }) => from === 'baijiu/packaging').map(({ to }) => to)).toEqual(['baijiu/bottled']);
  });

  it('say that they are compiled, in every row', () => {
    const sources = [...chains, ...segments, ...feeds, ...shared].map(({ source }) => source ?? '');
    expect(sources.filter((source) => !source.startsWith('模板（编制，非统计数据）'))).toEqual([]);
  });
});
