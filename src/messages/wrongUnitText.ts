import type { RowError } from '../domain/rowError.js';
import { say, type Sentence } from './sentence.js';

/** A column in another unit: the values are to be converted; a new header alone would make them wrong. */
export function wrongUnitText({ details: { column, unit, found, factor } }: RowError): Sentence {
  const [wanted, given, isShare] = [String(unit), String(found), unit === '0–1'];
  const header = isShare ? String(column) : `${String(column)}（${wanted}）`;
  const [zhUnit, enUnit] = isShare ? ['0 至 1 的小数', 'a fraction from 0 to 1'] : [wanted, wanted];
  if (typeof factor !== 'number') {
    return say(
      `括号里或末尾写的是“${given}”，而本列的单位是${zhUnit}，两者没有固定的换算；请改填以${zhUnit}计的数，列名再写成“${header}”，没有这样的数就删去这一列。不要只改列名`,
      `the header says "${given}", and this column is in ${enUnit}, with no fixed rate between them: state the numbers in ${enUnit} and then call the column "${header}", or delete it. Do not only rename it`,
    );
  }
  const large = factor >= 1;
  const rate = figure(large ? factor : 1 / factor);
  const base = given.includes('/') ? wanted : wanted.replace(/\/年$/u, '');
  const equation = isShare ? `${rate}${given === '%' ? '%' : ` ${given}`} = 1` : large ? `1 ${given} = ${rate} ${base}` : `${rate} ${given} = 1 ${base}`;
  return say(
    `单位是${given}，而本列的单位是${zhUnit}（${equation}）；请先把这一列的每个数${large ? '乘以' : '除以'} ${rate}，再把列名写成“${header}”。只改列名不换算，数会差 ${rate} 倍`,
    `the unit is ${given}, and this column is in ${enUnit} (${equation}): first ${large ? 'multiply' : 'divide'} every number of it by ${rate}, then call it "${header}". Renamed only, the numbers would be wrong by a factor of ${rate}`,
  );
}

function figure(value: number): string {
  const [whole = '', part] = String(Number(value.toPrecision(9))).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/gu, ',')}${part === undefined ? '' : `.${part}`}`;
}
