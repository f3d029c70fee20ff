import { segmentEvidence } from '../../../src/analysis/segmentEvidence.js';
import { smallCounty, workOn } from './smallCounty.js';

const work = workOn(smallCounty());
const plain = { share: null, local: null };

describe('The evidence on a segment', () => {
  it('is who does it or a part of it, each source of each purchase with its share, its links, and the declarations', () => {
    expect(segmentEvidence(work, 'u')).toEqual([
      { purpose: 'OPERATION', fact: 'does-local', ...plain },
      { purpose: 'PURCHASE', fact: 'away-big', share: 1, local: false },
      { purpose: 'PURCHASE', fact: 'local-big', share: 1, local: true },
      { purpose: 'PURCHASE', fact: 'local-big-again', share: 1, local: true },
      { purpose: 'FEED', fact: 'feed', ...plain },
      { purpose: 'DECLARATION', fact: 'f0', ...plain },
    ]);
  });

  it('names companies that do not produce too: they make it registered', () => {
    const operations = segmentEvidence(work, 's').filter(({ purpose }) => purpose === 'OPERATION');
    expect(operations.map(({ fact }) => fact)).toEqual(['does-big', 'does-idle', 'does-small']);
  });

  it('of a segment outside the chain cannot be asked for', () => {
    expect(() => segmentEvidence(work, 'nothing')).toThrow('nothing is not in the chain c');
  });
});
