import { readdirSync } from 'node:fs';
import { parseDay } from '../../../src/domain/day.js';
import { list, readCsv, type CsvRow } from './readCsv.js';

const FOLDER = 'data/sample/shili';
const read = (file: string): readonly CsvRow[] => readCsv(`${FOLDER}/${file}.csv`);

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.csv')).map((file) => file.replace('.csv', ''));
const enterprises = read('enterprises');
const operatesIn = read('operates_in');
const supplies = read('supplies');
const regions = read('regions');
const parks = read('parks');
const segments = [...readCsv('data/templates/segments.csv'), ...read('segments')];
const feeds = [...readCsv('data/templates/feeds.csv'), ...read('feeds')];

/** The county and the parks in it. */
const OWN_PLACES = ['demo-county', 'Park:demo-park-a', 'Park:demo-park-b', 'Park:demo-park-c'];
/** Data written in November 2026: what ended, or began, did so before. */
const WRITTEN = '2026-11-24';

describe('the fictional county', () => {
  it('says that it is fiction in every key, name and source', () => {
    for (const file of files) expect([file, read(file).filter(({ source = '' }) => !source.startsWith('虚构示例数据'))]).toEqual([file, []]);
    const things = [...regions, ...parks, ...enterprises, ...read('chains'), ...read('associations'), ...read('declarations'), ...read('indicators')];
    expect(things.filter(({ key = '' }) => !key.startsWith('demo-'))).toEqual([]);
    const named = [...regions, ...parks, ...enterprises, ...read('chains'), ...read('associations'), ...read('indicators')];
    expect(named.filter(({ name = '' }) => !name.endsWith('（虚构）'))).toEqual([]);
    expect(read('segments').filter(({ key = '', name = '' }) => !key.startsWith('demo-') || !name.startsWith('示例'))).toEqual([]);
    const issuers = [...read('leads'), ...read('titles')].map(({ issuer = '' }) => issuer).concat(read('declarations').map(({ declaredBy = '' }) => declaredBy));
    expect(issuers.filter((issuer) => !issuer.endsWith('（虚构）'))).toEqual([]);
  });

  it('lies in a country of its own and never touches a real place', () => {
    const keys = new Set(regions.map(({ key }) => key));
    expect(regions.filter(({ parent = '' }) => parent !== '' && !keys.has(parent))).toEqual([]);
    expect(regions.filter(({ parent }) => parent === '').map(({ key, level }) => [key, level])).toEqual([['demo-country', 'COUNTRY'], ['demo-abroad', 'ABROAD']]);
    const places = [
      ...parks.flatMap(({ regions: inRegions }) => list(inRegions)),
      ...enterprises.flatMap(({ registered, plants }) => [...list(registered), ...list(plants)]),
      ...read('declarations').flatMap(({ places: covered }) => list(covered)),
      ...read('near').flatMap(({ from, to }) => [...list(from), ...list(to)]),
      ...read('indicators').flatMap(({ of }) => list(of)),
    ];
    const known = new Set([...keys, ...regions.map(({ key = '' }) => `Region:${key}`), ...parks.map(({ key = '' }) => `Park:${key}`)]);
    expect(places.filter((place) => !known.has(place))).toEqual([]);
  });

  it('has 164 companies, each once, and 187 purchases, and refers only to companies, chains and segments that are there', () => {
    const companies = new Set(enterprises.map(({ key }) => key));
    expect([enterprises.length, companies.size, supplies.length]).toEqual([164, 164, 187]);
    const used = [
      ...[...operatesIn, ...read('leads'), ...read('titles'), ...read('member_of')].map(({ enterprise }) => enterprise),
      ...supplies.flatMap(({ supplier, customer }) => [supplier, customer]),
      ...read('invests_in').flatMap(({ investor, investee }) => [investor, investee]),
    ];
    expect(used.filter((key) => !companies.has(key))).toEqual([]);
    const segmentKeys = new Set(segments.map(({ key }) => key));
    expect([...operatesIn, ...supplies].filter(({ segment }) => segment !== '' && !segmentKeys.has(segment))).toEqual([]);
    const chains = new Set([...readCsv('data/templates/chains.csv'), ...read('chains')].map(({ key }) => key));
    expect([...read('leads').map(({ chain }) => chain), ...read('declarations').flatMap(({ chains: of }) => list(of))].filter((key) => !chains.has(key))).toEqual([]);
  });

  it('states no fact twice: ends, role or segment, and source tell any two apart', () => {
    const operations = operatesIn.map(({ enterprise, segment, role, source }) => [enterprise, segment, role, source].join(' '));
    const purchases = supplies.map(({ supplier, customer, segment, source }) => [supplier, customer, segment, source].join(' '));
    expect([new Set(operations).size, new Set(purchases).size]).toEqual([operatesIn.length, supplies.length]);
  });

  it('answers the same on every day to come: each date is a day of the calendar before it was written', () => {
    const days = files.flatMap((file) => read(file).flatMap((row) => [row.validFrom, row.validTo, row.observedAt])).filter((day) => day !== undefined && day !== '');
    expect(days.length).toBeGreaterThan(10);
    expect(days.filter((day = '') => parseDay(day) === null || day >= WRITTEN)).toEqual([]);
  });

  it('has purchases of a named input of at most 1.1 times what coefficient and output of the buyer give, and all sales within what is made', () => {
    const partOf = new Map(segments.map(({ key = '', parent = '' }) => [key, parent]));
    const output = new Map<string, number>();
    for (const { enterprise = '', segment = '', annualOutput = '', validTo } of operatesIn) {
      if (annualOutput !== '' && validTo === '') output.set(`${enterprise} ${segment}`, Number(annualOutput));
    }
    const bought = new Map<string, number>();
    const sold = new Map<string, number>();
    for (const { supplier = '', customer = '', segment = '', annualValue = '', validTo } of supplies) {
      if (validTo !== '' || segment === '') continue;
      bought.set(`${customer} ${segment}`, (bought.get(`${customer} ${segment}`) ?? 0) + Number(annualValue));
      sold.set(`${supplier} ${segment}`, (sold.get(`${supplier} ${segment}`) ?? 0) + Number(annualValue));
    }
    // The coefficient into a segment, else into the nearest whole of it.
    const coefficient = (input: string, into: string): number => {
      for (let to = into; to !== ''; to = partOf.get(to) ?? '') {
        const own = feeds.find((feed) => feed.from === input && feed.to === to && feed.coefficient !== '');
        if (own !== undefined) return Number(own.coefficient);
      }
      return 0;
    };
    const need = (buyer: string, input: string): number =>
      [...output].filter(([key]) => key.startsWith(`${buyer} `)).reduce((total, [key, made]) => total + coefficient(input, key.split(' ')[1] ?? '') * made, 0);
    // Nobody feeds bamboo board in the model: that chain has no FEEDS link to compute a need from.
    const valued = [...bought].filter(([key, value]) => value > 0 && !key.includes('demo-bamboo/'));
    expect(valued.length).toBeGreaterThan(130);
    expect(valued.filter(([key, value]) => value > 1.1 * need(key.split(' ')[0] ?? '', key.split(' ')[1] ?? ''))).toEqual([]);
    expect([...sold].filter(([key, value]) => output.has(key) && value > (output.get(key) ?? 0))).toEqual([]);
  });

  it('has every grade, role, status and scale of the model', () => {
    const values = (rows: readonly CsvRow[], field: string): readonly (string | undefined)[] => [...new Set(rows.map((row) => row[field]))].sort();
    expect(values(operatesIn, 'grade')).toEqual(['CLAIMED', 'CONFIRMED', 'PROBABLE', 'PROPOSED']);
    expect(values(operatesIn, 'role')).toEqual(['PRODUCER', 'SERVICE', 'TRADER']);
    expect(values(enterprises, 'status')).toEqual(['', 'DEREGISTERED', 'MOVED_OUT', 'PRODUCING', 'RESTRUCTURING', 'SUSPENDED']);
    expect(values(enterprises, 'scale')).toEqual(['', 'BELOW_SCALE', 'CONSTRUCTION_QUALIFIED', 'INDUSTRY_ABOVE_SCALE', 'SERVICE_ABOVE_SCALE', 'TRADE_ABOVE_QUOTA']);
  });

  it('counts its own large works: the indicators say what the list of companies holds', () => {
    const large = enterprises.filter(({ scale, status, registered, plants = '' }) => scale === 'INDUSTRY_ABOVE_SCALE' && status === 'PRODUCING' && registered !== 'demo-county-n1' && list(plants).some((at) => OWN_PLACES.includes(at)));
    const inPark = (park: string): number => large.filter(({ plants = '' }) => list(plants).includes(`Park:${park}`)).length;
    const values = new Map(read('indicators').map(({ key, value }) => [key, Number(value)]));
    expect([large.length, inPark('demo-park-a'), inPark('demo-park-c')]).toEqual([values.get('demo-indicator-1'), values.get('demo-indicator-3'), values.get('demo-indicator-4')]);
  });

  it('has five parks that state their leading industries and free land, one of them in two regions, and members in five chambers', () => {
    expect(parks.filter(({ leadingIndustries, freeLandMu }) => list(leadingIndustries).length > 0 && Number(freeLandMu) > 0).length).toBe(5);
    expect(parks.filter(({ regions: inRegions }) => list(inRegions).length === 2).map(({ key }) => key)).toEqual(['demo-park-b']);
    expect(new Set(read('member_of').map(({ association }) => association)).size).toBe(5);
  });
});
