import { allDetails, detail, type Details } from './detail.js';
import type { Sentence } from './sentence.js';

/** What is wrong with an argument, by what its thrower knew: bounds, allowed values, a day, text that cannot be stored. */
export function badArgumentText(details: Details): Sentence {
  const argument = detail(details, 'argument');
  const name = { zh: argument === null ? '有一个参数' : `参数 ${argument} `, en: argument === null ? 'An argument' : `The argument ${argument}` };
  const given = givenText(details);
  const bounds = allDetails(details, 'min', 'max');
  if (bounds !== null) {
    const count = detail(details, 'value');
    if (detail(details, 'counts') === 'places' && count !== null) {
      return {
        zh: `${name.zh}一次最多指明 ${bounds.max} 个地方（区域与园区合计），现有 ${count} 个；请减少后再试，或改用它们的上级区域。`,
        en: `${name.en} may name at most ${bounds.max} places, regions and parks together, but names ${count}; name fewer, or a region above them.`,
      };
    }
    if (detail(details, 'counts') === 'characters') {
      const none = count === '0';
      return {
        zh: none ? `没有可找的文字（标点和空格不算）；请在参数 ${argument ?? ''} 中至少写一个字、字母或数字。` : `${name.zh}最多 ${bounds.max} 个字符，现有 ${count ?? ''} 个；请只写名称中有特点的几个字。`,
        en: none ? `There is nothing to look for (punctuation and space do not count); give at least one character in ${argument ?? 'the argument'}.` : `${name.en} may have at most ${bounds.max} characters but has ${count ?? ''}; give only the telling part of a name.`,
      };
    }
    if (detail(details, 'counts') === 'words') {
      return {
        zh: `${name.zh}最多 ${bounds.max} 个词，现有 ${count ?? ''} 个；请少写几个，或去掉词间的空格和标点。`,
        en: `${name.en} may have at most ${bounds.max} words but has ${count ?? ''}; give fewer, or leave out the spaces between them.`,
      };
    }
    return {
      zh: `${name.zh}应在 ${bounds.min} 至 ${bounds.max} 之间${given.zh}；请改正后再试。`,
      en: `${name.en} must be between ${bounds.min} and ${bounds.max}${given.en}; correct it and try again.`,
    };
  }
  if (detail(details, 'counts') === 'weights') {
    return { zh: `${name.zh}不能全部为 0，否则无从评分；请至少给一项大于 0 的权重再试。`, en: `${name.en} may not all be 0, or nothing can be scored; give at least one weight above 0 and try again.` };
  }
  const allowed = details.allowed;
  if (typeof allowed === 'object' && allowed.length > 0) {
    return { zh: `${name.zh}只能取 ${allowed.join('、')}${given.zh}；请改正后再试。`, en: `${name.en} must be one of ${allowed.join(', ')}${given.en}; correct it and try again.` };
  }
  const id = detail(details, 'id');
  if (argument === null && id !== null) {
    return { zh: `${id} 的关联内容过多，不能一次全部读出；请用 first 和 after 分页读取。`, en: `${id} has too much attached to it to read at once; read it in pages with first and after.` };
  }
  if (argument === 'asOf') {
    return { zh: `参数 asOf 应为公历日期，形如 2025-06-30${given.zh}；请改正后再试。`, en: `The argument asOf must be a calendar day like 2025-06-30${given.en}; correct it and try again.` };
  }
  // The gate to the database names the place inside what was to be stored; what it found there is not for readers.
  if (argument !== null && /^(params|integer)\b/.test(argument)) {
    return {
      zh: '提交的内容中有无法保存的文字或数（残缺的字符，或过大的数）；请检查后再试。',
      en: 'What was sent holds text or a number that cannot be stored (broken characters, or a number too large); check it and try again.',
    };
  }
  return { zh: `${name.zh}的值无法使用${given.zh}；请改正后再试。`, en: `${name.en} has a value that cannot be used${given.en}; correct it and try again.` };
}

function givenText(details: Details): Sentence {
  const value = detail(details, 'value');
  return value === null ? { zh: '', en: '' } : { zh: `，现为“${value}”`, en: `, but is "${value}"` };
}
