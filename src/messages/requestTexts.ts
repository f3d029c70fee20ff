import type { RequestErrorCode } from '../domain/errors.js';
import { allDetails, detail, type Details } from './detail.js';
import type { Sentence } from './sentence.js';

/** Sentences for what can be wrong with a request before any resolver sees it. */
export const REQUEST_TEXTS: Readonly<Record<RequestErrorCode, (details: Details) => Sentence>> = {
  BAD_REQUEST: () => ({
    zh: '请求的地址或请求头不合规范，服务无法读取；请检查后重新发送。',
    en: 'The address or a header of the request cannot be read; check them and send it again.',
  }),
  HOST_NOT_ALLOWED: (details) => {
    const host = detail(details, 'host');
    return {
      zh: `服务不认${host === null ? '请求所用的主机名' : `“${host}”这个主机名`}；请用 localhost 或 127.0.0.1 打开，或请管理员把它写进设置 CHAINGAP_HOSTS。`,
      en: `The service does not go by ${host === null ? 'the host name of the request' : `the name "${host}"`}; use localhost or 127.0.0.1, or have the name put into the setting CHAINGAP_HOSTS.`,
    };
  },
  BAD_JSON: () => ({
    zh: '请求正文不是完整有效的 JSON 对象；请检查引号、逗号和括号，形如 {"query": "{ __typename }"}。',
    en: 'The body is not a complete JSON object; check quotes, commas and braces, like {"query": "{ __typename }"}.',
  }),
  BAD_ENCODING: () => ({
    zh: '请求内容不是有效的 UTF-8 编码；请改为以 UTF-8 编码发送。',
    en: 'The request is not valid UTF-8; send it in UTF-8.',
  }),
  BODY_TOO_LARGE: (details) => {
    const max = detail(details, 'max');
    return {
      zh: `请求正文过大${max === null ? '' : `，上限为 ${max} 字节`}；请缩短查询或减少变量后再试。`,
      en: `The body is too large${max === null ? '' : `: at most ${max} bytes`}; shorten the query or send fewer variables.`,
    };
  },
  MEDIA_TYPE_UNSUPPORTED: () => ({
    zh: '查询须以 Content-Type: application/json 发送，字符集 utf-8，不压缩；请改正请求头后再试。',
    en: 'Send queries with Content-Type: application/json, in utf-8, not compressed; correct the header and try again.',
  }),
  METHOD_NOT_ALLOWED: (details) => {
    const allowed = detail(details, 'allowed');
    return {
      zh: `这个地址不接受此种请求方法${allowed === null ? '' : `，可用 ${allowed}`}；请改正后再试。`,
      en: `This address does not take this method${allowed === null ? '' : `, only ${allowed}`}; correct it and try again.`,
    };
  },
  PATH_NOT_FOUND: () => ({
    zh: '没有这个地址；查询接口与查询页都在 /graphql。',
    en: 'There is nothing at this address; the API and the query page are at /graphql.',
  }),
  PAGE_NOT_BUILT: () => ({
    zh: '查询页还没有构建；请运行 npm run build，或直接向 /graphql 发送查询。',
    en: 'The query page has not been built; run npm run build, or send queries straight to /graphql.',
  }),
  NOT_READY: () => ({
    zh: '服务正在启动，还不能答复；请稍等几秒再试。',
    en: 'The service is starting and cannot answer yet; try again in a few seconds.',
  }),
  OVERLOADED: (details) => {
    const max = detail(details, 'max');
    return {
      zh: `同时处理的查询已达上限${max === null ? '' : `（${max} 个）`}；请稍等片刻再试。`,
      en: `As many queries as the service takes at once${max === null ? '' : ` (${max})`} are being answered; try again in a moment.`,
    };
  },
  BAD_TEXT: (details) => {
    const found = allDetails(details, 'argument', 'character');
    return {
      zh: `文字中有不能接受的字符${found === null ? '' : `（${found.argument}：${found.character}）`}：残缺的字符、空字符或改变书写方向的控制符；请去掉后再试。`,
      en: `A text holds a character that is not accepted${found === null ? '' : ` (${found.argument}: ${found.character})`}: half a character, NUL, or a control that turns the direction of writing; remove it and try again.`,
    };
  },
  NUMBER_TOO_LARGE: (details) => {
    const argument = detail(details, 'argument');
    return {
      zh: `有一个数过大${argument === null ? '' : `（${argument}）`}，无法准确保存：绝对值不得超过 9007199254740991；编号请写成带引号的文字。`,
      en: `A number is too large${argument === null ? '' : ` (${argument})`} to be kept exactly: at most 9007199254740991 either side of nought; write ids as text in quotes.`,
    };
  },
  QUERY_TOO_LARGE: (details) => {
    const limit = LIMITS[detail(details, 'limit') ?? ''] ?? null;
    const bounds = allDetails(details, 'value', 'max');
    return {
      zh: `查询过大${limit === null ? '' : `：${limit.zh}`}${bounds === null ? '' : `为 ${bounds.value}，上限为 ${bounds.max}`}；请减小每页条数（first）、减少嵌套，或分几次查询。`,
      en: `The query is too large${limit === null ? '' : `: ${limit.en}`}${bounds === null ? '' : ` ${bounds.value}, at most ${bounds.max}`}; use smaller pages (first) or fewer levels, or ask in several queries.`,
    };
  },
  OPERATION_NOT_SUPPORTED: (details) => {
    const operation = detail(details, 'operation');
    return {
      zh: `本服务不支持${operation === null ? '此种' : ` ${operation} `}操作；请改用 query。`,
      en: `The service does not support ${operation === null ? 'this kind of operation' : `a ${operation}`}; use a query.`,
    };
  },
};

const LIMITS: Readonly<Record<string, Sentence>> = {
  characters: { zh: '查询的字符数', en: 'its characters are' },
  tokens: { zh: '查询的词数', en: 'its tokens are' },
  depth: { zh: '嵌套层数', en: 'its levels are' },
  aliases: { zh: '别名个数', en: 'its aliases are' },
  directives: { zh: '指令个数', en: 'its directives are' },
  rootFields: { zh: '顶层字段个数', en: 'its top fields are' },
  fields: { zh: '最多可能答出的字段数', en: 'the fields it may have to answer are' },
};
