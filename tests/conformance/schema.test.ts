import { readFileSync } from 'node:fs';
import { getNamedType, isEnumType, isInterfaceType, isObjectType, parse, visit, type NameNode, type StringValueNode } from 'graphql';
import { readSchema } from '../../src/server/readSchema.js';
import { readSdl } from '../../src/server/readSdl.js';
import { ACCEPTED_SCHEMA, printedSchema } from './printedSchema.js';

interface Element {
  readonly name: NameNode;
  readonly description?: StringValueNode;
}

/** Every element of the contract that clients see, with what is said of it. */
function elements(): readonly Element[] {
  const found: Element[] = [];
  const note = (node: Element): void => {
    found.push(node);
  };
  const visitor = {
    ScalarTypeDefinition: note,
    ObjectTypeDefinition: note,
    InterfaceTypeDefinition: note,
    UnionTypeDefinition: note,
    EnumTypeDefinition: note,
    InputObjectTypeDefinition: note,
    FieldDefinition: note,
    InputValueDefinition: note,
    EnumValueDefinition: note,
    DirectiveDefinition: note,
  };
  for (const sdl of readSdl()) visit(parse(sdl), visitor);
  return found;
}

describe('the public contract', () => {
  test('is the accepted one; after a change that clients may see, `npm run schema:accept` and read the difference', () => {
    expect(printedSchema()).toBe(readFileSync(ACCEPTED_SCHEMA, 'utf8'));
  });

  test('describes every element, in Chinese', () => {
    const all = elements();
    expect(all.length).toBeGreaterThan(400);
    expect(all.filter(({ description }) => !/\p{Script=Han}/u.test(description?.value ?? '')).map(({ name }) => name.value)).toEqual([]);
  });

  test('has a label beside every code that it answers: with the name of the field, or `label` beside what a thing is', () => {
    const types = Object.values(readSchema().getTypeMap()).filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'));
    const unlabelled = types.flatMap((type) => {
      const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
      const labels = (name: string): readonly string[] => [`${name}Label`, `${name.replace(/s$/, '')}Labels`, ...(name === 'kind' || name === 'ring' ? ['label'] : [])];
      const codes = Object.values(fields).filter((field) => isEnumType(getNamedType(field.type)));
      return codes.filter(({ name }) => !labels(name).some((label) => label in fields)).map(({ name }) => `${type.name}.${name}`);
    });
    // A title is a noun of its own: its name is the label of its key.
    expect(unlabelled).toEqual(['Title.key']);
  });
});
