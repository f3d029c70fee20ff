import { ChaingapError } from '../../../src/domain/errors.js';
import { HandGraph } from '../../testkit/handGraph.js';
import { askOf, SUBJECTS } from '../../testkit/subjects.js';

const rows = new HandGraph().region('F', 'PREFECTURE').region('H', 'COUNTY', 'F').region('N', 'COUNTY', 'F').park('K', 'H').park('L').segment('s').chain('c', 's').rows();
const only = (regions: string[], parks: string[] = []) => ({ regions, parks });

/** docs/method.md 7 and 12. */
describe.each(SUBJECTS)('what cannot be asked: the %s', (_, subject) => {
  it.each([
    ['NOT_FOUND', 'a chain that is not there', askOf({}, { chain: 's' })],
    ['NOT_FOUND', 'a region that is not there', askOf({}, { territory: only(['H', 'K']) })],
    ['NOT_FOUND', 'a park that is not there', askOf({}, { territory: only([], ['H']) })],
    ['EMPTY_TERRITORY', 'no place at all', askOf({}, { territory: only([]) })],
    ['NOT_FOUND', 'a reference that is not there', askOf({ reference: only(['Z']) })],
    ['EMPTY_TERRITORY', 'a reference without a place', askOf({ reference: only([]) })],
    ['REFERENCE_TOO_SMALL', 'a reference beside the territory', askOf({ reference: only(['N']) })],
    ['REFERENCE_TOO_SMALL', 'a reference below the territory', askOf({ reference: only(['H']) }, { territory: only(['F']) })],
    ['REFERENCE_TOO_SMALL', 'a park beside the regions of the reference', askOf({ reference: only(['F']) }, { territory: only([], ['L']) })],
  ] as const)('answers %s to %s', (code, __, ask) => {
    const refusal = ((): unknown => {
      try {
        return subject(rows, ask);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(ChaingapError);
    expect(refusal).toMatchObject({ code });
  });

  it.each([
    ['the territory itself', only(['H'])],
    ['a region above it', only(['F'])],
    ['it and more', only(['H', 'N'], ['L'])],
  ])('answers with %s as the reference', (__, reference) => {
    expect(subject(rows, askOf({ reference })).options.reference).toEqual(reference);
  });

  it('takes a park as contained by a region in which it lies', () => {
    expect(subject(rows, askOf({ reference: only(['H']) }, { territory: only([], ['K']) })).territory).toEqual(only([], ['K']));
  });
});
