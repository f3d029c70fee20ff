import { ChaingapError } from '../../../src/domain/errors.js';
import type { MappingReason } from '../../../src/ingest/mapping/mappingDocument.js';
import { errorText } from '../../../src/messages/errorText.js';
import type { Details } from '../../../src/messages/detail.js';

type Case = readonly [details: Details, zh: string, en: string];

/** A refusal for every reason, as `ingest/mapping` gives it; a reason without a case does not compile. */
const REFUSALS: Readonly<Record<MappingReason, Case>> = {
  NOT_FOUND: [{ found: 'ENOENT' }, '不存在或无法打开', 'it is not there or cannot be opened'],
  NOT_UTF8: [{}, '不是 UTF-8 编码', 'it is not UTF-8'],
  NOT_YAML: [{ found: 'BAD_INDENT' }, '不是有效的 YAML，请检查缩进、冒号和引号', 'it is not valid YAML: check indents, colons and quotes'],
  WRONG_FORM: [{ expected: 'Invalid input' }, '缺少应有的内容，或内容的形式不对', 'something is missing here, or not of the form it must have'],
  UNKNOWN_ENTRY: [{ found: 'colums' }, '写了不认识的项“colums”', 'an entry "colums" is not known'],
  COLUMN_OR_TEMPLATE: [{}, '须写 column 或 template 之一，不能都写，也不能都不写', 'give either column or template, not both and not neither'],
  AS_WITHOUT_MATCH: [{}, '写了 as 就必须写 match', 'as needs a match'],
  CREATE_WITHOUT_UNKNOWN: [{}, '写了 create 就必须写 unknown: create', 'create needs unknown: create'],
  UNKNOWN_FORMAT_FILE: [{ found: 'firms.csv' }, '导入格式中没有文件“firms.csv”', 'the format has no file "firms.csv"'],
  UNKNOWN_FORMAT_COLUMN: [{ found: 'nmae' }, '导入格式中没有这一列“nmae”', 'the format has no column "nmae" here'],
  MISSING_FORMAT_COLUMN: [{ found: 'grade', into: 'operates_in.csv' }, '缺少必填的列“grade”', 'the column "grade" is required and not given'],
  TWICE_STATED: [{ found: 'role' }, '列“role”既写在 columns 又写在 constants', 'the column "role" stands both in columns and in constants'],
  BAD_PATTERN: [{ found: '(' }, '匹配式“(”写得不对', 'the pattern "(" is not valid'],
  BAD_CONSTANT: [{ found: 'MAKER', column: 'role' }, '常量“MAKER”不是列“role”能取的值', 'the constant "MAKER" is no value of the column "role"'],
  NOT_A_REFERENCE: [{ found: 'name' }, '列“name”不指向其他事物，不能写 unknown', 'the column "name" refers to nothing, so it cannot have unknown'],
  NOT_A_LIST: [{ found: 'name' }, '列“name”不是列表，不能写 split', 'the column "name" is no list, so it cannot have split'],
  CANNOT_CREATE: [{ allowed: 'Region, Park' }, '不能新建这种内容，label 可为“Region, Park”', 'this cannot be created: label may be "Region, Park"'],
};

const said = (details: Details): readonly [string, string] => {
  const error = new ChaingapError('MAPPING_INVALID', 'for the log only', details);
  return [errorText(error, 'zh'), errorText(error, 'en')];
};

describe('a mapping that is refused', () => {
  it.each(Object.entries(REFUSALS) as [MappingReason, Case][])('for %s says where and what to write instead', (reason, [details, zh, en]) => {
    expect(said({ file: 'map.yml', reason, line: 3, path: 'files.a', ...details })).toEqual([
      `映射文件“map.yml”第 3 行（files.a）${zh}；请改正后再试，写法见 docs/import-format.md。`,
      `The mapping "map.yml", line 3 (files.a): ${en}; correct it by docs/import-format.md and try again.`,
    ]);
  });

  it('that creates too little names what is missing', () => {
    expect(said({ file: 'map.yml', reason: 'CANNOT_CREATE', line: 9, path: 'create', missing: 'level' })[0]).toBe(
      '映射文件“map.yml”第 9 行（create）要新建的内容缺少必填项“level”；请改正后再试，写法见 docs/import-format.md。',
    );
  });

  it('as a whole has no line', () => {
    expect(said({ file: 'map.yml', reason: 'NOT_UTF8' })).toEqual([
      '映射文件“map.yml”不是 UTF-8 编码；请改正后再试，写法见 docs/import-format.md。',
      'The mapping "map.yml": it is not UTF-8; correct it by docs/import-format.md and try again.',
    ]);
  });
});
