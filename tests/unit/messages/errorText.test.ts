import { ChaingapError, type ErrorCode } from '../../../src/domain/errors.js';
import { errorText } from '../../../src/messages/errorText.js';
import type { Details } from '../../../src/messages/detail.js';

type Case = readonly [details: Details, zh: string, en: string];

/** One typical failure of every code, with the details that its thrower gives; a code without a case does not compile. */
const TYPICAL: Readonly<Record<ErrorCode, Case>> = {
  NOT_FOUND: [{ id: 'Chain:9999' }, '没有编号为 Chain:9999 的产业链；请在“产业链”列表（chains）中核对编号。', 'There is no chain with the id Chain:9999; check the id in the list of chains.'],
  WRONG_KIND: [
    { id: 'Region:431221', expected: 'Chain' },
    '编号 Region:431221 指的是区域，这里需要产业链的编号（形如 Chain:3000）；请改正后再试。',
    'The id Region:431221 names a region, but the id of a chain is needed here (like Chain:3000); correct it and try again.',
  ],
  BAD_ID: [
    { id: '3000' },
    '“3000”不是有效的编号；编号由种类和键组成，例如 Chain:3000（产业链）、Region:431221（区域）、Enterprise:91430000MA4L1ABC2X（企业）。',
    '"3000" is not an id; an id is a kind and a key, for example Chain:3000, Region:431221 or Enterprise:91430000MA4L1ABC2X.',
  ],
  CURSOR_STALE: [
    { since: 'a-1', revision: 'a-2' },
    '给出这个游标之后数据有过改动，名次可能已变，不能接着往下翻；请去掉 after 从第一页重新开始。',
    'The data have changed since this cursor was given, and the ranks with them; leave out after to start from the first page.',
  ],
  BAD_CURSOR: [
    { cursor: 'abc' },
    '这个游标不属于本列表；请把上一页 pageInfo.endCursor 的内容原样填入 after，或去掉 after 从第一页重新开始。',
    'This cursor is not one of this list; give the endCursor of the page before as it stands, or leave out after to start from the first page.',
  ],
  BAD_ARGUMENT: [
    { argument: 'first', value: 1000, min: 1, max: 100 },
    '参数 first 应在 1 至 100 之间，现为“1000”；请改正后再试。',
    'The argument first must be between 1 and 100, but is "1000"; correct it and try again.',
  ],
  EMPTY_TERRITORY: [
    { argument: 'territory' },
    '没有指明地方（territory）；请至少给出一个区域（regions）或一个园区（parks）的编号。',
    'No territory is given (territory); name at least one region (regions) or one park (parks).',
  ],
  REFERENCE_TOO_SMALL: [
    { argument: 'options.reference', outside: ['Region:431221', 'Park:p1'] },
    '参照地区没有包含所问之地（缺 Region:431221, Park:p1），区位商无从比较；请换用包含它的上级地区，或不给参照地区（即与全图比较）。',
    'The reference territory does not contain the territory asked about (it lacks Region:431221, Park:p1), so no location quotient can be formed; name a region that contains it, or give no reference to compare with the whole graph.',
  ],
  MIXED_WORLDS: [
    { fictional: ['Region:demo-county'], real: ['Region:431221', 'Park:p1'] },
    '虚构的示例与真实的数据不能放在一起分析：Region:demo-county 是虚构的，Region:431221, Park:p1 不是；请只问真实的，或只问虚构的。',
    'Fiction and real data are not analysed together: Region:demo-county is marked as fictional, Region:431221, Park:p1 is not; ask about either alone.',
  ],
  FORBIDDEN: [{ right: 'IMPORT' }, '没有导入数据的权限；请向系统管理员申请。', 'You do not have the right to import data; ask the administrator for it.'],
  DATABASE_UNAVAILABLE: [
    { statement: 'findChain', driverCode: 'ServiceUnavailable' },
    '暂时连不上数据库；请稍后再试，仍然不行请联系管理员检查数据库是否在运行。',
    'The database cannot be reached at the moment; try again shortly, and if that does not help ask the administrator whether it is running.',
  ],
  DATABASE_AUTH: [
    {},
    '数据库没有接受登录；请管理员核对设置 NEO4J_USER 与 NEO4J_PASSWORD，以及该用户的读写权限。',
    'The database did not accept the login; check the settings NEO4J_USER and NEO4J_PASSWORD and what that user may do.',
  ],
  DATABASE_VERSION: [
    { found: '4.4.9', needed: '5.13' },
    '所连 Neo4j 数据库的版本是 4.4.9，至少需要 5.13；请升级后再启动。',
    'The Neo4j server is version 4.4.9, at least 5.13 is needed; upgrade it and start again.',
  ],
  DATABASE_TIMEOUT: [
    {},
    '数据库没有在规定时间内答复；请缩小查询范围（减少每页条数或嵌套层数）后再试。',
    'The database did not answer in time; ask for less (smaller pages, fewer levels) and try again.',
  ],
  DATABASE_BUSY: [{}, '数据库正忙，这次没有完成；请稍等几秒再试一次。', 'The database is busy and this was not done; wait a few seconds and try once more.'],
  DATABASE_READ_ONLY: [
    {},
    '数据库当前只读，没有写入任何内容；请管理员检查所连的是否为可写的数据库。',
    'The database is read-only at present and nothing was written; check that the server connected to can be written.',
  ],
  CONSTRAINT_VIOLATED: [
    {},
    '要写入的内容与库中已有的编号重复，没有写入任何内容；请核对编号是否已被占用。',
    'What was to be written has a key that is already in use, and nothing was written; check which of the keys are taken.',
  ],
  STILL_JOINED: [
    { id: 'Segment:s', fact: 'Fact:f' },
    '要删除的 Segment:s 还有别的关系连着，没有删除；请先删除这些关系，再删除它。',
    'Facts are still recorded at Segment:s, and nothing was removed; remove these facts first.',
  ],
  MIGRATION_CHANGED: [
    { version: 1 },
    '数据库的结构记录（第 1 号）与本程序不一致，可能被另一套程序改过；请改用建立该库的程序版本，或从备份恢复。',
    'The structure recorded in the database (step 1) is not that of this program; use the version of the program that made the database, or restore a backup.',
  ],
  MIGRATION_NEWER: [
    { version: 7 },
    '数据库由更新版本的程序建立（结构第 7 号），本程序不能使用；请升级程序后再启动。',
    'The database was made by a newer version of the program (structure step 7); upgrade the program and start again.',
  ],
  JAVA_MISSING: [
    { needed: '17' },
    '没有找到 Java；请安装 Java 17 或更高版本（装在别处的用 JAVA_HOME 指明），已有 Neo4j 服务器的也可设置 NEO4J_URI 直接连接。',
    'Java was not found; install Java 17 or later (JAVA_HOME names another place), or set NEO4J_URI to a Neo4j server that you have.',
  ],
  JAVA_VERSION: [
    { found: '11', needed: '17' },
    'Java 版本过低（现为 11）；请安装 Java 17 或更高版本（用 JAVA_HOME 指明），已有 Neo4j 服务器的也可设置 NEO4J_URI 直接连接。',
    'Java is too old (found 11); install Java 17 or later (JAVA_HOME names its place), or set NEO4J_URI to a Neo4j server that you have.',
  ],
  MAVEN_MISSING: [
    { version: '5.26.30' },
    '没有找到 Maven（命令 mvn），首次启动需要用它下载 Neo4j 5.26.30；请安装 Maven，或设置 NEO4J_URI 连接已有的 Neo4j 服务器。',
    'Maven (the command mvn) was not found, and the first start fetches Neo4j 5.26.30 with it; install Maven, or set NEO4J_URI to a Neo4j server that you have.',
  ],
  ARTIFACTS_UNAVAILABLE: [
    { version: '5.26.30' },
    '下载 Neo4j 5.26.30 没有成功；请检查本机能否连通 Maven 仓库（内网请配置镜像），或设置 NEO4J_URI 连接已有的 Neo4j 服务器。',
    'Neo4j 5.26.30 could not be fetched; check that this machine reaches a Maven repository (on an intranet, configure a mirror), or set NEO4J_URI to a Neo4j server that you have.',
  ],
  PORT_IN_USE: [
    { port: 4000 },
    '端口 4000 已被其他程序占用；请关闭占用它的程序，或在设置中换一个端口后重新启动。',
    'Port 4000 is taken by another program; end that program, or choose another port in the settings, and start again.',
  ],
  DISK_FULL: [
    { freeMb: 12, neededMb: 500 },
    '磁盘空间不足：还剩 12 MB，至少需要 500 MB；请清理磁盘，或用 CHAINGAP_DATA 把数据目录设在别的磁盘。',
    'There is too little disk space: 12 MB are free, at least 500 MB are needed; free some, or set CHAINGAP_DATA to a folder on another disk.',
  ],
  DATA_FOLDER_IN_USE: [
    { folder: '.data', pid: 4711 },
    '数据目录“.data”已由另一个正在运行的服务使用（进程号 4711）；请直接使用那个服务，或先将其停止，或用 CHAINGAP_DATA 换一个目录。',
    'The data folder ".data" is served by another running process (4711); use that service, stop it first, or set CHAINGAP_DATA to another folder.',
  ],
  DATA_FOLDER_UNUSABLE: [
    { folder: '.data' },
    '数据目录“.data”无法读写；请检查它是否存在、当前用户有无读写权限，或用 CHAINGAP_DATA 换一个目录。',
    'The data folder ".data" cannot be read and written; check that it is there and that this user may write it, or set CHAINGAP_DATA to another folder.',
  ],
  BAD_SETTING: [
    { setting: 'PORT' },
    '设置 PORT 的值无法使用，应为 0–65535 的整数（0 为任取空闲的端口），且本用户可以使用；请按 README 的设置表改正后重新启动。',
    'The setting PORT has a value that cannot be used: it must be a whole number of 0–65535 (0 for any port that is free) that this user may use; correct it by the table of settings in the README and start again.',
  ],
  IDEMPOTENCY_KEY_REUSED: [
    {},
    '这个幂等键（idempotencyKey）已用于另一项修改，本次没有写入任何内容；重发同一请求才可用同一个键，新的修改请换一个键。',
    'This idempotency key was used for another change, and nothing was written; the same key is for the same request sent again, a new change needs a new one.',
  ],
  IMPORT_BUSY: [
    { seconds: 600 },
    '另一个导入正在进行，等了 600 秒还没有结束；本次没有写入任何内容，请等它结束后重新导入。',
    'Another import is in progress and has not ended within 600 seconds; nothing was written. Import again when it has ended.',
  ],
  IMPORT_IN_PROGRESS: [
    {},
    '正在导入数据，这时的修改可能被它覆盖，所以没有写入；请等导入结束后再试。',
    'An import is under way and could overwrite a change made now, so nothing was written; try again when it has ended.',
  ],
  IMPORT_OVERTAKEN: [
    {},
    '本次导入停顿太久，另一个导入已经开始，所以中止；已写入的部分保留，请重新导入一次把它补全。',
    'This import paused for too long and another one has begun, so it was stopped; what it had written stays. Import again to complete it.',
  ],
  IMPORT_REFUSED: [
    { errors: 3 },
    '导入的数据有错误（3 处），没有写入任何内容；请按错误清单逐行改正后重新导入。',
    'The data to import has errors (3) and nothing was written; correct the rows in the list of errors and import again.',
  ],
  FOLDER_NOT_FOUND: [{ folder: 'mydata' }, '没有找到文件夹“mydata”，或无法读取；请核对路径后再试。', 'The folder "mydata" was not found or cannot be read; check the path and try again.'],
  MAPPING_INVALID: [
    { file: 'map.yml', reason: 'UNKNOWN_FORMAT_COLUMN', line: 12, path: 'files.a.into.0.columns.nmae', found: 'nmae' },
    '映射文件“map.yml”第 12 行（files.a.into.0.columns.nmae）导入格式中没有这一列“nmae”；请改正后再试，写法见 docs/import-format.md。',
    'The mapping "map.yml", line 12 (files.a.into.0.columns.nmae): the format has no column "nmae" here; correct it by docs/import-format.md and try again.',
  ],
  HOST_NOT_ALLOWED: [
    { host: 'evil.example' },
    '服务不认“evil.example”这个主机名；请用 localhost 或 127.0.0.1 打开，或请管理员把它写进设置 CHAINGAP_HOSTS。',
    'The service does not go by the name "evil.example"; use localhost or 127.0.0.1, or have the name put into the setting CHAINGAP_HOSTS.',
  ],
  BAD_REQUEST: [{}, '请求的地址或请求头不合规范，服务无法读取；请检查后重新发送。', 'The address or a header of the request cannot be read; check them and send it again.'],
  BAD_JSON: [
    {},
    '请求正文不是完整有效的 JSON 对象；请检查引号、逗号和括号，形如 {"query": "{ __typename }"}。',
    'The body is not a complete JSON object; check quotes, commas and braces, like {"query": "{ __typename }"}.',
  ],
  BAD_ENCODING: [{}, '请求内容不是有效的 UTF-8 编码；请改为以 UTF-8 编码发送。', 'The request is not valid UTF-8; send it in UTF-8.'],
  BODY_TOO_LARGE: [
    { max: 1048576 },
    '请求正文过大，上限为 1048576 字节；请缩短查询或减少变量后再试。',
    'The body is too large: at most 1048576 bytes; shorten the query or send fewer variables.',
  ],
  MEDIA_TYPE_UNSUPPORTED: [
    {},
    '查询须以 Content-Type: application/json 发送，字符集 utf-8，不压缩；请改正请求头后再试。',
    'Send queries with Content-Type: application/json, in utf-8, not compressed; correct the header and try again.',
  ],
  METHOD_NOT_ALLOWED: [
    { allowed: ['GET', 'POST'] },
    '这个地址不接受此种请求方法，可用 GET, POST；请改正后再试。',
    'This address does not take this method, only GET, POST; correct it and try again.',
  ],
  PATH_NOT_FOUND: [{}, '没有这个地址；查询接口与查询页都在 /graphql。', 'There is nothing at this address; the API and the query page are at /graphql.'],
  PAGE_NOT_BUILT: [
    {},
    '查询页还没有构建；请运行 npm run build，或直接向 /graphql 发送查询。',
    'The query page has not been built; run npm run build, or send queries straight to /graphql.',
  ],
  NOT_READY: [{}, '服务正在启动，还不能答复；请稍等几秒再试。', 'The service is starting and cannot answer yet; try again in a few seconds.'],
  OVERLOADED: [
    { max: 32 },
    '同时处理的查询已达上限（32 个）；请稍等片刻再试。',
    'As many queries as the service takes at once (32) are being answered; try again in a moment.',
  ],
  BAD_TEXT: [
    { argument: 'filter.search', character: 'U+0000' },
    '文字中有不能接受的字符（filter.search：U+0000）：残缺的字符、空字符或改变书写方向的控制符；请去掉后再试。',
    'A text holds a character that is not accepted (filter.search: U+0000): half a character, NUL, or a control that turns the direction of writing; remove it and try again.',
  ],
  NUMBER_TOO_LARGE: [
    { argument: 'first' },
    '有一个数过大（first），无法准确保存：绝对值不得超过 9007199254740991；编号请写成带引号的文字。',
    'A number is too large (first) to be kept exactly: at most 9007199254740991 either side of nought; write ids as text in quotes.',
  ],
  QUERY_TOO_LARGE: [
    { limit: 'depth', value: 30, max: 15 },
    '查询过大：嵌套层数为 30，上限为 15；请减小每页条数（first）、减少嵌套，或分几次查询。',
    'The query is too large: its levels are 30, at most 15; use smaller pages (first) or fewer levels, or ask in several queries.',
  ],
  OPERATION_NOT_SUPPORTED: [
    { operation: 'subscription' },
    '本服务不支持 subscription 操作；请改用 query。',
    'The service does not support a subscription; use a query.',
  ],
  INTERNAL: [
    {},
    '服务内部出错，这次操作没有完成；请把时间和所做的操作告诉管理员，原因已记入服务日志。',
    'Something went wrong inside the service and this was not done; tell the administrator the time and what you did: the reason is in the log.',
  ],
};

const said = (code: ErrorCode, details: Details): readonly [string, string] => {
  const error = new ChaingapError(code, 'for the log only', details);
  return [errorText(error, 'zh'), errorText(error, 'en')];
};

describe('the sentence of an error', () => {
  it.each(Object.entries(TYPICAL) as [ErrorCode, Case][])('%s says what is wrong and what to do next, in both languages', (code, [details, zh, en]) => {
    expect(said(code, details)).toEqual([zh, en]);
  });

  it.each([
    ['a segment that is there, but not in the chain', 'NOT_FOUND', { id: 'Segment:a', argument: 'segment', notIn: 'Chain:c' }, '环节 Segment:a 不在产业链 Chain:c 中；请换一条产业链，或去掉 chain 再试。', 'The segment Segment:a is not in the chain Chain:c; name another chain, or leave out chain.'],
    ['nothing to look for', 'BAD_ARGUMENT', { argument: 'text', counts: 'characters', value: 0, min: 1, max: 100 }, '没有可找的文字（标点和空格不算）；请在参数 text 中至少写一个字、字母或数字。', 'There is nothing to look for (punctuation and space do not count); give at least one character in text.'],
    ['too much to look for', 'BAD_ARGUMENT', { argument: 'text', counts: 'characters', value: 101, min: 1, max: 100 }, '参数 text 最多 100 个字符，现有 101 个；请只写名称中有特点的几个字。', 'The argument text may have at most 100 characters but has 101; give only the telling part of a name.'],
    ['too many words to look for', 'BAD_ARGUMENT', { argument: 'text', counts: 'words', value: 11, min: 1, max: 10 }, '参数 text 最多 10 个词，现有 11 个；请少写几个，或去掉词间的空格和标点。', 'The argument text may have at most 10 words but has 11; give fewer, or leave out the spaces between them.'],
    ['too many places are counted as places', 'BAD_ARGUMENT', { argument: 'territory', counts: 'places', value: 501, min: 1, max: 500 }, '参数 territory 一次最多指明 500 个地方（区域与园区合计），现有 501 个；请减少后再试，或改用它们的上级区域。', 'The argument territory may name at most 500 places, regions and parks together, but names 501; name fewer, or a region above them.'],
    ['a company is looked up in its list', 'NOT_FOUND', { id: 'Enterprise:x' }, '没有编号为 Enterprise:x 的企业；请在“企业”列表（enterprises）中核对编号。', 'There is no company with the id Enterprise:x; check the id in the list of enterprises.'],
    ['a fact has no list, and may have been replaced', 'NOT_FOUND', { id: 'Fact:abc' }, '没有编号为 Fact:abc 的事实；请核对编号，它也可能已被更新的数据取代。', 'There is no fact with the id Fact:abc; check the id: newer data may have replaced it.'],
    ['a relationship without one of its ends', 'NOT_FOUND', { id: 'Enterprise:a → Segment:b' }, '关系 Enterprise:a → Segment:b 有一端不存在；请先录入两端再录入关系。', 'One end of Enterprise:a → Segment:b does not exist; record both ends before what joins them.'],
    ['an id of no kind', 'NOT_FOUND', { id: 'x' }, '没有编号为 x 的内容；请核对编号。', 'There is nothing with the id x; check the id.'],
    ['a port that chaingap itself has', 'PORT_IN_USE', { port: 4_000, url: 'http://127.0.0.1:4000' }, '这个端口上已有一个补链服务在运行：http://127.0.0.1:4000；请直接使用它，或先将其停止，或用 PORT 换一个端口后重新启动。', 'A chaingap service already runs on this port: http://127.0.0.1:4000; use it, stop it first, or set PORT to another port and start again.'],
    ['a folder whose service says where it answers', 'DATA_FOLDER_IN_USE', { folder: '.data', pid: 4_711, url: 'http://127.0.0.1:4000' }, '数据目录“.data”已由另一个正在运行的服务使用（进程号 4711，地址 http://127.0.0.1:4000）；请直接使用那个服务，或先将其停止，或用 CHAINGAP_DATA 换一个目录。', 'The data folder ".data" is served by another running process (4711, at http://127.0.0.1:4000); use that service, stop it first, or set CHAINGAP_DATA to another folder.'],
    ['an article before a vowel', 'WRONG_KIND', { id: 'Indicator:1', expected: 'Association' }, '编号 Indicator:1 指的是指标，这里需要商协会的编号（形如 Association:…）；请改正后再试。', 'The id Indicator:1 names an indicator, but the id of an association is needed here (like Association:…); correct it and try again.'],
    ['a reference without a place', 'EMPTY_TERRITORY', { argument: 'options.reference' }, '没有指明参照地区（options.reference）；请至少给出一个区域（regions）或一个园区（parks）的编号。', 'No reference territory is given (options.reference); name at least one region (regions) or one park (parks).'],
    ['a value outside a list', 'BAD_ARGUMENT', { argument: 'options.presentFrom', value: 'NONE', allowed: ['PRODUCING', 'ABOVE_SCALE', 'BACKBONE'] }, '参数 options.presentFrom 只能取 PRODUCING、ABOVE_SCALE、BACKBONE，现为“NONE”；请改正后再试。', 'The argument options.presentFrom must be one of PRODUCING, ABOVE_SCALE, BACKBONE, but is "NONE"; correct it and try again.'],
    ['a file where a folder is needed', 'FOLDER_NOT_FOUND', { folder: 'a.csv', is: 'file' }, '“a.csv”是一个文件，不是文件夹；请给出数据文件所在的文件夹。', '"a.csv" is a file, not a folder; name the folder that holds the data files.'],
    ['a segment that is in no chain', 'NOT_FOUND', { id: 'Segment:a', argument: 'segment', lacks: 'chain' }, '环节 Segment:a 不在任何产业链中，无从知道它的上下游；请先把它录入一条产业链再试。', 'The segment Segment:a is in no chain, so what feeds it and what it feeds is not known; put it into a chain first.'],
    ['weights of nothing', 'BAD_ARGUMENT', { argument: 'options.targets.weights', counts: 'weights' }, '参数 options.targets.weights 不能全部为 0，否则无从评分；请至少给一项大于 0 的权重再试。', 'The argument options.targets.weights may not all be 0, or nothing can be scored; give at least one weight above 0 and try again.'],
    ['a day that is none', 'BAD_ARGUMENT', { argument: 'asOf', value: '2025-02-30' }, '参数 asOf 应为公历日期，形如 2025-06-30，现为“2025-02-30”；请改正后再试。', 'The argument asOf must be a calendar day like 2025-06-30, but is "2025-02-30"; correct it and try again.'],
    ['more facts than can be read at once', 'BAD_ARGUMENT', { id: 'Region:1' }, 'Region:1 的关联内容过多，不能一次全部读出；请用 first 和 after 分页读取。', 'Region:1 has too much attached to it to read at once; read it in pages with first and after.'],
    ['what cannot be stored is not shown', 'BAD_ARGUMENT', { argument: 'params.rows[0].name', value: 'undefined' }, '提交的内容中有无法保存的文字或数（残缺的字符，或过大的数）；请检查后再试。', 'What was sent holds text or a number that cannot be stored (broken characters, or a number too large); check it and try again.'],
    ['a database that did not start points to its log without saying where that is', 'DATABASE_UNAVAILABLE', { log: '/home/x/.data/console.log' }, '数据库没有启动成功；请管理员查看数据目录中的数据库启动日志，排除原因后重新启动。', 'The database did not start; the reason stands in its console log in the data folder: mend that and start again.'],
  ] as const)('%s', (_title, code, details, zh, en) => {
    expect(said(code, details)).toEqual([zh, en]);
  });

  it.each(Object.keys(TYPICAL) as ErrorCode[])('%s without any detail is still a whole sentence', (code) => {
    for (const text of said(code, {})) {
      expect(text).not.toMatch(/undefined|null|NaN|“”|""|（）|\(\)|[，；]{2}| {2}|：；/);
      expect(text).toMatch(/[。.]$/);
    }
  });

  it('never tells what only the log may hold: message, cause, statements, driver codes', () => {
    for (const code of Object.keys(TYPICAL) as ErrorCode[]) {
      const error = new ChaingapError(code, 'secret-message', { statement: 'secret-statement', driverCode: 'secret-code', password: 'secret-word', log: 'secret-log' }, { cause: new Error('secret-cause') });
      expect(errorText(error, 'zh') + errorText(error, 'en')).not.toContain('secret');
    }
  });

  it('quotes what a caller sent on one line, cut to 80 characters, without half a character', () => {
    const [zh] = said('BAD_ID', { id: `a\n\u202eb\u0000${'鑫'.repeat(76)}${'🏭'.repeat(9)}` });
    expect(zh).toBe(`“a b ${'鑫'.repeat(76)}…”不是有效的编号；编号由种类和键组成，例如 Chain:3000（产业链）、Region:431221（区域）、Enterprise:91430000MA4L1ABC2X（企业）。`);
  });
});
