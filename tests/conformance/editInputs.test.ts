import { isInputObjectType, isNonNullType } from 'graphql';
import { FACT_KINDS, FACT_MODEL } from '../../src/domain/factModel.js';
import type { FieldSpecs } from '../../src/domain/fields.js';
import { NODE_LABELS } from '../../src/domain/ids.js';
import { LINK_FORMS } from '../../src/domain/linkForms.js';
import { NODE_MODEL } from '../../src/domain/nodeModel.js';
import { readSchema } from '../../src/server/readSchema.js';

const schema = readSchema();

/** Fields of an input of the contract, in order of name, with a mark on those that must be given. */
function fieldsOf(name: string): readonly string[] {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new TypeError(`${name} is no input`);
  return Object.values(type.getFields())
    .map((field) => `${field.name}${isNonNullType(field.type) ? '!' : ''}`)
    .sort();
}

const marked = (specs: FieldSpecs): readonly string[] => Object.entries(specs).map(([field, { required }]) => `${field}${required === true ? '!' : ''}`);

describe('the inputs of mutations', () => {
  test.each(NODE_LABELS.filter((label) => label !== 'Title'))('take of a %s every field of the model, and nothing else', (label) => {
    const specs: FieldSpecs = NODE_MODEL[label].fields;
    expect(fieldsOf(`Create${label}Input`)).toEqual([label === 'Region' ? 'key!' : 'key', ...marked(specs)].sort());
    expect(fieldsOf(`Change${label}Input`)).toEqual(Object.keys(specs).sort());
  });

  test.each(FACT_KINDS)('take of a link of the kind %s every field of the model, its ends where it is new, and not its identity where it changes', (kind) => {
    const { name, from, to } = LINK_FORMS[kind];
    const [links, changes] = ['LinkInput', 'ChangeLinkInput'].map((input) => {
      const type = schema.getType(input);
      return isInputObjectType(type) ? String(type.getFields()[name]?.type) : '';
    });
    const specs: FieldSpecs = FACT_MODEL[kind].fields;
    const demanded = marked(specs).map((field) => (kind === 'OPERATES_IN' && field === 'grade' ? 'grade!' : field));
    expect(fieldsOf(links ?? '')).toEqual([`${from}!`, `${to}!`, ...demanded].sort());
    const identity: readonly string[] = [...FACT_MODEL[kind].identity, 'source'];
    expect(fieldsOf(changes ?? '')).toEqual(Object.keys(specs).filter((field) => !identity.includes(field)).sort());
  });
});
