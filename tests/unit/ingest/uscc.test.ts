import fc from 'fast-check';
import { hasUsccCheckDigit, hasUsccShape } from '../../../src/domain/uscc.js';

const ALPHABET = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');

describe('social credit codes (GB 32100-2015)', () => {
  // Public registrations of Huawei, Tencent and Alibaba (China).
  test.each(['914403001922038216', '9144030071526726XG', '91330100799655058B'])('%s is one', (code) => {
    expect([hasUsccShape(code), hasUsccCheckDigit(code)]).toEqual([true, true]);
  });

  test('each 17 places have exactly one check digit, and a change of one place is noticed', () => {
    const places = fc.array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 17 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(places, fc.integer({ min: 0, max: 16 }), fc.constantFrom(...ALPHABET), (first, at, letter) => {
        const digits = ALPHABET.filter((digit) => hasUsccCheckDigit(first + digit));
        expect(digits).toHaveLength(1);
        const other = first.slice(0, at) + letter + first.slice(at + 1);
        expect(hasUsccCheckDigit(other + digits[0]!)).toBe(other === first);
      }),
      { seed: 7 },
    );
  });
});
