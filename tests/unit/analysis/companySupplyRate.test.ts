import { companySupplyRate } from '../../../src/analysis/companySupplyRate.js';
import { gapResult } from '../../../src/analysis/chainGaps.js';
import { smallCounty, workOn } from './smallCounty.js';

const work = workOn(smallCounty());

describe('The local supply rate of one company as the buyer', () => {
  it('is made of its own purchases: 10 of 40 by value, 1 of 2 by links', () => {
    expect(companySupplyRate(work, 'big')).toEqual({
      byValue: { value: 0.25, lower: 0.25, upper: 0.25, nullReason: null },
      byLinks: { value: 0.5, lower: 0.5, upper: 0.5, nullReason: null },
      totals: { edges: 2, links: 2, localLinks: 1, recorded: 40, localRecorded: 10, estimated: 0, unestimated: 0 },
    });
  });

  it('has only bounds when all that it buys is estimated: 0.4 of an output of 50', () => {
    expect(companySupplyRate(work, 'small')).toEqual({
      byValue: { value: null, lower: 0, upper: 1, nullReason: 'MOSTLY_ESTIMATED' },
      byLinks: { value: null, lower: null, upper: null, nullReason: 'NO_PURCHASES' },
      totals: { edges: 0, links: 0, localLinks: 0, recorded: 0, localRecorded: 0, estimated: 20, unestimated: 0 },
    });
  });

  it.each(['away', 'idle', 'nobody'])('is null, with the reason, for a company that is no buyer here: %s', (company) => {
    const unknown = { value: null, lower: null, upper: null, nullReason: 'BUYER_NOT_HERE' };
    expect(companySupplyRate(work, company)).toEqual({
      byValue: unknown,
      byLinks: unknown,
      totals: { edges: 0, links: 0, localLinks: 0, recorded: 0, localRecorded: 0, estimated: 0, unestimated: 0 },
    });
  });

  it('adds up over the buyers to the totals of the chain', () => {
    const buyers = ['big', 'local', 'small'].map((company) => companySupplyRate(work, company).totals);
    const { totals } = gapResult(work).supplyRate;
    for (const figure of ['edges', 'links', 'localLinks', 'recorded', 'localRecorded', 'estimated', 'unestimated'] as const) {
      expect([figure, buyers.reduce((sum, buyer) => sum + buyer[figure], 0)]).toEqual([figure, totals[figure]]);
    }
  });
});
