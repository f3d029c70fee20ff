import { HandGraph } from '../../testkit/handGraph.js';
import { engineCompanySupplyRates } from '../../testkit/askEngine.js';
import { oracleCompanySupplyRates } from '../../testkit/oracle/oracleCompanySupplyRates.js';
import { askOf, segmentOf, SUBJECTS } from '../../testkit/subjects.js';

/**
 * Chain c: m with parts m1 and m2, and product p. m1 feeds p with 0.2, m with 0.1, m2 without a coefficient. x lies outside c, below m1 and m2.
 * Here: S makes m1 (200 a year) and m2; B, B2 and B3 make p: 1000, 400, not stated. Elsewhere or nowhere: S2, S3.
 */
const graph = () =>
  new HandGraph()
    .region('H', 'COUNTY').region('N', 'COUNTY')
    .segment('m').segment('m1').segment('m2').segment('p').segment('x').chain('c', 'm', 'm1', 'm2', 'p')
    .partOf('Segment:m1', 'Segment:m').partOf('Segment:m2', 'Segment:m').partOf('Segment:x', 'Segment:m1').partOf('Segment:x', 'Segment:m2')
    .feeds('m1', 'p', { coefficient: 0.2 }).feeds('m', 'p', { coefficient: 0.1 }).feeds('m2', 'p')
    .company('S', 'Region:H').does('S', 'm1', 200).does('S', 'm2')
    .company('B', 'Region:H').does('B', 'p', 1000)
    .company('B2', 'Region:H').does('B2', 'p', 400)
    .company('B3', 'Region:H').does('B3', 'p')
    .company('S2', 'Region:N').company('S3', null);

/** CALCULUS 4. */
describe.each(SUBJECTS)('purchases: the %s', (_, subject) => {
  const full = graph().sells('S', 'B', null, 100).sells('S2', 'B', 'm1', 60).sells('S3', 'B', 'x', 30).rows();
  const at = (key: string, rows = full) => segmentOf(subject(rows, askOf()), key);

  it('shares an unnamed edge among the lowest that qualify, counts a named one in full for each first ancestor, and once for theirs', () => {
    // S's m1, m2 and m all feed p, m has parts that do: m1 and m2 have half each. x counts 1 for m1 and m2, and 1 for m.
    expect(at('m1').demand).toEqual({
      edges: 3, links: 2.5, localLinks: 0.5, recorded: 50 + 60 + 30, localRecorded: 50, estimated: 0.2 * 400, unestimated: 1,
      basis: 'VALUE', value: 220, nullReason: null, unknownOrigin: 1, unvalued: 0,
    });
    expect(at('m2').demand).toEqual({
      edges: 2, links: 1.5, localLinks: 0.5, recorded: 50 + 30, localRecorded: 50, estimated: 0, unestimated: 0,
      basis: 'VALUE', value: 80, nullReason: null, unknownOrigin: 1, unvalued: 0,
    });
    // m: its own estimate 0.1 × 400 and that of m1.
    expect(at('m').demand).toEqual({
      edges: 3, links: 3, localLinks: 1, recorded: 190, localRecorded: 100, estimated: 40 + 80, unestimated: 1,
      basis: 'VALUE', value: 310, nullReason: null, unknownOrigin: 1, unvalued: 0,
    });
    expect(at('p').demand).toMatchObject({ edges: 0, basis: 'NONE', value: null, nullReason: 'NO_PURCHASES' });
  });

  it('gives rates with bounds for the segment and for the chain, where each edge counts once', () => {
    expect(at('m1').supplyRate).toEqual({ value: 50 / 140, lower: 50 / 220, upper: 130 / 220, nullReason: null });
    expect(at('p').supplyRate).toEqual({ value: null, lower: null, upper: null, nullReason: 'NO_PURCHASES' });
    expect(subject(full, askOf()).supplyRate).toEqual({
      byValue: { value: 100 / 190, lower: 100 / 310, upper: 220 / 310, nullReason: null },
      byLinks: { value: 1 / 3, lower: 1 / 3, upper: 1 / 3, nullReason: null },
      segmentCoverage: 1,
      presentLeaves: 3,
      leaves: 3,
      totals: { edges: 3, links: 3, localLinks: 1, recorded: 190, localRecorded: 100, estimated: 120, unestimated: 1 },
    });
  });

  it('gives output, conversion and concentration; a whole pools its sellers with those of its parts', () => {
    expect(at('m1')).toMatchObject({ output: 200, outputCoverage: 1, conversionRate: { value: 0.25, lower: 0.25, upper: 0.25, nullReason: null } });
    expect(at('m1').concentration).toBeCloseTo((50 ** 2 + 60 ** 2 + 30 ** 2) / 140 ** 2, 9);
    expect(at('m').concentration).toBeCloseTo((100 ** 2 + 60 ** 2 + 30 ** 2) / 190 ** 2, 9);
    expect(at('m')).toMatchObject({ sellers: 3, concentrationMeasure: 'VALUE', adequateEvidence: true, outputComparable: true });
  });

  it('estimates nothing for a company with an edge in the segment or an own share in an ancestor of it', () => {
    // B2 bought m as such: neither m nor its part m1 is estimated for it; B, with 1000, is not recorded: 0.2 and 0.1 of that.
    const rows = graph().sells('S2', 'B2', 'm', 500).rows();
    expect(at('m1', rows).demand).toMatchObject({ edges: 0, recorded: 0, estimated: 200, unestimated: 1, basis: 'ESTIMATED', value: 200, nullReason: null });
    expect(at('m', rows).demand).toMatchObject({ edges: 1, recorded: 500, estimated: 300, unestimated: 1, basis: 'VALUE', value: 800 });
    // B2 bought m1: of m1 and of m nothing is estimated for it.
    const ofPart = graph().sells('S2', 'B2', 'm1', 500).rows();
    expect(at('m', ofPart).demand).toMatchObject({ recorded: 500, estimated: 300 });
    // B2 bought m2: of m1 it may still need 0.2 × 400, of m as such nothing.
    const ofSibling = graph().sells('S2', 'B2', 'm2', 500).rows();
    expect(at('m', ofSibling).demand).toMatchObject({ recorded: 500, estimated: 200 + 80 + 100 });
  });

  it('takes the coefficient of the link into the segment nearest to what the company does, of a tie the smallest id', () => {
    const below = graph().segment('p1').partOf('Segment:p1', 'Segment:p').inChain('p1', 'c').company('C', 'Region:H').does('C', 'p1', 10);
    expect(at('m1', below.rows()).demand.estimated).toBeCloseTo(0.2 * 1410, 9);
    expect(at('m1', below.feeds('m1', 'p1', { coefficient: 3 }).rows()).demand.estimated).toBeCloseTo(0.2 * 1400 + 30, 9);
    const tied = graph().segment('o').chain('d', 'o').inChain('o', 'c').segment('t').partOf('Segment:t', 'Segment:p').partOf('Segment:t', 'Segment:o')
      .feeds('m1', 'o', { coefficient: 7 }).company('C', 'Region:H').does('C', 't', 10);
    expect(at('m1', tied.rows()).demand.estimated).toBeCloseTo(0.2 * 1400 + 70, 9);
  });

  it('falls back from values to estimates to links, and says what is missing', () => {
    const estimated = graph().sells('S', 'B', 'm1', 10).rows();
    // 10 recorded, 80 estimated for B2: less than half is recorded.
    expect(at('m1', estimated)).toMatchObject({
      demand: { basis: 'ESTIMATED', value: 90 }, supplyRate: { value: null, lower: 10 / 90, upper: 1, nullReason: 'MOSTLY_ESTIMATED' }, concentrationMeasure: 'LINKS',
    });
    const links = graph().sells('S', 'B', 'm2').sells('S2', 'B', 'm2').rows();
    expect(at('m2', links)).toMatchObject({
      demand: { basis: 'LINKS', value: null, nullReason: 'NO_VALUES' }, supplyRate: { value: 0.5, lower: 0.5, upper: 0.5, nullReason: null }, concentration: 0.5,
      conversionRate: { value: null, nullReason: 'NO_OUTPUT' },
    });
    const nought = graph().sells('S', 'B', 'm2', 0).rows();
    expect(at('m2', nought).demand).toMatchObject({ basis: 'LINKS', value: 0, nullReason: null });
  });

  it('counts recorded values at exactly half of demand as the basis', () => {
    const rows = graph().sells('S', 'B', 'm1', 80).rows();
    expect(at('m1', rows).demand).toMatchObject({ recorded: 80, estimated: 80, basis: 'VALUE' });
  });

  it('leaves an unnamed edge out where nothing that the seller does feeds what the buyer does', () => {
    const rows = graph().sells('S2', 'B', null, 5).sells('B', 'S', null, 5).rows();
    expect(subject(rows, askOf()).coverage).toMatchObject({ edges: 2, edgesInChain: 0 });
  });

  it('looks at the status of the buyer, not of the seller', () => {
    const rows = graph().company('G', 'Region:H', { status: 'DEREGISTERED' }).sells('G', 'B', 'm1', 5).sells('S', 'G', 'm1', 7).rows();
    expect(at('m1', rows).demand).toMatchObject({ edges: 1, recorded: 5, localRecorded: 5 });
  });
});

describe.each([
  ['engine', engineCompanySupplyRates],
  ['oracle', oracleCompanySupplyRates],
])('one company as the buyer: the %s', (_, ratesOf) => {
  const rates = ratesOf(graph().sells('S', 'B', null, 100).sells('S2', 'B', 'm1', 60).sells('S3', 'B', 'x', 30).rows(), askOf());

  it('gives the rates of its own edges and estimates', () => {
    // B bought m1 and m, by way of x: nothing is estimated for it.
    expect(rates.get('B')).toEqual({
      byValue: { value: 100 / 190, lower: 100 / 190, upper: 100 / 190, nullReason: null },
      byLinks: { value: 1 / 3, lower: 1 / 3, upper: 1 / 3, nullReason: null },
      totals: { edges: 3, links: 3, localLinks: 1, recorded: 190, localRecorded: 100, estimated: 0, unestimated: 0 },
    });
    // B2 bought nothing that is recorded: 0.2 × 400 of m1 and 0.1 × 400 of m.
    expect(rates.get('B2')).toEqual({
      byValue: { value: null, lower: 0, upper: 1, nullReason: 'MOSTLY_ESTIMATED' },
      byLinks: { value: null, lower: null, upper: null, nullReason: 'NO_PURCHASES' },
      totals: { edges: 0, links: 0, localLinks: 0, recorded: 0, localRecorded: 0, estimated: 120, unestimated: 0 },
    });
    expect(rates.get('B3')).toMatchObject({ byValue: { value: null, nullReason: 'NO_PURCHASES' }, totals: { estimated: 0, unestimated: 1 } });
  });

  it('is null for a company that does not produce here', () => {
    const nothing = { value: null, lower: null, upper: null, nullReason: 'BUYER_NOT_HERE' };
    expect(rates.get('S2')).toMatchObject({ byValue: nothing, byLinks: nothing, totals: { edges: 0 } });
  });
});
