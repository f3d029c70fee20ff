import type { EditErrorCode, EditProblem } from '../domain/edits.js';
import { FACT_MODEL, type FactKind } from '../domain/factModel.js';
import { NODE_MODEL } from '../domain/nodeModel.js';
import { detail } from './detail.js';
import { kindNameOf } from './kindName.js';
import type { Language } from './language.js';
import { rowErrorReason } from './rowErrorText.js';
import { say, type Sentence } from './sentence.js';

type OfImport = Extract<EditErrorCode, 'MISSING_VALUE' | 'BAD_NUMBER' | 'OUT_OF_RANGE' | 'BAD_KEY' | 'BAD_CHARACTER' | 'TOO_LONG' | 'BAD_PERIOD' | 'CYCLE'>;
type Own = Exclude<EditErrorCode, OfImport>;

/** What is wrong with an edit, and what to do: one sentence, which names the field. */
export function editErrorText(problem: EditProblem, language: Language): string {
  const reason = isOwn(problem.code) ? OWN[problem.code](problem)[language] : rowErrorReason({ code: problem.code, file: '', line: null, column: null, value: null, details: problem.details }, language);
  const field = problem.field === null ? null : fieldName(problem.field)[language];
  // Sentences of an import often name what they are about themselves.
  if (field === null || isSaid(reason, field)) return language === 'zh' ? `${reason}。` : `${reason}.`;
  return language === 'zh' ? `“${field}”${reason}。` : `${field}: ${reason}.`;
}

const OWN: Readonly<Record<Own, (problem: EditProblem) => Sentence>> = {
  BAD_USCC: ({ details }) =>
    details.checkDigit === undefined
      ? say('应为 18 位统一社会信用代码（数字和大写字母，不含 I、O、S、V、Z）', 'must be a social credit code of 18 places (digits and capitals without I, O, S, V, Z)')
      : say('最后一位校验码与前 17 位不符，多半是抄错了一位；请核对', 'the check digit does not fit the other 17 places, most likely one was copied wrongly; check it'),
  BAD_ID: (problem) => say(`“${text(problem, 'id')}”不是有效的编号；编号由种类和键组成，形如 Enterprise:91430000MA4L1ABC2X`, `"${text(problem, 'id')}" is not an id; an id is a kind and a key, like Enterprise:91430000MA4L1ABC2X`),
  WRONG_KIND: wrongKind,
  NOT_FOUND: (problem) => say(`没有编号为 ${text(problem, 'id')} 的${kindOf(problem).zh}；请核对编号，它也可能已被删除`, `there is no ${kindOf(problem).en} with the id ${text(problem, 'id')}; check the id: it may have been deleted`),
  ALREADY_EXISTS: (problem) =>
    text(problem, 'id').startsWith('Fact:')
      ? say(`同一来源已经录过这条关系（${text(problem, 'id')}）；要改它请用 changeLink`, `the same source has stated this link already (${text(problem, 'id')}); change it with changeLink`)
      : say(`已用于${kindOf(problem).zh} ${text(problem, 'id')}；要改它请用修改，要另建请换一个键`, `is that of the ${kindOf(problem).en} ${text(problem, 'id')}; change that one, or use another key`),
  USCC_TAKEN: (problem) => {
    const taken = say(`这个统一社会信用代码已是企业 ${text(problem, 'holder')} 的`, `this social credit code is already that of ${text(problem, 'holder')}`);
    return problem.details.givenUp === undefined ? taken : say(`${taken.zh}，它在这次请求里才让出；请分两次提交，先让出，再给另一家`, `${taken.en}, which gives it up in this very request; make it two requests, first the giving up`);
  },
  KEY_TAKEN: (problem) => say(`里的“${text(problem, 'key')}”已是企业 ${text(problem, 'holder')} 的键或曾用键；一个键只能指一家企业`, `"${text(problem, 'key')}" is the key or a former key of ${text(problem, 'holder')}; a key names one company`),
  SELF_LINK: (problem) => say(`${text(problem, 'id')} 不能与它自己有这种关系；请核对另一端`, `${text(problem, 'id')} cannot have this link to itself; check the other end`),
  STALE_REVISION: (problem) => say(`读到以后又有人改过（现在的 revision 是 ${text(problem, 'revision')}），没有写入；请重新读取，看过改动再提交`, `somebody has changed it since it was read (its revision is ${text(problem, 'revision')} now), and nothing was written; read it again, look at what changed, and send yours again`),
  HAS_DEPENDANTS: hasDependants,
  TOO_MANY_DEPENDANTS: (problem) => say(`连着 ${text(problem, 'id')} 的关系多于 ${text(problem, 'max')} 条，不能一次删完；请先分批撤销关系`, `more than ${text(problem, 'max')} facts are at ${text(problem, 'id')}: too many to go at once; take links back in parts first`),
  WIDENS_DECLARATION: (problem) => say(`${text(problem, 'id')} 会失去它所对的全部产业链，变成对所有产业链的声明；请在同一请求里删除这份声明，或录入它所对的另一条产业链`, `${text(problem, 'id')} would lose every chain that it is for, and become a declaration for all chains; delete it in the same request, or record another chain for it`),
  NOT_EDITABLE: () => say('称号的种类是固定的，不能删除；企业的称号请撤销那条关系', 'the kinds of titles are fixed and cannot be deleted; to take a title from a company, take the link back'),
  EDITED_TWICE: (problem) => say(`${text(problem, 'id')} 在这次请求里改了两处；请合成一处，或分两次提交`, `${text(problem, 'id')} is edited twice in this request; make it one edit, or two requests`),
  DELETED_TOGETHER: (problem) => say(`这次请求同时要删除 ${text(problem, 'id')}；请分两次提交`, `this request deletes ${text(problem, 'id')} as well; make it two requests`),
};

function wrongKind(problem: EditProblem): Sentence {
  const [expected, found] = [names(problem, 'expected'), [text(problem, 'found')].map(nameOf)];
  const zh = { expected: expected.map((name) => name.zh).join('或'), found: found.map((name) => name.zh).join('') };
  const en = { expected: expected.map((name) => name.en).join(' or '), found: found.map((name) => name.en).join('') };
  if (problem.details.of === 'link') return say(`${text(problem, 'id')} 是“${zh.expected}”关系，给的却是“${zh.found}”的内容`, `${text(problem, 'id')} is of the kind "${en.expected}", and what is given is of "${en.found}"`);
  return say(`种类不对：这里应为${zh.expected}，给的是${zh.found}`, `wrong kind: expected ${en.expected}, found ${en.found}`);
}

function hasDependants(problem: EditProblem): Sentence {
  const kinds = names(problem, 'kinds');
  const counts = list(problem, 'counts');
  const zh = kinds.map((kind, index) => `${kind.zh} ${counts[index] ?? ''} 条`).join('、');
  const en = kinds.map((kind, index) => `${kind.en} ${counts[index] ?? ''}`).join(', ');
  const least = problem.details.atLeast === undefined ? say('', '') : say('至少', 'at least ');
  return say(`还有${least.zh === '' ? ' ' : `${least.zh} `}${text(problem, 'facts')} 条关系连着 ${text(problem, 'id')}（${zh}），没有删除；请先撤销它们，或用 cascade: true 连同删除`, `${least.en}${text(problem, 'facts')} facts are still at ${text(problem, 'id')} (${en}), and it was not deleted; take them back first, or delete them along with cascade: true`);
}

/** Kinds of nodes, kinds of links, and what a link joins (`Enterprise → Segment`), by name. */
function nameOf(kind: string): Sentence {
  if (isFactKind(kind)) return FACT_MODEL[kind];
  const ends = kind.split(' → ').map((end) => kindNameOf(end) ?? say(end, end));
  const joined = say(ends.map(({ zh }) => zh).join(' → '), ends.map(({ en }) => en).join(' → '));
  return ends.length === 1 ? joined : say(`“${joined.zh}”`, `"${joined.en}"`);
}

/** What the model calls a field, whatever has it. */
function fieldName(field: string): Sentence {
  if (field === 'key') return say('键', 'key');
  const specs = [...Object.values(NODE_MODEL), ...Object.values(FACT_MODEL)].map(({ fields }) => (fields as Readonly<Record<string, { readonly zh: string }>>)[field]);
  const zh = specs.find((spec) => spec !== undefined)?.zh ?? field;
  return say(zh.replace(/（.*）/u, ''), field);
}

function kindOf(problem: EditProblem): Sentence {
  return kindNameOf(text(problem, 'id')) ?? say('内容', 'thing');
}

function names(problem: EditProblem, name: string): readonly Sentence[] {
  return list(problem, name).map(nameOf);
}

function list({ details }: EditProblem, name: string): readonly string[] {
  const value = details[name];
  return typeof value === 'object' ? value : [];
}

function text({ details }: EditProblem, name: string): string {
  return detail(details, name) ?? '';
}

function isFactKind(kind: string): kind is FactKind {
  return Object.hasOwn(FACT_MODEL, kind);
}

function isOwn(code: EditErrorCode): code is Own {
  return Object.hasOwn(OWN, code);
}

/** Whether a reason names its field: as its subject, or with the words of the whole field. */
function isSaid(reason: string, field: string): boolean {
  return reason.startsWith(field) || (field.length > 3 && reason.includes(field));
}
