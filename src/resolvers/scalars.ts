import { GraphQLScalarType, Kind } from 'graphql';
import { parseDay } from '../domain/day.js';
import { ChaingapError } from '../domain/errors.js';

/**
 * A calendar day, `YYYY-MM-DD`; anything else is refused before it reaches a resolver. The guard names the argument
 * before this is asked; what is left for here are defaults of variables that a request overrides.
 */
export const date = new GraphQLScalarType({
  name: 'Date',
  serialize: (value) => String(value),
  parseValue: (value) => checked(value),
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : null),
});

/** graphql-js keeps what is thrown here as the cause of its own error, for literals and variables alike. */
function checked(value: unknown): string {
  const day = typeof value === 'string' ? parseDay(value) : null;
  if (day === null) throw new ChaingapError('BAD_ARGUMENT', 'A Date is a day of the calendar as YYYY-MM-DD', typeof value === 'string' ? { value } : {});
  return day;
}
