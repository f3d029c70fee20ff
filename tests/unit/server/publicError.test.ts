import { GraphQLError, Source, parse } from 'graphql';
import { ChaingapError } from '../../../src/domain/errors.js';
import { publicError } from '../../../src/server/publicError.js';

const reports: [string, unknown][] = [];
const told = (error: unknown, language: 'zh' | 'en' = 'zh'): ReturnType<typeof publicError> =>
  publicError(error, language, (id, cause) => {
    reports.push([id, cause]);
  });

describe('publicError', () => {
  beforeEach(() => {
    reports.length = 0;
  });

  test('a failure of ours keeps code, details, path and the sentence of its language, and is not reported', () => {
    const error = new GraphQLError('for logs', { path: ['chains', 0], originalError: new ChaingapError('BAD_ARGUMENT', 'for logs', { argument: 'first', min: 1, max: 100, value: 0 }) });
    expect(told(error, 'en')).toEqual({
      message: 'The argument first must be between 1 and 100, but is "0"; correct it and try again.',
      path: ['chains', 0],
      extensions: { code: 'BAD_ARGUMENT', argument: 'first', min: 1, max: 100, value: 0 },
    });
    expect(reports).toEqual([]);
  });

  test('a failure of the machine keeps its code; what it says of the machine is only in the report', () => {
    const cause = new ChaingapError('DATABASE_AUTH', 'password of neo4j at 10.0.0.7', { statement: 'secretStatement', driverCode: 'Neo.X' });
    const { message, extensions } = told(new GraphQLError('x', { originalError: cause }));
    expect(extensions).toEqual({ code: 'DATABASE_AUTH', id: reports[0]?.[0] });
    expect(reports).toEqual([[extensions?.id, cause]]);
    expect(message).not.toMatch(/10\.0\.0\.7|secretStatement|Neo\.X/);
  });

  test.each([
    ['a fault of a resolver', new GraphQLError('Cannot read x of /root/secret', { originalError: new TypeError('Cannot read x of /root/secret') })],
    ['an error of the language', new RangeError('secret')],
    ['something thrown that is no error', 'secret'],
    ['INTERNAL of ours', new ChaingapError('INTERNAL', 'secret')],
    ['a code that nobody knows', new GraphQLError('secret', { extensions: { code: 'SECRET' } })],
    ['a result that is not what the schema says', new GraphQLError('secret', { originalError: new GraphQLError('Int cannot represent secret') })],
  ])('%s is INTERNAL with an id, and says nothing else', (_name, error) => {
    const answer = told(error);
    expect(answer).toEqual({ message: '服务内部出错，这次操作没有完成；请把时间和所做的操作告诉管理员，原因已记入服务日志。', extensions: { code: 'INTERNAL', id: reports[0]?.[0] } });
    expect(reports).toHaveLength(1);
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  test('the text of graphql-js stands as it is for English, behind a sentence for Chinese', () => {
    const error = new GraphQLError('Syntax Error: Unexpected "}".', { extensions: { code: 'GRAPHQL_PARSE_FAILED', stacktrace: ['secret'] } });
    expect(told(error, 'en')).toEqual({ message: 'Syntax Error: Unexpected "}".', extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
    expect(told(error, 'zh')).toEqual({ message: '查询写得不完整或有错字，无法读懂：Syntax Error: Unexpected "}".', extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
    expect(reports).toEqual([]);
  });

  test('an argument that cannot be read while executing is the caller’s, by the node that it points at', () => {
    const node = parse(new Source('{ a }')).definitions[0]!;
    const error = new GraphQLError('Argument "id" has no value', { originalError: new GraphQLError('Argument "id" has no value', { nodes: node }) });
    expect(told(error, 'en').extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});
