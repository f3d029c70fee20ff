import { failureLines } from '../../../src/cli/failureLines.js';
import { isChineseTerminal } from '../../../src/config.js';
import { ChaingapError } from '../../../src/domain/errors.js';

describe('a failure at the terminal', () => {
  const failure = new ChaingapError('DATABASE_UNAVAILABLE', 'for the log only', { log: '/data/console.log' });
  const zh = '✕ 数据库没有启动成功；请管理员查看数据目录中的数据库启动日志，排除原因后重新启动。（DATABASE_UNAVAILABLE）';
  const en = '  The database did not start; the reason stands in its console log in the data folder: mend that and start again.';
  const log = '  日志：/data/console.log';

  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, [zh, log]],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, [zh, log]],
    [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_GB.UTF-8', LC_ALL: '' }, [zh, en, log]],
    [{ LANG: 'C' }, [zh, en, log]],
    [{}, [zh, en, log]],
  ])('where the language is %j', (environment, lines) => {
    expect(failureLines(failure, isChineseTerminal(environment))).toEqual(lines);
  });
});
