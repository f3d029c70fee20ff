import type { Day } from '../../../src/domain/day.js';
import { parseDay } from '../../../src/domain/day.js';
import { HandGraph } from '../../testkit/handGraph.js';
import { askOf, segmentOf, SUBJECTS } from '../../testkit/subjects.js';

const day = (text: string): Day => parseDay(text)!;
const graph = () => new HandGraph().region('F', 'PREFECTURE').region('H', 'COUNTY', 'F').region('N', 'COUNTY', 'F').segment('s').chain('c', 's').chain('other');

/** CALCULUS 3, docs/method.md 3 and 5. */
describe.each(SUBJECTS)('presence: the %s', (_, subject) => {
  it.each([
    ['NONE', 'a trader', graph().company('A', 'Region:H').does('A', 's', null, 'TRADER')],
    ['NONE', 'a company that moved out', graph().company('A', 'Region:H', { status: 'MOVED_OUT' }).does('A', 's')],
    ['NONE', 'a company that is gone', graph().company('A', 'Region:H', { status: 'DEREGISTERED' }).does('A', 's')],
    ['NONE', 'a company elsewhere', graph().company('A', 'Region:N').does('A', 's')],
    ['REGISTERED', 'a suspended company, a leader of the chain too', graph().company('A', 'Region:H', { status: 'SUSPENDED' }).does('A', 's').leads('A', 'c')],
    ['REGISTERED', 'a company in restructuring', graph().company('A', 'Region:H', { status: 'RESTRUCTURING' }).does('A', 's')],
    ['REGISTERED', 'a proposed link', graph().company('A', 'Region:H').does('A', 's', null, 'SERVICE', { grade: 'PROPOSED' })],
    ['PRODUCING', 'a company without a status', graph().company('A', 'Region:H', { status: null }).does('A', 's')],
    ['PRODUCING', 'a company above quota in trade', graph().company('A', 'Region:H', { scale: 'TRADE_ABOVE_QUOTA' }).does('A', 's')],
    ['PRODUCING', 'a leader of another chain', graph().company('A', 'Region:H').does('A', 's').leads('A', 'other')],
    ['PRODUCING', 'a specialised company', graph().company('A', 'Region:H').does('A', 's').title('A', 'SPECIALISED_NEW')],
    ['PRODUCING', 'a little giant whose title has ended', graph().company('A', 'Region:H').does('A', 's').title('A', 'LITTLE_GIANT', { validTo: day('2024-07-01') })],
    ['ABOVE_SCALE', 'industry above scale', graph().company('A', 'Region:H', { scale: 'INDUSTRY_ABOVE_SCALE' }).does('A', 's')],
    ['ABOVE_SCALE', 'services above scale', graph().company('A', 'Region:H', { scale: 'SERVICE_ABOVE_SCALE' }).does('A', 's', null, 'SERVICE')],
    ['BACKBONE', 'a leader of the chain', graph().company('A', 'Region:H').does('A', 's').leads('A', 'c')],
    ['BACKBONE', 'a little giant of a county', graph().company('A', 'Region:H').does('A', 's').title('A', 'LITTLE_GIANT', { level: 'COUNTY' })],
    ['BACKBONE', 'an output that just covers demand', graph().company('A', 'Region:H').company('B', null).does('A', 's', 40).sells('B', 'A', 's', 40)],
    ['PRODUCING', 'two outputs that only together cover demand', graph().company('A', 'Region:H').company('B', 'Region:H').does('A', 's', 20).does('B', 's', 20).sells('B', 'A', 's', 40)],
    ['PRODUCING', 'an output against a demand of nought', graph().company('A', 'Region:H').company('B', null).does('A', 's', 40).sells('B', 'A', 's', 0)],
  ] as const)('is %s for %s', (presence, __, given) => {
    expect(segmentOf(subject(given.rows(), askOf()), 's').presence).toBe(presence);
  });

  it('lets presentFrom say what is present', () => {
    const rows = graph().company('A', 'Region:H', { scale: 'INDUSTRY_ABOVE_SCALE' }).does('A', 's').rows();
    const isPresent = (presentFrom: 'PRODUCING' | 'ABOVE_SCALE' | 'BACKBONE') => segmentOf(subject(rows, askOf({ presentFrom })), 's').present;
    expect([isPresent('PRODUCING'), isPresent('ABOVE_SCALE'), isPresent('BACKBONE')]).toEqual([true, true, false]);
  });

  it.each([
    ['NOT_RECORDED', 'nothing is declared', graph()],
    ['SURVEYED', 'the place itself', graph().declaration('d', 'ALL', ['Region:H'])],
    ['SURVEYED', 'the region above, for this chain among others', graph().declaration('d', 'ALL', ['Region:F'], ['other', 'c'])],
    ['ABOVE_SCALE_SURVEYED', 'companies of scale', graph().declaration('d', 'ABOVE_SCALE', ['Region:H'])],
    ['NOT_RECORDED', 'another chain', graph().declaration('d', 'ALL', ['Region:H'], ['other'])],
    ['NOT_RECORDED', 'another county', graph().declaration('d', 'ALL', ['Region:N'])],
    ['NOT_RECORDED', 'a declaration that has ended', graph().declaration('d', 'ALL', ['Region:H'], [], { validTo: day('2024-07-01') })],
  ] as const)('is absent as %s by %s', (absence, __, given) => {
    expect(segmentOf(subject(given.rows(), askOf()), 's')).toMatchObject({ present: false, absence });
  });

  it('covers different members by different declarations; the weaker decides', () => {
    const territory = { regions: ['H', 'N'], parks: [] };
    const absence = (rows: ReturnType<HandGraph['rows']>) => segmentOf(subject(rows, askOf({}, { territory })), 's').absence;
    expect(absence(graph().declaration('d', 'ALL', ['Region:H']).rows())).toBe('NOT_RECORDED');
    expect(absence(graph().declaration('d', 'ALL', ['Region:H']).declaration('e', 'ABOVE_SCALE', ['Region:N'], ['c']).rows())).toBe('ABOVE_SCALE_SURVEYED');
    expect(absence(graph().declaration('d', 'ALL', ['Region:H']).declaration('e', 'ALL', ['Region:N'], ['c']).rows())).toBe('SURVEYED');
  });

  it('covers a park by its name, or by one region above all regions in which it lies', () => {
    const parks = () => graph().park('K', 'H', 'N').park('L');
    const absence = (given: HandGraph, park: string) => segmentOf(subject(given.rows(), askOf({}, { territory: { regions: [], parks: [park] } })), 's').absence;
    expect(absence(parks().declaration('d', 'ALL', ['Region:F']), 'K')).toBe('SURVEYED');
    // H alone covers but one of its two regions; H and N together cover both, yet neither alone does.
    expect(absence(parks().declaration('d', 'ALL', ['Region:H', 'Region:N']), 'K')).toBe('NOT_RECORDED');
    expect(absence(parks().declaration('d', 'ALL', ['Park:K']), 'K')).toBe('SURVEYED');
    expect(absence(parks().declaration('d', 'ALL', ['Region:F']), 'L')).toBe('NOT_RECORDED');
    expect(absence(parks().declaration('d', 'ALL', ['Park:L']), 'L')).toBe('SURVEYED');
  });

  it('does not take a declaration whose chains are no longer in force for one for every chain', () => {
    const rows = graph().declaration('d', 'ALL', ['Region:H'], ['other']).rows();
    const ended = { ...rows, facts: rows.facts.map((fact) => (fact.kind === 'FOR_CHAIN' ? { ...fact, validTo: day('2024-01-01') } : fact)) };
    expect(segmentOf(subject(ended, askOf()), 's').absence).toBe('NOT_RECORDED');
  });
});
