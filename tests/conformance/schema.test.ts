import { readFileSync } from 'node:fs';
import { Kind, parse, visit, type ASTNode } from 'graphql';
import { readSdl } from '../../src/server/readSdl.js';
import { ACCEPTED_SCHEMA, printedSchema } from './printedSchema.js';

const DESCRIBED: ReadonlySet<string> = new Set<ASTNode['kind']>([
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.DIRECTIVE_DEFINITION,
]);

interface Described {
  readonly name: string;
  readonly description: string | undefined;
}

/** Every element of the contract that clients see, with what is said of it. */
function elements(): readonly Described[] {
  const found: Described[] = [];
  for (const sdl of readSdl()) {
    visit(parse(sdl), {
      enter: (node) => {
        if (DESCRIBED.has(node.kind) && 'name' in node && 'description' in node) {
          found.push({ name: `${node.name?.value ?? ''}:${node.loc?.startToken.line ?? 0}`, description: node.description?.value });
        }
      },
    });
  }
  return found;
}

describe('the public contract', () => {
  test('is the accepted one; after a change that clients may see, `npm run schema:accept` and read the difference', () => {
    expect(printedSchema()).toBe(readFileSync(ACCEPTED_SCHEMA, 'utf8'));
  });

  test('describes every element, in Chinese', () => {
    const all = elements();
    expect(all.length).toBeGreaterThan(400);
    expect(all.filter(({ description }) => !/\p{Script=Han}/u.test(description ?? '')).map(({ name }) => name)).toEqual([]);
  });
});
