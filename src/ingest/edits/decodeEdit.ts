import type { Edit, RequestPath } from '../../domain/edits.js';
import { FACT_MODEL, type FactKind } from '../../domain/factModel.js';
import type { FieldSpec } from '../../domain/fields.js';
import { globalId, NODE_LABELS, parseId, type IdKind, type NodeLabel } from '../../domain/ids.js';
import { LINK_FORMS, type LinkForm } from '../../domain/linkForms.js';
import { NODE_MODEL } from '../../domain/nodeModel.js';
import { hasUsccCheckDigit, hasUsccShape, normaliseUscc } from '../../domain/uscc.js';
import { normaliseKey, parseKey } from '../parseKey.js';
import type { Values } from '../records.js';
import { decodeValues, ownCode } from './decodeValues.js';
import type { EditProblems } from './editProblems.js';

/** An edit whose values hold by themselves; what the graph says to it is judged afterwards. Ids are as the client wrote them. */
export type DecodedEdit =
  | { readonly does: 'create'; readonly label: NodeLabel; readonly key: string; readonly values: Values; readonly at: RequestPath }
  | { readonly does: 'change'; readonly id: string; readonly values: Values; readonly ifRevision: string | null; readonly at: RequestPath; readonly idAt: RequestPath }
  | { readonly does: 'delete'; readonly id: string; readonly cascade: boolean; readonly ifRevision: string | null; readonly idAt: RequestPath }
  | { readonly does: 'link'; readonly kind: FactKind; readonly from: string; readonly to: string; readonly keys: Readonly<Record<string, string | null>>; readonly values: Values; readonly at: RequestPath }
  | { readonly does: 'changeLink'; readonly kind: FactKind; readonly key: string; readonly values: Values; readonly ifRevision: string | null; readonly at: RequestPath; readonly idAt: RequestPath }
  | { readonly does: 'unlink'; readonly key: string; readonly ifRevision: string | null; readonly idAt: RequestPath };

/** Fields whose absence the model allows and whoever records such a link must state, as in an import. */
const DEMANDED: Partial<Record<FactKind, readonly string[]>> = { OPERATES_IN: ['grade'] };

/** One edit, checked as far as it can be without the graph; null where it cannot even be looked up. `newKey` names what is created without a key. */
export function decodeEdit(edit: Edit, newKey: (label: NodeLabel) => string, problems: EditProblems): DecodedEdit | null {
  switch (edit.does) {
    case 'create':
      return decodeCreate(edit, newKey, problems);
    case 'change': {
      const { ifRevision, at, idAt } = edit;
      const id = normaliseKey(edit.id);
      const values = decodeValues(NODE_MODEL[edit.label].fields, edit.values, false, at, problems);
      return checkId(id, [edit.label], idAt, problems) ? { does: 'change', id, values, ifRevision, at, idAt } : null;
    }
    case 'delete':
      return decodeDelete(edit, problems);
    case 'link':
      return decodeLink(edit, problems);
    case 'changeLink': {
      const { kind, ifRevision, at, idAt } = edit;
      const id = normaliseKey(edit.id);
      const values = decodeValues(FACT_MODEL[kind].fields, edit.values, false, at, problems);
      for (const field of DEMANDED[kind] ?? []) if (values[field] === null) problems.add('MISSING_VALUE', at, field);
      return checkId(id, ['Fact'], idAt, problems) ? { does: 'changeLink', kind, key: parseId(id).key, values, ifRevision, at, idAt } : null;
    }
    case 'unlink': {
      const { ifRevision, idAt } = edit;
      const id = normaliseKey(edit.id);
      return checkId(id, ['Fact'], idAt, problems) ? { does: 'unlink', key: parseId(id).key, ifRevision, idAt } : null;
    }
    default:
      throw new TypeError(`Unknown edit ${String(edit satisfies never)}`);
  }
}

function decodeCreate({ label, values: given, at }: Extract<Edit, { does: 'create' }>, newKey: (label: NodeLabel) => string, problems: EditProblems): DecodedEdit | null {
  const values = decodeValues(NODE_MODEL[label].fields, given, true, at, problems);
  const written = typeof given.key === 'string' ? given.key.trim() : '';
  if (written === '' && label !== 'Region') {
    const code = label === 'Enterprise' && typeof values.uscc === 'string' ? values.uscc : null;
    return { does: 'create', label, key: code ?? newKey(label), values, at };
  }
  const code = normaliseUscc(written);
  const isCode = label === 'Enterprise' && hasUsccShape(code) && hasUsccCheckDigit(code);
  const parsed = written === '' ? null : parseKey(label, isCode ? code : written, false);
  if (parsed === null) problems.add('MISSING_VALUE', at, 'key');
  else if (!('value' in parsed)) problems.add(ownCode(parsed.code), at, 'key', parsed.details);
  // A company whose key is a social credit code has that code.
  else return { does: 'create', label, key: parsed.value, values: isCode && (values.uscc ?? null) === null ? { ...values, uscc: code } : values, at };
  return null;
}

function decodeDelete({ id: given, cascade, ifRevision, idAt }: Extract<Edit, { does: 'delete' }>, problems: EditProblems): DecodedEdit | null {
  const id = normaliseKey(given);
  if (!checkId(id, null, idAt, problems)) return null;
  const { kind } = parseId(id);
  if (kind === 'Title') problems.add('NOT_EDITABLE', idAt);
  return kind === 'Title' ? null : { does: 'delete', id, cascade, ifRevision, idAt };
}

function decodeLink({ kind, values: given, at }: Extract<Edit, { does: 'link' }>, problems: EditProblems): DecodedEdit | null {
  const form: LinkForm = LINK_FORMS[kind];
  const specs = Object.fromEntries(Object.entries<FieldSpec>(FACT_MODEL[kind].fields).filter(([field]) => form.keys?.[field] === undefined));
  const values = decodeValues(specs, given, true, at, problems);
  for (const field of DEMANDED[kind] ?? []) if ((values[field] ?? null) === null) problems.add('MISSING_VALUE', at, field);
  const ends = FACT_MODEL[kind].ends;
  const from = readEnd(given[form.from], ends.map(([label]) => label), [...at, form.from], problems);
  const to = kind === 'HOLDS' ? globalId('Title', String(given[form.to])) : readEnd(given[form.to], ends.map(([, label]) => label), [...at, form.to], problems);
  const keys: Record<string, string | null> = {};
  for (const [field, label] of Object.entries(form.keys ?? {})) {
    const named = given[field] ?? null;
    keys[field] = named === null ? null : readEnd(named, [label], [...at, field], problems);
    if (named !== null && keys[field] === null) return null;
  }
  return from === null || to === null ? null : { does: 'link', kind, from, to, keys, values, at };
}

function readEnd(given: unknown, labels: readonly NodeLabel[], path: RequestPath, problems: EditProblems): string | null {
  const id = normaliseKey(String(given));
  return checkId(id, labels, path, problems) ? id : null;
}

function checkId(id: string, expected: readonly IdKind[] | null, path: RequestPath, problems: EditProblems): boolean {
  const kind = kindOf(id);
  if (kind === null) problems.add('BAD_ID', path, null, { id: id.slice(0, 80) });
  else if (expected === null ? kind === 'Fact' : !expected.includes(kind)) problems.add('WRONG_KIND', path, null, { id: id.slice(0, 80), found: kind, expected: [...new Set(expected ?? NODE_LABELS.filter((label) => label !== 'Title'))] });
  else return true;
  return false;
}

function kindOf(id: string): IdKind | null {
  try {
    return parseId(id).kind;
  } catch {
    return null;
  }
}
