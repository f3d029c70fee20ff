import { ChaingapError } from '../domain/errors.js';
import { errorText } from '../messages/errorText.js';

/** A failure for the person at the terminal: one sentence with its code; where a log says more, its place. */
export function failureLines(error: unknown): readonly string[] {
  if (error instanceof ChaingapError && error.code !== 'INTERNAL') {
    const { log } = error.details;
    return [`✕ ${errorText(error, 'zh')}（${error.code}）`, ...(typeof log === 'string' ? [`  日志：${log}`] : [])];
  }
  const sentence = errorText(new ChaingapError('INTERNAL', String(error)), 'zh');
  return [`✕ ${sentence}（INTERNAL）`, error instanceof Error ? (error.stack ?? error.message) : String(error)];
}
