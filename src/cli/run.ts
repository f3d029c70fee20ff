import { CommanderError } from 'commander';
import { ChaingapError } from '../domain/errors.js';
import { CommandFailed } from './commandFailed.js';
import { failureLines } from './failureLines.js';
import { makeProgram } from './program.js';
import { usageText } from './usageText.js';

const FAILED = 1;
const MISUSED = 2;

/** Runs one command. Exit codes: 0 done, 1 failed, 2 the command or a setting cannot be used as given. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    await makeProgram().parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommandFailed) return FAILED;
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      console.error(usageText(error));
      return MISUSED;
    }
    for (const line of failureLines(error)) console.error(line);
    return error instanceof ChaingapError && error.code === 'BAD_SETTING' ? MISUSED : FAILED;
  }
}
