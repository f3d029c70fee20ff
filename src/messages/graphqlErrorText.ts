import type { Language } from './language.js';

/** Codes of graphql-js and Apollo Server that callers see; ours are in `domain/errors.ts`. */
export const GRAPHQL_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'PERSISTED_QUERY_NOT_FOUND',
] as const;
export type GraphqlCode = (typeof GRAPHQL_CODES)[number];

/** The text of graphql-js as it stands, which tools know, behind one Chinese sentence for a Chinese reader. */
export function graphqlErrorText(code: GraphqlCode, text: string, language: Language): string {
  return language === 'zh' ? `${SENTENCE[code]}${text}` : text;
}

const SENTENCE: Readonly<Record<GraphqlCode, string>> = {
  GRAPHQL_PARSE_FAILED: '查询写得不完整或有错字，无法读懂：',
  GRAPHQL_VALIDATION_FAILED: '查询与接口的定义不符：',
  BAD_USER_INPUT: '查询的变量或参数不符合要求：',
  OPERATION_RESOLUTION_FAILURE: '没有指明要执行哪一个操作：',
  BAD_REQUEST: '请求不符合 GraphQL 接口的要求：',
  PERSISTED_QUERY_NOT_SUPPORTED: '本服务不接受以摘要代替查询：',
  PERSISTED_QUERY_NOT_FOUND: '本服务没有这个摘要的查询：',
};
