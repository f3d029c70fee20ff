import { valueFromASTUntyped, type OperationDefinitionNode } from 'graphql';

/** What each variable of an operation stands for, by its name; no entry where it has neither a value nor a default. */
export type VariableValues = Readonly<Record<string, unknown>>;

/** The values given, and the defaults of those that are not. A name like `constructor` finds nothing but what was given. */
export function variableValues({ variableDefinitions = [] }: OperationDefinitionNode, given: Readonly<Record<string, unknown>>): VariableValues {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) => (defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const]));
  return { __proto__: null, ...Object.fromEntries(defaults), ...given };
}
