import { valueFromASTUntyped, type FieldNode } from 'graphql';
import { WEIGHTS } from '../limits.js';
import type { VariableValues } from './variableValues.js';

/** What a field costs beside its answer. An argument that is no number it could have counts as the dearest: the engine will refuse it. */
export function weightOf(name: string, node: FieldNode, values: VariableValues): number {
  const weight = WEIGHTS[name] ?? 0;
  if (typeof weight === 'number') return weight;
  const { argument, unlessGiven, weights } = weight;
  const given = node.arguments?.find(({ name: { value } }) => value === argument)?.value;
  const value = (given === undefined ? null : valueFromASTUntyped(given, values)) ?? unlessGiven;
  return (typeof value === 'number' ? weights[value - 1] : undefined) ?? weights.at(-1) ?? 0;
}
