import type { FieldSpecs } from '../../domain/fields.js';
import { NODE_LABELS, type NodeLabel } from '../../domain/ids.js';
import { NODE_MODEL } from '../../domain/nodeModel.js';
import { parseCell } from '../parseCell.js';
import type { ColumnRule } from './mappingFile.js';
import type { MappingDocument, MappingPath } from './mappingDocument.js';

export interface CreatedNode {
  readonly label: NodeLabel;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Label and values of the nodes that a rule makes for unknown references: all that the model requires beside the name must be given. */
export function createdNode(document: MappingDocument, labels: readonly NodeLabel[], { create }: ColumnRule, path: MappingPath): CreatedNode {
  const at = [...path, 'create'];
  const only = labels.length === 1 ? labels[0] : undefined;
  const label = create?.label === undefined ? only : NODE_LABELS.find((known) => known === create.label);
  if (label === undefined || !labels.includes(label)) throw document.refuse('CANNOT_CREATE', at, { allowed: labels.join(', ') });
  const specs: FieldSpecs = NODE_MODEL[label].fields;
  const values: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(create?.values ?? {})) {
    const spec = specs[name];
    if (spec === undefined) throw document.refuse('UNKNOWN_FORMAT_COLUMN', [...at, 'values', name], { found: name });
    const parsed = parseCell(name, spec, text.trim());
    if (!('value' in parsed)) throw document.refuse('BAD_CONSTANT', [...at, 'values', name], { found: text, column: name });
    values[name] = parsed.value;
  }
  const missing = Object.keys(specs).find((name) => specs[name]?.required === true && name !== 'name' && !(name in values));
  if (missing !== undefined) throw document.refuse('CANNOT_CREATE', at, { missing });
  return { label, values };
}
