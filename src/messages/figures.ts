import { say, type Sentence } from './sentence.js';

/** How figures are written: always the same way, whatever the locale of the machine. */
type Format = (value: number, digits: number) => Sentence;

/** Money from 万元 a year: 万元 below ten thousand, else 亿元; in English always million CNY. */
export const moneyTo: Format = (amount, digits) => {
  const large = Number(fixed(amount, digits)) >= 10_000;
  const zh = large ? `${short(amount / 10_000, digits)} 亿元/年` : `${floor('不足', amount, digits)} 万元/年`;
  const en = `${floor('under', amount / 100, large ? digits : digits + 2)} million CNY a year`;
  return say(zh, en);
};
export const money = (amount: number): Sentence => moneyTo(amount, 2);

/** A share as a percentage with one decimal; never 0.0% or 100.0% for what is not quite that. */
export const percentTo: Format = (share, digits) => {
  const text = fixed(share * 100, digits);
  const step = 10 ** -digits;
  if (share > 0 && Number(text) === 0) return say(`不足 ${fixed(step, digits)}%`, `under ${fixed(step, digits)}%`);
  if (share < 1 && Number(text) >= 100) return say(`超过 ${fixed(100 - step, digits)}%`, `over ${fixed(100 - step, digits)}%`);
  return say(`${text}%`, `${text}%`);
};
export const percent = (share: number): Sentence => percentTo(share, 1);

/** An index such as HHI or a location quotient, with two decimals. */
export const indexTo: Format = (value, digits) => {
  const text = fixed(value, digits);
  const least = fixed(10 ** -digits, digits);
  return value > 0 && Number(text) === 0 ? say(`不足 ${least}`, `under ${least}`) : say(text, text);
};
export const index = (value: number): Sentence => indexTo(value, 2);

/** A sum of shares, or another plain number: at most two decimals, none that are zero. */
export const plain = (value: number): Sentence => say(floor('不足', value, 2), floor('under', value, 2));

/** Two figures that are compared, with as many more decimals as it takes to see them apart. */
export function apart(a: number, b: number, format: Format, digits: number): readonly [Sentence, Sentence] {
  for (let more = digits; more < digits + 12; more += 1) {
    const [left, right] = [format(a, more), format(b, more)];
    if (left.zh !== right.zh && left.en !== right.en) return [left, right];
  }
  return [format(a, digits), format(b, digits)];
}

function floor(less: string, value: number, digits: number): string {
  const text = short(value, digits);
  return value > 0 && text === '0' ? `${less} ${short(10 ** -digits, digits)}` : text;
}

function short(value: number, digits: number): string {
  return fixed(value, digits).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
}

/** Decimal notation at any size: `toFixed` falls back to an exponent from 1e21. */
function fixed(value: number, digits: number): string {
  return Math.abs(value) >= 1e21 ? BigInt(Math.round(value)).toString() : value.toFixed(digits);
}
