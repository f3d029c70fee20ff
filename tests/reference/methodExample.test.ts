import { readFile } from 'node:fs/promises';
import { chainGaps } from '../../src/analysis/chainGaps.js';
import { DEFAULT_GAP_OPTIONS } from '../../src/analysis/gapOptions.js';
import { graphFor } from '../../src/analysis/graphFor.js';
import { parseDay } from '../../src/domain/day.js';
import { buildGraph } from '../../src/graph/buildGraph.js';
import { shippedRows } from './shippedRows.js';

/** The figure that docs/method.md, 13, works through by hand: castings in the fictional county. */
const graph = buildGraph(await shippedRows());
const page = await readFile('docs/method.md', 'utf8');
const example = page.slice(page.indexOf('## 13 '));

function castingsOn(text: string) {
  const day = parseDay(text)!;
  const territory = { regions: ['demo-county'], parks: [] };
  const { segments } = chainGaps(graphFor(graph, day, [territory]), { chain: 'bridge-tunnel', territory, day, options: DEFAULT_GAP_OPTIONS });
  return segments.find(({ segment }) => segment === 'bridge-tunnel/castings')!;
}

describe('the example of the method page', () => {
  it('has the figures of the engine', () => {
    const { demand, supplyRate, conversionRate, output, outputCoverage, concentration, sellers, state, findings } = castingsOn('2026-11-24');
    expect(demand).toMatchObject({ edges: 5, links: 5, localLinks: 2, recorded: 2940, localRecorded: 1100, estimated: 450, value: 3390, basis: 'VALUE', unestimated: 0 });
    expect(supplyRate).toEqual({ value: 1100 / 2940, lower: 1100 / 3390, upper: 1550 / 3390, nullReason: null });
    expect([output, outputCoverage, conversionRate.value, sellers]).toEqual([1600, 1, 0.6875, 3]);
    expect(concentration).toBeCloseTo((1100 ** 2 + 1340 ** 2 + 500 ** 2) / 2940 ** 2, 12);
    expect(state).toBe('WEAK');
    expect(findings).toEqual([{ kind: 'WEAK', certainty: 'ESTABLISHED', grounds: ['OUTPUT_BELOW_DEMAND'], feeders: [], fed: [] }]);
  });

  it('counts a sale of two sources once, and one that has ended not at all, as the page says', () => {
    const old = graph.facts.supplies.rows.find(({ from, to, annualValue }) => from === 'Enterprise:demo-casting' && to === 'Enterprise:demo-heavy' && annualValue === 1500);
    expect(old).toMatchObject({ segment: 'bridge-tunnel/castings', validTo: '2025-01-01' });
    const days = [castingsOn('2024-12-31'), castingsOn('2025-01-01')];
    expect(days.map(({ demand: { edges, recorded } }) => [edges, recorded])).toEqual([[5, 2940], [5, 2940]]);
  });

  it('writes them so', () => {
    const { demand, supplyRate, conversionRate, output, concentration } = castingsOn('2026-11-24');
    const percent = (share: number | null, digits: number): string => `${(share! * 100).toFixed(digits)}%`;
    for (const written of [
      `= ${demand.recorded}；localRecorded = 600 + 500 = ${demand.localRecorded}；edges = ${demand.edges}`,
      `estimated = ${demand.estimated}`,
      `demand = 2940 + 450 = ${demand.value!}`,
      `= ${percent(supplyRate.value, 1)}；下限 1100 / 3390 = ${percent(supplyRate.lower, 1)}；上限 (1100 + 450) / 3390 = ${percent(supplyRate.upper, 1)}`,
      `填报 ${output!}`,
      `差 ${demand.value! - output!}`,
      `= ${percent(conversionRate.value, 2)}`,
      `/ 2940² = ${concentration!.toFixed(3)}`,
    ]) {
      expect(example).toContain(written);
    }
  });
});
