import { getNamedType, GraphQLError, isInputObjectType, isListType, isNonNullType, valueFromASTUntyped, type FieldNode, type GraphQLField, type GraphQLInputType } from 'graphql';
import { pageSize } from '../../application/connection.js';
import { parseDay } from '../../domain/day.js';
import { ChaingapError } from '../../domain/errors.js';
import type { VariableValues } from './variableValues.js';

/**
 * Throws BAD_ARGUMENT for a page size out of range and for a Date that is no day, wherever in the query they stand,
 * written out or given by a variable: the engine would call the one literal and variable by two codes, and a resolver
 * would say it once for every item of the list above. Values of another type are left to the engine.
 */
export function checkArguments(node: FieldNode, field: GraphQLField<unknown, unknown>, values: VariableValues): void {
  for (const argument of node.arguments ?? []) {
    const { value: name } = argument.name;
    const type = field.args.find((input) => input.name === name)?.type;
    if (type === undefined) continue;
    try {
      const value = valueFromASTUntyped(argument.value, values);
      if (name === 'first' && typeof value === 'number' && Number.isInteger(value)) pageSize(value);
      checkDays(value, type, name);
    } catch (error) {
      throw error instanceof ChaingapError ? new GraphQLError(error.message, { nodes: argument, originalError: error }) : error;
    }
  }
}

function checkDays(value: unknown, type: GraphQLInputType, path: string): void {
  if (value === null || value === undefined) return;
  if (isNonNullType(type)) checkDays(value, type.ofType, path);
  else if (isListType(type)) for (const item of Array.isArray(value) ? value : [value]) checkDays(item, type.ofType, path);
  else if (isInputObjectType(type)) {
    for (const [name, inside] of Object.entries(value)) {
      const field = type.getFields()[name];
      if (field !== undefined) checkDays(inside, field.type, `${path}.${name}`);
    }
  } else if (getNamedType(type).name === 'Date' && (typeof value !== 'string' || parseDay(value) === null)) {
    throw new ChaingapError('BAD_ARGUMENT', `${path} is no day`, { argument: path, ...(typeof value === 'string' || typeof value === 'number' ? { value } : {}) });
  }
}
