import { NEO4J_VERSION } from '../database/managed/artifacts.js';
import type { Step } from '../database/managed/managedConnection.js';

/** What the program is doing while a person waits; null for what takes no time worth a line. */
export function progressText(step: Step): string | null {
  switch (step) {
    case 'fetch-artifacts':
      return `首次使用，正在下载数据库 Neo4j ${NEO4J_VERSION}（约 140 MB，只需一次）……`;
    case 'start-server':
      return '正在启动数据库……';
    case 'attach':
      return '本数据目录的数据库已在运行，直接使用。';
    case 'wait':
      return '数据库还没有应答，稍候……';
    case 'migrate':
      return null;
    case 'restart':
      return '与数据库的连接中断，正在恢复……';
    case 'restarted':
      return '数据库已恢复。';
  }
}

/** Progress goes beside the result of a command, not into it. */
export function sayProgress(step: Step): void {
  const text = progressText(step);
  if (text !== null) console.error(text);
}
