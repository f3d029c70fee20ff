import { Kind, type FieldNode, type GraphQLField, type OperationDefinitionNode, type ValueNode } from 'graphql';
import { DEFAULT_FIRST, MAX_FIRST } from '../../application/connection.js';

/**
 * The page size that a field asks for, where it takes `first`; null where it does not. Anything that is not a size the
 * resolver would accept counts as the largest one: it will be refused there, with its own code.
 */
export function pageSizeOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown> | undefined,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number | null {
  if (field?.args.some(({ name }) => name === 'first') !== true) return null;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const size = given === undefined ? null : valueOf(given, operation, variables);
  if (size === null) return DEFAULT_FIRST;
  return typeof size === 'number' && size >= 0 && size <= MAX_FIRST ? size : MAX_FIRST;
}

function valueOf(node: ValueNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): unknown {
  if (node.kind === Kind.NULL) return null;
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind !== Kind.VARIABLE) return Number.NaN;
  const name = node.name.value;
  if (Object.hasOwn(variables, name)) return variables[name];
  const otherwise = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
  return otherwise === undefined ? null : valueOf(otherwise, operation, {});
}
