const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SHAPE = new RegExp(`^[${ALPHABET}]{2}\\d{6}[${ALPHABET}]{10}$`);
const MODULUS = ALPHABET.length;

/** The form in which a code is kept: half-width, upper case, without spaces. */
export function normaliseUscc(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
}

/** 18 places of the alphabet of GB 32100-2015 (no I, O, S, V, Z), the region code in digits. */
export function hasUsccShape(code: string): boolean {
  return SHAPE.test(code);
}

/** Whether the last place is the check digit of the other 17 (GB 32100-2015, weights 3^i mod 31). */
export function hasUsccCheckDigit(code: string): boolean {
  let weight = 1;
  let sum = 0;
  for (const letter of code.slice(0, -1)) {
    sum += ALPHABET.indexOf(letter) * weight;
    weight = (weight * 3) % MODULUS;
  }
  return ALPHABET[(MODULUS - (sum % MODULUS)) % MODULUS] === code.at(-1);
}
