type Quantity = 'money' | 'land' | 'power' | 'steam' | 'gas' | 'mass' | 'people' | 'time' | 'share';

/** What each unit measures, and how much of the first one of its kind it is. Folded as headers are. */
const UNITS: Readonly<Record<string, readonly [Quantity, number]>> = {
  元: ['money', 1], 人民币: ['money', 1], rmb: ['money', 1], cny: ['money', 1], 百元: ['money', 1e2], 千元: ['money', 1e3], 万: ['money', 1e4], 万元: ['money', 1e4],
  万元人民币: ['money', 1e4], 十万元: ['money', 1e5], 百万: ['money', 1e6], 百万元: ['money', 1e6], 千万: ['money', 1e7], 千万元: ['money', 1e7], 亿: ['money', 1e8],
  亿元: ['money', 1e8], 亿元人民币: ['money', 1e8], 十亿元: ['money', 1e9],
  亩: ['land', 1], 公顷: ['land', 15], ha: ['land', 15], 平方米: ['land', 0.0015], 平米: ['land', 0.0015], m2: ['land', 0.0015], 万平方米: ['land', 15], 平方公里: ['land', 1500], 平方千米: ['land', 1500], km2: ['land', 1500],
  千伏安: ['power', 1], kva: ['power', 1], 万千伏安: ['power', 1e4], 兆伏安: ['power', 1e3], mva: ['power', 1e3], 伏安: ['power', 1e-3],
  '吨/小时': ['steam', 1], '吨/时': ['steam', 1], 't/h': ['steam', 1],
  '立方米/日': ['gas', 1], '立方米/天': ['gas', 1], '方/日': ['gas', 1], 'm3/d': ['gas', 1], '万立方米/日': ['gas', 1e4], '万立方米/天': ['gas', 1e4], '万方/日': ['gas', 1e4],
  '吨/日': ['mass', 1], '吨/天': ['mass', 1], 't/d': ['mass', 1], '万吨/日': ['mass', 1e4], '万吨/天': ['mass', 1e4],
  人: ['people', 1], 名: ['people', 1], 百人: ['people', 1e2], 千人: ['people', 1e3], 万人: ['people', 1e4],
  分钟: ['time', 1], 分: ['time', 1], min: ['time', 1], 小时: ['time', 60], 时: ['time', 60], h: ['time', 60], 秒: ['time', 1 / 60],
  '0–1': ['share', 1], '%': ['share', 0.01], 百分比: ['share', 0.01], 百分数: ['share', 0.01], '‰': ['share', 0.001],
};
/** Amounts of money of the format are those of a year, also where a header does not say so. */
const A_YEAR: Readonly<Record<string, number>> = { '': 1, '/年': 1, '/a': 1, '/半年': 2, '/季': 4, '/季度': 4, '/月': 12 };
const PERIOD = /\/(?:年|a|半年|季度?|月)$/u;

/** By what a number in one unit is to be multiplied to be one in the other; null where that is not known. */
export function unitFactor(found: string, wanted: string): number | null {
  const [from, to] = [measure(found), measure(wanted)];
  if (from === null || from.quantity !== to?.quantity) return null;
  return Number((from.size / to.size).toPrecision(12));
}

export function isUnit(text: string): boolean {
  return measure(text) !== null || OTHER_UNIT.test(fold(text));
}

/** Units from which none of the format can be worked out. */
const OTHER_UNIT = /^[百千万亿]*(?:美元|欧元|日元|港元|港币|吨|公斤|千克|克|件|台|套|辆|箱|瓶|升|千升|立方米|米|吨标准煤|千瓦|千瓦时|度|户|家|个)(?:\/[年月日天])?$/u;

function measure(text: string): { readonly quantity: Quantity; readonly size: number } | null {
  const folded = fold(text);
  const period = PERIOD.exec(folded)?.[0] ?? '';
  const unit = Object.hasOwn(UNITS, folded) ? folded : folded.slice(0, folded.length - period.length);
  const [quantity, size] = (Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined) ?? [null, 0];
  if (quantity === null || (unit !== folded && quantity !== 'money')) return null;
  return { quantity, size: unit === folded ? size : size * (A_YEAR[period] ?? 1) };
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '').replace(/^每/u, '').replace(/每年$|一年$/u, '/年');
}
