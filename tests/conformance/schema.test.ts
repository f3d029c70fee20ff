import { readFileSync } from 'node:fs';
import { parse, visit, type NameNode, type StringValueNode } from 'graphql';
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
});
