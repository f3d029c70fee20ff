import type { Edit, GivenValues, RequestPath } from '../domain/edits.js';
import { FACT_KINDS, type FactKind } from '../domain/factModel.js';
import { NODE_LABELS, type NodeLabel } from '../domain/ids.js';
import { LINK_FORMS } from '../domain/linkForms.js';
import type { ChangeLinkInput, ChangeNodeInput, CreateNodeInput, GraphEdit, LinkInput } from '../generated/graphql.js';

/** Edits as the rooms below know them, of the inputs of the contract; of an input `@oneOf`, its one field says the kind. */

export function linkEdit(input: LinkInput, at: RequestPath): Edit {
  const { name, values } = only(input);
  return { does: 'link', kind: kindCalled(name), values, at: [...at, name] };
}

export function changeLinkEdit(id: string, input: ChangeLinkInput, ifRevision: string | null | undefined, at: RequestPath): Edit {
  const { name, values } = only(input);
  return { does: 'changeLink', kind: kindCalled(name), id, values, ifRevision: ifRevision ?? null, at: [...at, 'input', name], idAt: [...at, 'id'] };
}

export function graphEdit(edit: GraphEdit, at: RequestPath): Edit {
  if (edit.create) return createEdit(edit.create, [...at, 'create']);
  if (edit.change) return changeEdit(edit.change.id, edit.change.input, edit.change.ifRevision, [...at, 'change']);
  if (edit.delete) {
    const { id, cascade, ifRevision } = edit.delete;
    return { does: 'delete', id, cascade: cascade ?? false, ifRevision: ifRevision ?? null, idAt: [...at, 'delete', 'id'] };
  }
  if (edit.link) return linkEdit(edit.link, [...at, 'link']);
  if (edit.changeLink) return changeLinkEdit(edit.changeLink.id, edit.changeLink.input, edit.changeLink.ifRevision, [...at, 'changeLink']);
  return { does: 'unlink', id: edit.unlink.id, ifRevision: edit.unlink.ifRevision ?? null, idAt: [...at, 'unlink', 'id'] };
}

function createEdit(input: CreateNodeInput, at: RequestPath): Edit {
  const { name, values } = only(input);
  return { does: 'create', label: labelCalled(name), values, at: [...at, name] };
}

function changeEdit(id: string, input: ChangeNodeInput, ifRevision: string | null | undefined, at: RequestPath): Edit {
  const { name, values } = only(input);
  return { does: 'change', label: labelCalled(name), id, values, ifRevision: ifRevision ?? null, at: [...at, 'input', name], idAt: [...at, 'id'] };
}

function only(input: object): { readonly name: string; readonly values: GivenValues } {
  for (const [name, values] of Object.entries(input) as [string, GivenValues | null | undefined][]) if (values) return { name, values };
  throw new TypeError('An input @oneOf came without its field');
}

function kindCalled(name: string): FactKind {
  const kind = FACT_KINDS.find((known) => LINK_FORMS[known].name === name);
  if (kind === undefined) throw new TypeError(`Not a kind of link: ${name}`);
  return kind;
}

function labelCalled(name: string): NodeLabel {
  const label = NODE_LABELS.find((known) => known.toLowerCase() === name);
  if (label === undefined) throw new TypeError(`Not a kind of node: ${name}`);
  return label;
}
