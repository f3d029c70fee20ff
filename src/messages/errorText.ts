import type { ChaingapError, ErrorCode } from '../domain/errors.js';
import { badArgumentText } from './badArgumentText.js';
import { allDetails, detail, type Details } from './detail.js';
import { kindNameOf } from './kindName.js';
import type { Language } from './language.js';
import { mappingInvalidText } from './mappingInvalidText.js';
import { REQUEST_TEXTS } from './requestTexts.js';
import type { Sentence } from './sentence.js';
import { settingForm } from './settingForm.js';

/**
 * The sentence for a failure in the language of its reader: what is wrong, and what to do next. It is made from the
 * code and the details alone, never from `message` or `cause`, which may hold what a reader must not see.
 */
export function errorText(error: ChaingapError, language: Language): string {
  return TEXTS[error.code](error.details)[language];
}

const say = (zh: string, en: string): Sentence => ({ zh, en });

const TEXTS: Readonly<Record<ErrorCode, (details: Details) => Sentence>> = {
  NOT_FOUND: (details) => {
    const [id, chain] = [detail(details, 'id'), detail(details, 'notIn')];
    if (detail(details, 'lacks') === 'chain') return say(`环节 ${id ?? ''} 不在任何产业链中，无从知道它的上下游；请先把它录入一条产业链再试。`, `The segment ${id ?? ''} is in no chain, so what feeds it and what it feeds is not known; put it into a chain first.`);
    return chain === null
      ? notFoundText(id)
      : say(`环节 ${id ?? ''} 不在产业链 ${chain} 中；请换一条产业链，或去掉 chain 再试。`, `The segment ${id ?? ''} is not in the chain ${chain}; name another chain, or leave out chain.`);
  },
  WRONG_KIND: (details) => wrongKindText(detail(details, 'id'), detail(details, 'expected')),
  BAD_ID: (details) => {
    const id = detail(details, 'id');
    return say(
      `${id === null ? '所给编号' : `“${id}”`}不是有效的编号；编号由种类和键组成，例如 Chain:3000（产业链）、Region:431221（区域）、Enterprise:91430000MA4L1ABC2X（企业）。`,
      `${id === null ? 'The id given' : `"${id}"`} is not an id; an id is a kind and a key, for example Chain:3000, Region:431221 or Enterprise:91430000MA4L1ABC2X.`,
    );
  },
  CURSOR_STALE: () =>
    say(
      '给出这个游标之后数据有过改动，名次可能已变，不能接着往下翻；请去掉 after 从第一页重新开始。',
      'The data have changed since this cursor was given, and the ranks with them; leave out after to start from the first page.',
    ),
  BAD_CURSOR: () =>
    say(
      '这个游标不属于本列表；请把上一页 pageInfo.endCursor 的内容原样填入 after，或去掉 after 从第一页重新开始。',
      'This cursor is not one of this list; give the endCursor of the page before as it stands, or leave out after to start from the first page.',
    ),
  BAD_ARGUMENT: badArgumentText,
  EMPTY_TERRITORY: (details) => {
    const argument = detail(details, 'argument');
    const reference = argument?.includes('reference') === true;
    return say(
      `没有指明${reference ? '参照地区' : '地方'}${argument === null ? '' : `（${argument}）`}；请至少给出一个区域（regions）或一个园区（parks）的编号。`,
      `No ${reference ? 'reference territory' : 'territory'} is given${argument === null ? '' : ` (${argument})`}; name at least one region (regions) or one park (parks).`,
    );
  },
  REFERENCE_TOO_SMALL: (details) => {
    const outside = detail(details, 'outside');
    return say(
      `参照地区没有包含所问之地${outside === null ? '' : `（缺 ${outside}）`}，区位商无从比较；请换用包含它的上级地区，或不给参照地区（即与全图比较）。`,
      `The reference territory does not contain the territory asked about${outside === null ? '' : ` (it lacks ${outside})`}, so no location quotient can be formed; name a region that contains it, or give no reference to compare with the whole graph.`,
    );
  },
  MIXED_WORLDS: (details) => {
    const [fictional, real] = [detail(details, 'fictional'), detail(details, 'real')];
    return say(
      `虚构的示例与真实的数据不能放在一起分析${fictional === null || real === null ? '' : `：${fictional} 是虚构的，${real} 不是`}；请只问真实的，或只问虚构的。`,
      `Fiction and real data are not analysed together${fictional === null || real === null ? '' : `: ${fictional} is marked as fictional, ${real} is not`}; ask about either alone.`,
    );
  },
  FORBIDDEN: (details) => {
    const right = RIGHT_NAME[detail(details, 'right') ?? ''] ?? null;
    if (detail(details, 'right') === 'EDIT') return say('这个服务没有开放修改：没有设账号，而网络上别的机器也连得到它；要开放，请管理员设置 CHAINGAP_EDIT=true。', 'This service is not open to changes: it has no accounts, and other machines reach it; to open it, set CHAINGAP_EDIT=true.');
    return say(
      `没有${right === null ? '进行此项操作' : right.zh}的权限；请向系统管理员申请。`,
      `You do not have the right to ${right === null ? 'do this' : right.en}; ask the administrator for it.`,
    );
  },
  DATABASE_UNAVAILABLE: (details) =>
    detail(details, 'log') === null
      ? say('暂时连不上数据库；请稍后再试，仍然不行请联系管理员检查数据库是否在运行。', 'The database cannot be reached at the moment; try again shortly, and if that does not help ask the administrator whether it is running.')
      : say('数据库没有启动成功；请管理员查看数据目录中的数据库启动日志，排除原因后重新启动。', 'The database did not start; the reason stands in its console log in the data folder: mend that and start again.'),
  DATABASE_AUTH: () =>
    say('数据库没有接受登录；请管理员核对设置 NEO4J_USER 与 NEO4J_PASSWORD，以及该用户的读写权限。', 'The database did not accept the login; check the settings NEO4J_USER and NEO4J_PASSWORD and what that user may do.'),
  DATABASE_VERSION: (details) => {
    const versions = allDetails(details, 'found', 'needed');
    return versions === null
      ? say('所连 Neo4j 数据库的版本过低；请升级后再启动。', 'The Neo4j server is too old; upgrade it and start again.')
      : say(`所连 Neo4j 数据库的版本是 ${versions.found}，至少需要 ${versions.needed}；请升级后再启动。`, `The Neo4j server is version ${versions.found}, at least ${versions.needed} is needed; upgrade it and start again.`);
  },
  DATABASE_TIMEOUT: () =>
    say('数据库没有在规定时间内答复；请缩小查询范围（减少每页条数或嵌套层数）后再试。', 'The database did not answer in time; ask for less (smaller pages, fewer levels) and try again.'),
  DATABASE_BUSY: () => say('数据库正忙，这次没有完成；请稍等几秒再试一次。', 'The database is busy and this was not done; wait a few seconds and try once more.'),
  DATABASE_READ_ONLY: () =>
    say('数据库当前只读，没有写入任何内容；请管理员检查所连的是否为可写的数据库。', 'The database is read-only at present and nothing was written; check that the server connected to can be written.'),
  CONSTRAINT_VIOLATED: () =>
    say('要写入的内容与库中已有的编号重复，没有写入任何内容；请核对编号是否已被占用。', 'What was to be written has a key that is already in use, and nothing was written; check which of the keys are taken.'),
  STILL_JOINED: (details) => {
    const id = detail(details, 'id');
    return say(
      `${id === null ? '要删除的内容' : `要删除的 ${id} `}还有别的关系连着，没有删除；请先删除这些关系，再删除它。`,
      `Facts are still recorded at ${id ?? 'what was to be removed'}, and nothing was removed; remove these facts first.`,
    );
  },
  MIGRATION_CHANGED: (details) => {
    const version = detail(details, 'version');
    return say(
      `数据库的结构记录${version === null ? '' : `（第 ${version} 号）`}与本程序不一致，可能被另一套程序改过；请改用建立该库的程序版本，或从备份恢复。`,
      `The structure recorded in the database${version === null ? '' : ` (step ${version})`} is not that of this program; use the version of the program that made the database, or restore a backup.`,
    );
  },
  MIGRATION_NEWER: (details) => {
    const version = detail(details, 'version');
    return say(
      `数据库由更新版本的程序建立${version === null ? '' : `（结构第 ${version} 号）`}，本程序不能使用；请升级程序后再启动。`,
      `The database was made by a newer version of the program${version === null ? '' : ` (structure step ${version})`}; upgrade the program and start again.`,
    );
  },
  JAVA_MISSING: (details) => {
    const needed = detail(details, 'needed') ?? '17';
    return say(
      `没有找到 Java；请安装 Java ${needed} 或更高版本（装在别处的用 JAVA_HOME 指明），已有 Neo4j 服务器的也可设置 NEO4J_URI 直接连接。`,
      `Java was not found; install Java ${needed} or later (JAVA_HOME names another place), or set NEO4J_URI to a Neo4j server that you have.`,
    );
  },
  JAVA_VERSION: (details) => {
    const needed = detail(details, 'needed') ?? '17';
    const found = detail(details, 'found');
    return say(
      `Java 版本过低${found === null ? '' : `（现为 ${found}）`}；请安装 Java ${needed} 或更高版本（用 JAVA_HOME 指明），已有 Neo4j 服务器的也可设置 NEO4J_URI 直接连接。`,
      `Java is too old${found === null ? '' : ` (found ${found})`}; install Java ${needed} or later (JAVA_HOME names its place), or set NEO4J_URI to a Neo4j server that you have.`,
    );
  },
  MAVEN_MISSING: (details) => {
    const version = detail(details, 'version');
    const server = version === null ? 'Neo4j' : `Neo4j ${version}`;
    return say(
      `没有找到 Maven（命令 mvn），首次启动需要用它下载 ${server}；请安装 Maven，或设置 NEO4J_URI 连接已有的 Neo4j 服务器。`,
      `Maven (the command mvn) was not found, and the first start fetches ${server} with it; install Maven, or set NEO4J_URI to a Neo4j server that you have.`,
    );
  },
  ARTIFACTS_UNAVAILABLE: (details) => {
    const version = detail(details, 'version');
    const server = version === null ? 'Neo4j' : `Neo4j ${version}`;
    return say(
      `下载 ${server} 没有成功；请检查本机能否连通 Maven 仓库（内网请配置镜像），或设置 NEO4J_URI 连接已有的 Neo4j 服务器。`,
      `${server} could not be fetched; check that this machine reaches a Maven repository (on an intranet, configure a mirror), or set NEO4J_URI to a Neo4j server that you have.`,
    );
  },
  PORT_IN_USE: (details) => {
    const port = detail(details, 'port');
    const url = detail(details, 'url');
    if (url !== null) {
      return say(
        `这个端口上已有一个补链服务在运行：${url}；请直接使用它，或先将其停止，或用 PORT 换一个端口后重新启动。`,
        `A chaingap service already runs on this port: ${url}; use it, stop it first, or set PORT to another port and start again.`,
      );
    }
    return say(
      `端口${port === null ? '' : ` ${port} `}已被其他程序占用；请关闭占用它的程序，或在设置中换一个端口后重新启动。`,
      `Port${port === null ? '' : ` ${port}`} is taken by another program; end that program, or choose another port in the settings, and start again.`,
    );
  },
  DISK_FULL: (details) => {
    const space = allDetails(details, 'freeMb', 'neededMb');
    return say(
      `磁盘空间不足${space === null ? '' : `：还剩 ${space.freeMb} MB，至少需要 ${space.neededMb} MB`}；请清理磁盘，或用 CHAINGAP_DATA 把数据目录设在别的磁盘。`,
      `There is too little disk space${space === null ? '' : `: ${space.freeMb} MB are free, at least ${space.neededMb} MB are needed`}; free some, or set CHAINGAP_DATA to a folder on another disk.`,
    );
  },
  DATA_FOLDER_IN_USE: (details) => {
    const folder = detail(details, 'folder');
    const pid = detail(details, 'pid');
    const url = detail(details, 'url');
    return say(
      `数据目录${folder === null ? '' : `“${folder}”`}已由另一个正在运行的服务使用${pid === null ? '' : `（进程号 ${pid}${url === null ? '' : `，地址 ${url}`}）`}；请直接使用那个服务，或先将其停止，或用 CHAINGAP_DATA 换一个目录。`,
      `The data folder${folder === null ? '' : ` "${folder}"`} is served by another running process${pid === null ? '' : ` (${pid}${url === null ? '' : `, at ${url}`})`}; use that service, stop it first, or set CHAINGAP_DATA to another folder.`,
    );
  },
  DATA_FOLDER_UNUSABLE: (details) => {
    const folder = detail(details, 'folder');
    return say(
      `数据目录${folder === null ? '' : `“${folder}”`}无法读写；请检查它是否存在、当前用户有无读写权限，或用 CHAINGAP_DATA 换一个目录。`,
      `The data folder${folder === null ? '' : ` "${folder}"`} cannot be read and written; check that it is there and that this user may write it, or set CHAINGAP_DATA to another folder.`,
    );
  },
  BAD_SETTING: (details) => {
    const setting = detail(details, 'setting');
    const form = settingForm(setting);
    return say(
      `${setting === null ? '有一项设置' : `设置 ${setting} `}的值无法使用${form === null ? '' : `，应为${/^\w/.test(form.zh) ? ' ' : ''}${form.zh}`}；请按 README 的设置表改正后重新启动。`,
      `${setting === null ? 'A setting' : `The setting ${setting}`} has a value that cannot be used${form === null ? '' : `: it must be ${form.en}`}; correct it by the table of settings in the README and start again.`,
    );
  },
  IDEMPOTENCY_KEY_REUSED: () =>
    say('这个幂等键（idempotencyKey）已用于另一项修改，本次没有写入任何内容；重发同一请求才可用同一个键，新的修改请换一个键。', 'This idempotency key was used for another change, and nothing was written; the same key is for the same request sent again, a new change needs a new one.'),
  IMPORT_BUSY: (details) => {
    const seconds = detail(details, 'seconds');
    return say(
      `另一个导入正在进行${seconds === null ? '' : `，等了 ${seconds} 秒还没有结束`}；本次没有写入任何内容，请等它结束后重新导入。`,
      `Another import is in progress${seconds === null ? '' : ` and has not ended within ${seconds} seconds`}; nothing was written. Import again when it has ended.`,
    );
  },
  IMPORT_IN_PROGRESS: () =>
    say('正在导入数据，这时的修改可能被它覆盖，所以没有写入；请等导入结束后再试。', 'An import is under way and could overwrite a change made now, so nothing was written; try again when it has ended.'),
  IMPORT_OVERTAKEN: () =>
    say(
      '本次导入停顿太久，另一个导入已经开始，所以中止；已写入的部分保留，请重新导入一次把它补全。',
      'This import paused for too long and another one has begun, so it was stopped; what it had written stays. Import again to complete it.',
    ),
  IMPORT_REFUSED: (details) => {
    const errors = detail(details, 'errors');
    return say(
      `导入的数据有错误${errors === null ? '' : `（${errors} 处）`}，没有写入任何内容；请按错误清单逐行改正后重新导入。`,
      `The data to import has errors${errors === null ? '' : ` (${errors})`} and nothing was written; correct the rows in the list of errors and import again.`,
    );
  },
  FOLDER_NOT_FOUND: (details) => {
    const folder = detail(details, 'folder');
    return detail(details, 'is') === 'file'
      ? say(`${folder === null ? '所给路径' : `“${folder}”`}是一个文件，不是文件夹；请给出数据文件所在的文件夹。`, `${folder === null ? 'What is given' : `"${folder}"`} is a file, not a folder; name the folder that holds the data files.`)
      : say(`没有找到文件夹${folder === null ? '' : `“${folder}”`}，或无法读取；请核对路径后再试。`, `The folder${folder === null ? '' : ` "${folder}"`} was not found or cannot be read; check the path and try again.`);
  },
  MAPPING_INVALID: mappingInvalidText,
  ...REQUEST_TEXTS,
  INTERNAL: () =>
    say('服务内部出错，这次操作没有完成；请把时间和所做的操作告诉管理员，原因已记入服务日志。', 'Something went wrong inside the service and this was not done; tell the administrator the time and what you did: the reason is in the log.'),
};

const RIGHT_NAME: Readonly<Record<string, Sentence>> = {
  READ: { zh: '查看数据', en: 'read the data' },
  ANALYSE: { zh: '进行分析', en: 'run analyses' },
  EDIT: { zh: '修改数据', en: 'change the data' },
  IMPORT: { zh: '导入数据', en: 'import data' },
};

function notFoundText(id: string | null): Sentence {
  const kind = id === null ? null : kindNameOf(id);
  if (id?.includes('→') === true) return say(`关系 ${id} 有一端不存在；请先录入两端再录入关系。`, `One end of ${id} does not exist; record both ends before what joins them.`);
  if (id === null) return say('所指的内容不存在；请核对编号。', 'What is named does not exist; check the id.');
  if (kind === null) return say(`没有编号为 ${id} 的内容；请核对编号。`, `There is nothing with the id ${id}; check the id.`);
  return kind.list === null
    ? say(`没有编号为 ${id} 的${kind.zh}；请核对编号，它也可能已被更新的数据取代。`, `There is no ${kind.en} with the id ${id}; check the id: newer data may have replaced it.`)
    : say(`没有编号为 ${id} 的${kind.zh}；请在“${kind.zh}”列表（${kind.list}）中核对编号。`, `There is no ${kind.en} with the id ${id}; check the id in the list of ${kind.list}.`);
}

function wrongKindText(id: string | null, expected: string | null): Sentence {
  const given = id === null ? null : kindNameOf(id);
  const wanted = expected === null ? null : kindNameOf(expected);
  const example = wanted?.example ?? (wanted === null || expected === null ? null : `${expected}:…`);
  return say(
    `${id === null ? '所给编号' : `编号 ${id} `}${given === null ? '的种类不对' : `指的是${given.zh}`}，这里需要${wanted === null ? '另一种编号' : `${wanted.zh}的编号`}${example === null ? '' : `（形如 ${example}）`}；请改正后再试。`,
    `${id === null ? 'The id given' : `The id ${id}`} ${given === null ? 'is of the wrong kind' : `names ${withArticle(given.en)}`}, but ${wanted === null ? 'another kind' : `the id of ${withArticle(wanted.en)}`} is needed here${example === null ? '' : ` (like ${example})`}; correct it and try again.`,
  );
}

const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
