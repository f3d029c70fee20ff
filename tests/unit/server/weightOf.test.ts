import { Kind, parse, type FieldNode } from 'graphql';
import { weightOf } from '../../../src/server/guard/weightOf.js';

function fieldOf(text: string): FieldNode {
  const [operation] = parse(`query ($depth: Int) { ${text} }`).definitions;
  const field = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections[0] : undefined;
  if (field?.kind !== Kind.FIELD) throw new TypeError('No field');
  return field;
}

describe('weightOf', () => {
  test.each<readonly [string, string, string, object, number]>([
    ['a field that nothing is said of', 'Enterprise.name', 'name', {}, 0],
    ['a field that always costs the same', 'Query.enterpriseFit', 'enterpriseFit', {}, 50_000],
    ['a walk of the depth that is meant when none is given', 'Enterprise.upstream', 'upstream', {}, 300],
    ['one given as null', 'Enterprise.upstream', 'upstream(depth: null)', {}, 300],
    ['one of one layer', 'Enterprise.upstream', 'upstream(depth: 1)', {}, 300],
    ['one of two', 'Enterprise.upstream', 'upstream(depth: 2)', {}, 5_000],
    ['one of six, by a variable', 'Enterprise.downstream', 'downstream(depth: $depth)', { depth: 6 }, 5_000],
    ['one whose variable is not given', 'Enterprise.downstream', 'downstream(depth: $depth)', {}, 300],
    ['one of no depth that there is: the engine refuses it', 'Segment.upstream', 'upstream(depth: 0)', {}, 1_500],
    ['one of a text', 'Segment.upstream', 'upstream(depth: "1")', {}, 1_500],
  ])('%s', (_what, name, text, values, weight) => {
    expect(weightOf(name, fieldOf(text), values as Readonly<Record<string, unknown>>)).toBe(weight);
  });
});
