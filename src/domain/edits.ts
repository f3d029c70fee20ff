import type { FactKind } from './factModel.js';
import type { NodeLabel } from './ids.js';
import type { Vocabulary } from './vocabulary.js';

/** Values as a client gives them, by field: null empties a field, and what is not there stays as it is. */
export type GivenValues = Readonly<Record<string, unknown>>;

/** Where something stands in a request: names of arguments and fields, places in lists. */
export type RequestPath = readonly string[];

/** One edit of the graph, as asked. `at` is where its values stand in the request, `idAt` where its id does. */
export type Edit =
  | { readonly does: 'create'; readonly label: NodeLabel; readonly values: GivenValues; readonly at: RequestPath }
  | { readonly does: 'change'; readonly label: NodeLabel; readonly id: string; readonly values: GivenValues; readonly ifRevision: string | null; readonly at: RequestPath; readonly idAt: RequestPath }
  | { readonly does: 'delete'; readonly id: string; readonly cascade: boolean; readonly ifRevision: string | null; readonly idAt: RequestPath }
  | { readonly does: 'link'; readonly kind: FactKind; readonly values: GivenValues; readonly at: RequestPath }
  | { readonly does: 'changeLink'; readonly kind: FactKind; readonly id: string; readonly values: GivenValues; readonly ifRevision: string | null; readonly at: RequestPath; readonly idAt: RequestPath }
  | { readonly does: 'unlink'; readonly id: string; readonly ifRevision: string | null; readonly idAt: RequestPath };

/** What can be wrong with an edit. A code never changes its meaning; those of an import mean the same here. */
export const EDIT_ERROR = {
  MISSING_VALUE: { zh: '缺少内容', en: 'missing' },
  BAD_NUMBER: { zh: '不是数', en: 'not a number' },
  OUT_OF_RANGE: { zh: '超出范围', en: 'out of range' },
  BAD_KEY: { zh: '键不合规', en: 'not a key' },
  BAD_CHARACTER: { zh: '字符不合规', en: 'bad character' },
  TOO_LONG: { zh: '太长', en: 'too long' },
  BAD_USCC: { zh: '信用代码不对', en: 'not a social credit code' },
  BAD_PERIOD: { zh: '起止日期颠倒', en: 'period ends before it begins' },
  BAD_ID: { zh: '编号不合规', en: 'not an id' },
  WRONG_KIND: { zh: '种类不对', en: 'wrong kind' },
  NOT_FOUND: { zh: '不存在', en: 'not found' },
  ALREADY_EXISTS: { zh: '已经存在', en: 'already there' },
  USCC_TAKEN: { zh: '信用代码已被占用', en: 'social credit code taken' },
  KEY_TAKEN: { zh: '键已被占用', en: 'key taken' },
  SELF_LINK: { zh: '连到自己', en: 'a link to itself' },
  CYCLE: { zh: '隶属成圈', en: 'circle' },
  STALE_REVISION: { zh: '已被改过', en: 'changed meanwhile' },
  HAS_DEPENDANTS: { zh: '还有关系', en: 'facts are at it' },
  TOO_MANY_DEPENDANTS: { zh: '关系太多', en: 'too much is at it' },
  WIDENS_DECLARATION: { zh: '声明会变宽', en: 'would widen a declaration' },
  NOT_EDITABLE: { zh: '不能改动', en: 'not edited' },
  EDITED_TWICE: { zh: '重复改动', en: 'edited twice' },
  DELETED_TOGETHER: { zh: '同时被删除', en: 'deleted by the same request' },
} as const satisfies Vocabulary;
export type EditErrorCode = keyof typeof EDIT_ERROR;

/** One mistake of a request, where it stands, and the facts from which its sentence is made. */
export interface EditProblem {
  readonly code: EditErrorCode;
  readonly path: RequestPath;
  /** The field as the model calls it; null for what concerns the whole edit. */
  readonly field: string | null;
  readonly details: Readonly<Record<string, string | number | readonly string[]>>;
}
