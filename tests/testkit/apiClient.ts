import { getNamedType, isInterfaceType, isLeafType, isObjectType } from 'graphql';
import { readSchema } from '../../src/server/readSchema.js';
import { postGraphql } from './postGraphql.js';

/** What a refused field says: its code, its facts, and where it stands. */
export type Refusal = Readonly<Record<string, unknown>>;

/** A client of the HTTP API that says what it expects: an answer, or a refusal. */
export class ApiClient {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /** The data of an answer without errors. */
  async ask(query: string, variables?: object, headers: Readonly<Record<string, string>> = {}): Promise<Readonly<Record<string, unknown>>> {
    const { data, errors } = await postGraphql(this.#url, query, variables, headers);
    if (errors.length > 0) throw new Error(errors.map(({ message, path }) => `${path?.join('.') ?? ''}: ${message}`).join('\n'));
    return data as Readonly<Record<string, unknown>>;
  }

  /** The refusals of an answer, each with its code and details; an answer without any fails. */
  async refusals(query: string, variables?: object): Promise<readonly Refusal[]> {
    const { errors } = await postGraphql(this.#url, query, variables);
    if (errors.length === 0) throw new Error('It was answered');
    return errors.map(({ extensions = {} }) => extensions);
  }
}

const schema = readSchema();

/**
 * Everything that a type of the contract has, asked for: of what it leads to, kind and id; of a connection, size and ids; of a walk, size.
 * A field that joins the contract is asked for at once, and its test must say what it answers.
 */
export function everyField(typeName: string): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new TypeError(`${typeName} is no object type`);
  return Object.values(type.getFields())
    .map(({ name, type: ofField }) => {
      const named = getNamedType(ofField);
      if (isLeafType(named)) return name;
      if (named.name.endsWith('Trace')) return `${name} { totalCount }`;
      return named.name.endsWith('Connection') ? `${name}(first: 100) { totalCount nodes { id } }` : `${name} { __typename ... on Node { id } }`;
    })
    .join('\n');
}

/** Names of all object types that implement an interface, in order. */
export function implementers(interfaceName: string): readonly string[] {
  const type = schema.getType(interfaceName);
  if (!isInterfaceType(type)) throw new TypeError(`${interfaceName} is no interface`);
  return schema.getPossibleTypes(type).map(({ name }) => name).sort();
}
