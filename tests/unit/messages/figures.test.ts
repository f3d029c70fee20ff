import { apart, index, indexTo, money, moneyTo, percent, percentTo, plain } from '../../../src/messages/figures.js';

describe('money', () => {
  it.each([
    [0, '0 万元/年', '0 million CNY a year'],
    [0.004, '不足 0.01 万元/年', 'under 0.0001 million CNY a year'],
    [0.5, '0.5 万元/年', '0.005 million CNY a year'],
    [1200, '1200 万元/年', '12 million CNY a year'],
    [0.1 + 0.2, '0.3 万元/年', '0.003 million CNY a year'],
    [9999.99, '9999.99 万元/年', '99.9999 million CNY a year'],
    [9999.999, '1 亿元/年', '100 million CNY a year'],
    [10_000, '1 亿元/年', '100 million CNY a year'],
    [14_920, '1.49 亿元/年', '149.2 million CNY a year'],
    [100_000, '10 亿元/年', '1000 million CNY a year'],
  ])('of %d 万元 a year is written %s', (amount, zh, en) => {
    expect(money(amount)).toEqual({ zh, en });
  });

  it('is written without an exponent, however large', () => {
    expect(money(1e25).zh).toMatch(/^\d{22} 亿元\/年$/);
    expect(money(1e308).en).toMatch(/^\d{307} million CNY a year$/);
  });
});

describe('a share', () => {
  it.each([
    [0, '0.0%', '0.0%'],
    [0.0004, '不足 0.1%', 'under 0.1%'],
    [0.0006, '0.1%', '0.1%'],
    [0.125, '12.5%', '12.5%'],
    [2 / 3, '66.7%', '66.7%'],
    [0.9996, '超过 99.9%', 'over 99.9%'],
    [1, '100.0%', '100.0%'],
    [1.25, '125.0%', '125.0%'],
  ])('of %d is written %s', (share, zh, en) => {
    expect(percent(share)).toEqual({ zh, en });
  });
});

describe('an index', () => {
  it.each([
    [0, '0.00', '0.00'],
    [0.004, '不足 0.01', 'under 0.01'],
    [0.82, '0.82', '0.82'],
    [12, '12.00', '12.00'],
  ])('of %d is written %s', (value, zh, en) => {
    expect(index(value)).toEqual({ zh, en });
  });
});

describe('a sum of shares', () => {
  it.each([
    [3, '3'],
    [2.5, '2.5'],
    [1 / 3, '0.33'],
    [0.001, '不足 0.01'],
  ])('of %d is written %s', (value, zh) => {
    expect(plain(value).zh).toBe(zh);
  });
});

describe('two figures that are compared', () => {
  it('keep their usual decimals where these tell them apart', () => {
    expect(apart(0.125, 0.3, percentTo, 1)).toEqual([percent(0.125), percent(0.3)]);
  });

  it('get more decimals where they would look the same', () => {
    expect(apart(0.29996, 0.3, percentTo, 1)).toEqual([
      { zh: '29.996%', en: '29.996%' },
      { zh: '30.000%', en: '30.000%' },
    ]);
    expect(apart(12_345.678, 12_345.679, moneyTo, 2)[0].zh).not.toBe(apart(12_345.678, 12_345.679, moneyTo, 2)[1].zh);
    expect(apart(0.4999999, 0.5, indexTo, 2)[0].zh).toBe('0.4999999');
  });

  it('that are equal stay as they are', () => {
    expect(apart(5, 5, moneyTo, 2)).toEqual([money(5), money(5)]);
  });
});
