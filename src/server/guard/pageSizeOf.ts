import { valueFromASTUntyped, type FieldNode, type GraphQLField } from 'graphql';
import { DEFAULT_FIRST, MAX_FIRST } from '../../application/connection.js';
import type { VariableValues } from './variableValues.js';

/**
 * The page size that a field asks for, where it takes `first`; null where it does not. Anything that is not a size
 * counts as the largest one: the engine will refuse it, with a better message.
 */
export function pageSizeOf(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined, values: VariableValues): number | null {
  if (field?.args.some(({ name }) => name === 'first') !== true) return null;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const size = (given === undefined ? null : valueFromASTUntyped(given, values)) ?? null;
  if (size === null) return DEFAULT_FIRST;
  return typeof size === 'number' && size >= 0 && size <= MAX_FIRST ? size : MAX_FIRST;
}
