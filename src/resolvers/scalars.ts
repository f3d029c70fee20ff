import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { parseDay } from '../domain/day.js';

/** A calendar day, `YYYY-MM-DD`; anything else is refused before it reaches a resolver. */
export const date = new GraphQLScalarType({
  name: 'Date',
  serialize: (value) => String(value),
  parseValue: (value) => checked(value),
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : null),
});

function checked(value: unknown): string {
  const day = typeof value === 'string' ? parseDay(value) : null;
  if (day === null) throw new GraphQLError('日期须为 YYYY-MM-DD，且是日历上有的一天。A Date is a day of the calendar as YYYY-MM-DD.');
  return day;
}
