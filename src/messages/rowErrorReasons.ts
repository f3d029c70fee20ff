import { NODE_LABELS } from '../domain/ids.js';
import type { RowError, RowErrorCode } from '../domain/rowError.js';
import { KIND_NAME } from './kindName.js';
import { say, type Sentence } from './sentence.js';
import { wrongUnitText } from './wrongUnitText.js';

type Reason = (error: RowError) => Sentence;

/** What is wrong, and what to write instead, by the code of a row error. */
export const ROW_ERROR_REASONS: Readonly<Record<RowErrorCode, Reason>> = {
  EMPTY_FOLDER: (error) => say(`文件夹里没有可导入的文件；可用的文件名：${names(error, 'known').zh}`, `the folder holds no file to import; known names: ${names(error, 'known').en}`),
  UNKNOWN_FILE: unknownFile,
  MISSING_FILE: (error) => say(`映射文件 ${text(error, 'mapping')} 要读这个文件，文件夹里却没有`, `the mapping ${text(error, 'mapping')} names this file, and the folder does not hold it`),
  UNREADABLE_FILE: (error) => say(`文件读不出来（${text(error, 'reason')}）；请检查它是不是普通文件、有没有读取权限`, `the file cannot be read (${text(error, 'reason')}): is it a plain file, and may it be read?`),
  EMPTY_FILE: () => say('文件是空的；第一行应是列名', 'the file is empty; its first line should be the header'),
  BAD_ENCODING: badEncoding,
  BAD_SEPARATOR: badSeparator,
  BAD_QUOTE: () => say('从这一行起，双引号没有配对；单元格里的双引号要写成两个，整格再用双引号括起来', 'from this line on a double quote is not closed; a quote inside a cell is written twice, and the whole cell in quotes'),
  ROW_TOO_LONG: () => say('这一行太长；多半是前面某处的双引号没有配对', 'the row is too long; most likely a double quote before it was not closed'),
  TITLE_ABOVE_HEADER: titleAboveHeader,
  MISSING_COLUMN: (error) => (has(error, 'mapping') ? say(`文件没有这一列，而映射文件 ${text(error, 'mapping')} 要读它`, `the file has no such column, and the mapping ${text(error, 'mapping')} reads it`) : say(`缺少必须有的这一列（可写作“${text(error, 'zh')}”）`, 'this column is required and missing')),
  UNKNOWN_COLUMN: unknownColumn,
  WRONG_UNIT: wrongUnitText,
  DUPLICATE_COLUMN: (error) => say(`这一列与前面的一列重复（${text(error, 'name')}）`, `the column is there twice (${text(error, 'name')})`),
  MISSING_CELLS: (error) => say(`只有 ${text(error, 'found')} 格，应有 ${text(error, 'expected')} 格；空着的格也要留逗号`, `has ${text(error, 'found')} cells instead of ${text(error, 'expected')}; empty cells need their commas too`),
  SURPLUS_CELLS: (error) => say(`多出了没有列名的格：共 ${text(error, 'found')} 格，表头只有 ${text(error, 'expected')} 列；格内有逗号时，整格要用双引号括起来`, `there are ${text(error, 'found')} cells and only ${text(error, 'expected')} columns; a cell with a comma in it must stand in quotes`),
  MISSING_VALUE: (error) => (has(error, 'neededBy') ? say(`空着，而同一行的 ${names(error, 'neededBy').zh} 说的正是它`, `empty, although ${names(error, 'neededBy').en} of the same row is about it`) : say('空着，必须填写', 'empty, and required')),
  BAD_NUMBER: badNumber,
  OUT_OF_RANGE: outOfRange,
  BAD_DAY: badDay,
  BAD_CODE: (error) => say(`应为下列之一：${names(error, 'allowed').zh}${suggestion(error).zh}`, `must be one of: ${names(error, 'allowed').en}${suggestion(error).en}`),
  BAD_BOOLEAN: () => say('应为 是 或 否（true 或 false）', 'must be true or false'),
  BAD_KEY: badKey,
  BAD_CHARACTER: (error) =>
    text(error, 'character') === 'U+FFFD'
      ? say(`第 ${text(error, 'position')} 个字符是乱码，原文件转码时已损坏（已照录）`, `character ${text(error, 'position')} was lost in an earlier conversion (kept as it stands)`)
      : say(`第 ${text(error, 'position')} 个字符是看不见的或残缺的字符（${text(error, 'character')}），请删去后重新输入`, `character ${text(error, 'position')} is invisible or broken (${text(error, 'character')}); delete it and type the text again`),
  TOO_LONG: tooLong,
  BAD_USCC: badUscc,
  BAD_PERIOD: (error) => say(`失效日应晚于生效日 ${text(error, 'validFrom')}`, `must be later than validFrom, ${text(error, 'validFrom')}`),
  VALUE_NOT_MAPPED: (error) => say(`映射文件没有说这个值在 ${text(error, 'column')} 中是什么${has(error, 'allowed') ? `；它只列了：${names(error, 'allowed').zh}` : ''}`, `the mapping does not say what this is as ${text(error, 'column')}${has(error, 'allowed') ? `; it lists only: ${names(error, 'allowed').en}` : ''}`),
  DUPLICATE_KEY: (error) => say(`这个键在${first(error).zh}已经用过${differs(error).zh}`, `this key is already used in ${first(error).en}${differs(error).en}`),
  DUPLICATE_FACT: (error) => say(`与${first(error).zh}说的是同一件事${differs(error).zh}；同一来源的同一事实只写一行`, `states the same fact as ${first(error).en}${differs(error).en}; one source states a fact once`),
  UNKNOWN_REFERENCE: (error) => say(`没有这个${kinds(error).zh}：本次导入的文件和库里都找不到${oneKey(error).zh}${calledThis(error).zh}`, `there is no such ${kinds(error).en}, neither in the files of this import nor in the graph${oneKey(error).en}${calledThis(error).en}`),
  REFERENCE_NEEDS_KIND: (error) => say(`请写明种类，形如 ${idForms(error)}${suggestion(error).zh}`, `must say its kind, as in ${idForms(error)}${suggestion(error).en}`),
  WRONG_KIND: wrongKind,
  KEY_CONFLICT: keyConflict,
  USCC_TAKEN: (error) => say(`这个统一社会信用代码已是企业 ${text(error, 'holder')} 的${at(error).zh}`, `this social credit code is already that of ${text(error, 'holder')}${at(error).en}`),
  CYCLE: (error) => say(`隶属关系绕成了圈：${cycle(error)}`, `PART_OF goes round in a circle: ${cycle(error)}`),
  NOT_IN_FORCE: notInForce,
};

function unknownFile(error: RowError): Sentence {
  const close = suggestion(error);
  if (has(error, 'mapping')) {
    const mapping = text(error, 'mapping');
    return say(`映射文件 ${mapping} 没有提到这个文件${close.zh}；请在 files 中写明怎样读它，或在 ignore 中写明为什么不读`, `the mapping ${mapping} does not name this file${close.en}; say under files how to read it, or under ignore why not to`);
  }
  if (!error.file.toLowerCase().endsWith('.csv')) return say(`不是 CSV 文件${close.zh}；请在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）”，或移出文件夹`, `not a CSV file${close.en}; save it as "CSV UTF-8", or take it out of the folder`);
  if (has(error, 'suggestion')) return say(`不认识这个文件名${close.zh}`, `not a file of the format${close.en}`);
  return say(`不认识这个文件名；可用的文件名：${names(error, 'known').zh}。其他表格请用映射文件（--mapping）导入`, `not a file of the format; known names: ${names(error, 'known').en}. Other tables need a mapping (--mapping)`);
}

function titleAboveHeader(error: RowError): Sentence {
  const header = text(error, 'header');
  const several = text(error, 'rows') !== '1';
  return say(
    `第 ${error.line ?? 1} 行像是标题，不是表头（表头在第 ${header} 行）；请删去${several ? `第 ${header} 行以上的各行` : '它'}`,
    `this line looks like a title, not the header, which is on line ${header}; delete ${several ? 'the lines above that' : 'it'}`,
  );
}

function unknownColumn(error: RowError): Sentence {
  const close = suggestion(error);
  if (has(error, 'position')) {
    return say(`第 ${text(error, 'position')} 列没有列名；请写上列名，没有用的列请整列删去`, `column ${text(error, 'position')} has no header; write one, or delete the whole column if it is not needed`);
  }
  if (has(error, 'mapping')) {
    return say(`映射文件 ${text(error, 'mapping')} 没有提到这一列${close.zh}；请写明它去哪里，或在 ignore 中写明为什么不用`, `the mapping ${text(error, 'mapping')} does not name this column${close.en}; say where it goes, or under ignore why it is not used`);
  }
  if (has(error, 'suggestion')) {
    const unit = text(error, 'unit');
    return say(`不认识这一列${close.zh}${unit === '' ? '' : `数值须以${unit}计，不是的先换算`}`, `not a column of this file${close.en}${unit === '' ? '' : ` Its numbers must be in ${unit}; convert them first if they are not`}`);
  }
  return say(`不认识这一列；可用的列：${names(error, 'known').zh}`, `not a column of this file; known columns: ${names(error, 'known').en}`);
}

function badEncoding(error: RowError): Sentence {
  switch (text(error, 'guess')) {
    case 'GBK':
      return say('不是 UTF-8 编码，看起来是 GBK（ANSI）；请在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）”', 'not UTF-8; it looks like GBK: save it again as "CSV UTF-8"');
    case 'UTF-16':
      return say('是 UTF-16（Unicode 文本）编码；请另存为“CSV UTF-8（逗号分隔）”', 'encoded in UTF-16: save it again as "CSV UTF-8"');
    case 'ZIP':
      return say('其实是 Excel 工作簿（或压缩包），只是名字叫 .csv；请在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）”', 'it is a workbook or an archive named .csv: save it as "CSV UTF-8"');
    default:
      return say('有残缺的字符，不是完整的 UTF-8；文件可能被截断或转码时损坏，请重新另存为“CSV UTF-8（逗号分隔）”', 'holds bytes that are not UTF-8; the file may be cut off or damaged: save it again as "CSV UTF-8"');
  }
}

const SEPARATOR: Readonly<Record<string, Sentence>> = {
  ';': say('分号（;）', 'semicolons (;)'),
  '；': say('中文分号（；）', 'full-width semicolons (；)'),
  '\t': say('制表符（Tab）', 'tabs'),
  '|': say('竖线（|）', 'vertical bars (|)'),
  '，': say('中文逗号（，）', 'full-width commas (，)'),
};

function badSeparator(error: RowError): Sentence {
  const separator = text(error, 'separator');
  const { zh, en } = SEPARATOR[separator] ?? say(`“${separator}”`, `"${separator}"`);
  return say(
    `这个文件的各栏是用${zh}隔开的，应当用英文逗号（,）；请在 Excel 或 WPS 中打开，另存为“CSV UTF-8（逗号分隔）”`,
    `the cells of this file are separated by ${en} instead of commas (,): open it in a spreadsheet program and save it as "CSV UTF-8 (Comma delimited)"`,
  );
}

function badKey(error: RowError): Sentence {
  if (has(error, 'separator')) {
    const separator = text(error, 'separator');
    return say(`键里不能有“${separator}”：列表用分号隔开几个键，会把这个键断开；请换一个键`, `a key must not hold "${separator}": a list of keys is cut at semicolons, and would cut this one; use another key`);
  }
  if (has(error, 'prefix')) return say(`键本身不能以种类“${text(error, 'prefix')}”开头，种类只写一次；请只写键`, `the key itself must not begin with a kind, "${text(error, 'prefix')}"; state the kind once, or only the key`);
  return say('只写了种类，没有写键', 'states the kind and no key');
}

function wrongKind(error: RowError): Sentence {
  const [expected, found] = [kinds(error), kindsOf([text(error, 'found')])];
  if (!has(error, 'of')) return say(`种类不对：这里应为${expected.zh}，写的却是${found.zh}`, `wrong kind: expected ${expected.en}, found ${found.en}`);
  return say(`种类不对：这里是${expected.zh}的键，却以${found.zh}的“${text(error, 'found')}:”开头；请只写键`, `wrong kind: this is the key of one ${expected.en}, and it begins with "${text(error, 'found')}:"; write the key alone`);
}

function notInForce(error: RowError): Sentence {
  const [source, other, day, file, count] = [text(error, 'source'), text(error, 'other'), text(error, 'observedAt'), text(error, 'factFile'), text(error, 'count')];
  const days: Readonly<Record<string, Sentence>> = {
    '': say('两行都没有写观察日，先后只看来源名称', 'neither states when it was observed, so that only the names of the sources decide'),
    absent: say(`它的观察日是 ${day}，本行没有写`, `it was observed on ${day}, and this row does not say when`),
    equal: say(`两行的观察日同为 ${day}，先后只看来源名称`, `both were observed on ${day}, so that only the names of the sources decide`),
  };
  const { zh, en } = days[text(error, 'day')] ?? say('', '');
  return say(
    `录入后不会生效：来源“${source}”对同一件事说的是“${other}”，可信等级和置信度相同，${zh}，所以仍以它为准。要以本行为准，请${file === '' ? '' : `在 ${file} 中`}写上更晚的观察日（observedAt）。本文件这样的共 ${count} 条`,
    `will not be in force: the source "${source}" says "${other}" of the same with the same grade and confidence, and ${en}. For this row to count, state a later observedAt${file === '' ? '' : ` in ${file}`}. Such facts in this file: ${count}`,
  );
}

function keyConflict(error: RowError): Sentence {
  const holder = text(error, 'holder');
  if (!has(error, 'source')) {
    return say(`企业 ${holder}${at(error).zh}已用这个键作键或曾用键；一个键只能指一家企业`, `the company ${holder}${at(error).en} has this as its key or a former key; a key names one company`);
  }
  const [source, name, uscc] = [text(error, 'source'), text(error, 'name'), text(error, 'uscc')];
  const there = say(`库里另一来源（${source}）的企业 ${holder}“${name}”用了这个键`, `a company of another source (${source}), ${holder} "${name}", holds this key`);
  if (text(error, 'differs') === 'uscc') {
    return say(
      `${there.zh}，它的统一社会信用代码是 ${uscc}，与本行的不同。如果是同一家企业，请核对并改正写错的代码；如果是另一家企业，换一个键`,
      `${there.en}, and its social credit code, ${uscc}, is not that of this row. If it is the same company, correct the code that is wrong; if it is another one, use another key`,
    );
  }
  const code = uscc === '' ? say('', '') : say(`，或写上它的统一社会信用代码 ${uscc}`, `, or its social credit code, ${uscc}`);
  return say(
    `${there.zh}，名称与本行的不相同（只含着一部分不算相同）。如果是同一家企业（改了名、写法不同），请在本行的“别名”一栏写上“${name}”${code.zh}；如果是另一家企业，换一个键`,
    `${there.en}, and its name is not exactly that of this row (to hold a part of it is not enough). If it is the same company, renamed or spelt otherwise, state "${name}" among the aliases of this row${code.en}; if it is another one, use another key`,
  );
}

/** Several keys in a cell that takes one. */
function oneKey(error: RowError): Sentence {
  return has(error, 'separator') ? say(`；这一栏只能写一个，不能用“${text(error, 'separator')}”隔开写几个`, `; this column takes one, not several separated by "${text(error, 'separator')}"`) : say('', '');
}

/** The key of the one that has the name which stands where a key should. */
function calledThis(error: RowError): Sentence {
  const key = text(error, 'suggestion');
  return key === '' ? say('', '') : say(`；这一栏要写键，不写名称，叫这个名称的键是“${key}”`, `; this column takes a key, not a name, and that of the one called this is "${key}"`);
}

/** In brackets, where the other of two stands. */
function at(error: RowError): Sentence {
  return has(error, 'firstFile') ? say(`（${first(error).zh.trim()}）`, ` (${first(error).en})`) : say('', '');
}

function badNumber(error: RowError): Sentence {
  const unit = has(error, 'unit') ? `（单位：${text(error, 'unit')}）` : '';
  const whole = text(error, 'type') === 'integer';
  return say(`应为${whole ? '整数' : '数字'}${unit}；只写数字本身，不加千分位逗号、单位或汉字`, `must be a ${whole ? 'whole ' : ''}number${has(error, 'unit') ? ` (${text(error, 'unit')})` : ''}, without thousands separators, units or words`);
}

function badDay(error: RowError): Sentence {
  const [serial, only] = [text(error, 'serial'), text(error, 'only')];
  if (serial !== '') {
    return say(
      `这是 Excel 的日期序列号，不是日期；若是日期，它是 ${serial}。请在 Excel 中把这一列设为日期格式（年在最前）再另存，或改写成 ${serial}`,
      `this is a serial number of Excel, not a date; as a date it is ${serial}. Format the column as dates, the year first, and save it again, or write ${serial}`,
    );
  }
  if (only !== '') return say(`只写了${only === 'year' ? '年' : '年和月'}，要写到日，形如 2025-06-30`, `states only a ${only}; a day is needed, like 2025-06-30`);
  return say('应为公历日期，年在最前，形如 2025-06-30（也可写 2025/6/30、2025年6月30日）', 'must be a calendar day with the year first, like 2025-06-30 or 2025/6/30');
}

function outOfRange(error: RowError): Sentence {
  const [min, max] = [has(error, 'min'), has(error, 'max')];
  if (min && max) return say(`应在 ${text(error, 'min')} 至 ${text(error, 'max')} 之间`, `must be between ${text(error, 'min')} and ${text(error, 'max')}`);
  return min ? say(`不应小于 ${text(error, 'min')}`, `must not be less than ${text(error, 'min')}`) : say(`不应大于 ${text(error, 'max')}`, `must not be more than ${text(error, 'max')}`);
}

function tooLong(error: RowError): Sentence {
  return has(error, 'maxItems')
    ? say(`有 ${text(error, 'items')} 项，最多 ${text(error, 'maxItems')} 项`, `has ${text(error, 'items')} items, at most ${text(error, 'maxItems')} are allowed`)
    : say(`有 ${text(error, 'length')} 个字，最多 ${text(error, 'max')} 个`, `is ${text(error, 'length')} characters long, at most ${text(error, 'max')} are allowed`);
}

function badUscc(error: RowError): Sentence {
  return has(error, 'checkDigit')
    ? say('最后一位校验码与前 17 位不符，请核对（已照录）', 'the check digit does not fit the other 17 places: please verify (kept as it stands)')
    : say('应为 18 位统一社会信用代码（数字和大写字母，不含 I、O、S、V、Z）', 'must be a social credit code of 18 places (digits and capitals without I, O, S, V, Z)');
}

function cycle({ details }: RowError): string {
  const nodes = typeof details.cycle === 'object' ? details.cycle : [];
  return nodes.length > 12 ? [...nodes.slice(0, 10), '……', ...nodes.slice(-1)].join(' → ') : nodes.join(' → ');
}

function first(error: RowError): Sentence {
  const line = has(error, 'firstLine');
  return say(` ${text(error, 'firstFile')}${line ? ` 第 ${text(error, 'firstLine')} 行` : ''}`, `${text(error, 'firstFile')}${line ? `, line ${text(error, 'firstLine')}` : ''}`);
}

function differs(error: RowError): Sentence {
  return has(error, 'differs') ? say(`，且 ${text(error, 'differs')} 的值不同`, `, and ${text(error, 'differs')} differs`) : say('', '');
}

function suggestion(error: RowError): Sentence {
  return has(error, 'suggestion') ? say(`；是不是“${text(error, 'suggestion')}”？`, `; did you mean "${text(error, 'suggestion')}"?`) : say('', '');
}

function kinds(error: RowError): Sentence {
  const { expected } = error.details;
  return kindsOf(typeof expected === 'object' ? expected : []);
}

/** Kinds by name, and what joins them (`Enterprise → Segment`) likewise. */
function kindsOf(labels: readonly string[]): Sentence {
  const name = (label: string): Sentence => {
    const ends = label.split(' → ').map((end) => NODE_LABELS.find((known) => known === end));
    return { zh: ends.map((end) => (end === undefined ? label : KIND_NAME[end].zh)).join(' → '), en: ends.map((end) => (end === undefined ? label : KIND_NAME[end].en)).join(' → ') };
  };
  const named = labels.map(name);
  return { zh: named.map(({ zh }) => zh).join('或'), en: named.map(({ en }) => en).join(' or ') };
}

function idForms({ details: { expected } }: RowError): string {
  return (typeof expected === 'object' ? expected : []).map((label) => `${label}:…`).join(' / ');
}

function names({ details }: RowError, name: string): Sentence {
  const list = details[name];
  const items = typeof list === 'object' ? list : [];
  return { zh: items.join('、'), en: items.join(', ') };
}

function text({ details }: RowError, name: string): string {
  const value = details[name];
  return value === undefined ? '' : typeof value === 'object' ? value.join('、') : String(value);
}

function has({ details }: RowError, name: string): boolean {
  return details[name] !== undefined;
}
