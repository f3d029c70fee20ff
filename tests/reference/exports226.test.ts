import { chainGaps } from '../../src/analysis/chainGaps.js';
import { DEFAULT_GAP_OPTIONS } from '../../src/analysis/gapOptions.js';
import { parseDay } from '../../src/domain/day.js';
import { buildGraph } from '../../src/graph/buildGraph.js';
import { graphOnDay } from '../../src/graph/graphOnDay.js';
import { GraphBuilder } from '../testkit/graphBuilder.js';
import { describeWithShared, readShared } from '../testkit/sharedData.js';

/*
 * Exports of 226 places in 21 sections and their revealed comparative advantage (Datawheel/py-economic-complexity, MIT;
 * computed by econcomplex 1.0.1). With one company a place and section that puts out what is exported, the location
 * quotient by output is the revealed comparative advantage.
 */
describeWithShared('oracles/exports_226x21.csv', 'The published revealed comparative advantage of 226 places in 21 sections', () => {
  const exports = readShared('oracles/exports_226x21.csv').map((row) => ({
    place: row['Exporter Country ID']!,
    section: row['Section ID']!,
    value: Number(row['Trade Value']),
  }));
  const expected = new Map(readShared('oracles/exports_226x21.expected.csv').map((row) => [`${row.location!} ${row.activity!}`, Number(row.rca)]));
  const places = [...new Set(exports.map(({ place }) => place))];
  const graph = new GraphBuilder().node('Chain', 'world');
  for (const section of new Set(exports.map((row) => row.section))) graph.node('Segment', section).fact('IN_CHAIN', `Segment:${section}`, 'Chain:world');
  for (const place of places) graph.node('Region', place, { level: 'COUNTRY' });
  exports.forEach(({ place, section, value }, index) => {
    const company = `Enterprise:${index}`;
    graph.node('Enterprise', String(index)).fact('LOCATED_IN', company, `Region:${place}`, { role: 'PLANT' });
    graph.fact('OPERATES_IN', company, `Segment:${section}`, { role: 'PRODUCER', grade: 'CONFIRMED', annualOutput: value });
  });
  const day = parseDay('2024-01-01')!;
  const onDay = graphOnDay(buildGraph(graph), day);

  it('is the location quotient by output of every place and section', () => {
    expect(places).toHaveLength(226);
    let compared = 0;
    for (const place of places) {
      const { segments } = chainGaps(onDay, { chain: 'world', territory: { regions: [place], parks: [] }, day, options: DEFAULT_GAP_OPTIONS });
      for (const { segment, locationQuotient } of segments) {
        const rca = expected.get(`${place} ${segment}`) ?? 0;
        expect(Math.abs((locationQuotient.value ?? Number.NaN) - rca)).toBeLessThanOrEqual(1e-9 * Math.max(1, rca));
        compared += 1;
      }
    }
    expect(compared).toBe(226 * 21);
  });
});
