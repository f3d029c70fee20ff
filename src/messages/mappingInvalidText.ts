import { detail, type Details } from './detail.js';
import { say, type Sentence } from './sentence.js';

/** Why a mapping file is refused, where, and what to write instead. */
export function mappingInvalidText(details: Details): Sentence {
  const file = detail(details, 'file');
  const place = placeText(details);
  const reason = REASONS[detail(details, 'reason') ?? ''] ?? OTHERWISE;
  const said = reason(details);
  return say(
    `映射文件${file === null ? '' : `“${file}”`}${place.zh}${said.zh}；请改正后再试，写法见 docs/import-format.md。`,
    `The mapping${file === null ? '' : ` "${file}"`}${place.en}: ${said.en}; correct it by docs/import-format.md and try again.`,
  );
}

function placeText(details: Details): Sentence {
  const line = detail(details, 'line');
  const path = detail(details, 'path');
  const at = path === null ? say('', '') : say(`（${path}）`, ` (${path})`);
  return line === null ? at : say(`第 ${line} 行${at.zh}`, `, line ${line}${at.en}`);
}

type Reason = (details: Details) => Sentence;

const OTHERWISE: Reason = () => say('写得不对', 'it is not valid');

/** A quoted detail in front of a clause, or nothing. */
function of(details: Details, name: string): Sentence {
  const text = detail(details, name);
  return text === null ? say('', '') : say(`“${text}”`, ` "${text}"`);
}

const REASONS: Readonly<Record<string, Reason>> = {
  NOT_FOUND: () => say('不存在或无法打开', 'it is not there or cannot be opened'),
  NOT_UTF8: () => say('不是 UTF-8 编码', 'it is not UTF-8'),
  NOT_YAML: () => say('不是有效的 YAML，请检查缩进、冒号和引号', 'it is not valid YAML: check indents, colons and quotes'),
  WRONG_FORM: () => say('缺少应有的内容，或内容的形式不对', 'something is missing here, or not of the form it must have'),
  UNKNOWN_ENTRY: (details) => say(`写了不认识的项${of(details, 'found').zh}`, `an entry${of(details, 'found').en} is not known`),
  COLUMN_OR_TEMPLATE: () => say('须写 column 或 template 之一，不能都写，也不能都不写', 'give either column or template, not both and not neither'),
  AS_WITHOUT_MATCH: () => say('写了 as 就必须写 match', 'as needs a match'),
  CREATE_WITHOUT_UNKNOWN: () => say('写了 create 就必须写 unknown: create', 'create needs unknown: create'),
  UNKNOWN_FORMAT_FILE: (details) => say(`导入格式中没有文件${of(details, 'found').zh}`, `the format has no file${of(details, 'found').en}`),
  UNKNOWN_FORMAT_COLUMN: (details) => say(`导入格式中没有这一列${of(details, 'found').zh}`, `the format has no column${of(details, 'found').en} here`),
  MISSING_FORMAT_COLUMN: (details) => say(`缺少必填的列${of(details, 'found').zh}`, `the column${of(details, 'found').en} is required and not given`),
  TWICE_STATED: (details) => say(`列${of(details, 'found').zh}既写在 columns 又写在 constants`, `the column${of(details, 'found').en} stands both in columns and in constants`),
  BAD_PATTERN: (details) => say(`匹配式${of(details, 'found').zh}写得不对`, `the pattern${of(details, 'found').en} is not valid`),
  BAD_CONSTANT: (details) => say(`常量${of(details, 'found').zh}不是列${of(details, 'column').zh}能取的值`, `the constant${of(details, 'found').en} is no value of the column${of(details, 'column').en}`),
  NOT_A_REFERENCE: (details) => say(`列${of(details, 'found').zh}不指向其他事物，不能写 unknown`, `the column${of(details, 'found').en} refers to nothing, so it cannot have unknown`),
  NOT_A_LIST: (details) => say(`列${of(details, 'found').zh}不是列表，不能写 split`, `the column${of(details, 'found').en} is no list, so it cannot have split`),
  CANNOT_CREATE: (details) => {
    const missing = of(details, 'missing');
    const allowed = of(details, 'allowed');
    if (missing.zh !== '') return say(`要新建的内容缺少必填项${missing.zh}`, `what is to be created lacks the required field${missing.en}`);
    return say(`不能新建这种内容${allowed.zh === '' ? '' : `，label 可为${allowed.zh}`}`, `this cannot be created${allowed.en === '' ? '' : `: label may be${allowed.en}`}`);
  },
};
