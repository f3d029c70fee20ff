import { isChineseTerminal } from '../config.js';
import { ChaingapError } from '../domain/errors.js';
import { errorText } from '../messages/errorText.js';

/**
 * A failure for the person at the terminal: one sentence with its code, in English too unless the terminal is Chinese;
 * where a log says more, its place.
 */
export function failureLines(error: unknown, chineseAlone = isChineseTerminal()): readonly string[] {
  const known = error instanceof ChaingapError && error.code !== 'INTERNAL';
  const failure = known ? error : new ChaingapError('INTERNAL', String(error));
  const { log } = failure.details;
  return [
    `✕ ${errorText(failure, 'zh')}（${failure.code}）`,
    ...(chineseAlone ? [] : [`  ${errorText(failure, 'en')}`]),
    ...(typeof log === 'string' ? [`  日志：${log}`] : []),
    ...(known ? [] : [error instanceof Error ? (error.stack ?? error.message) : String(error)]),
  ];
}
