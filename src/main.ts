import { run } from './cli/run.js';

/** The process: runs the command of its arguments and answers with its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  // A result that nobody waited for must not end a service that others use; it is a fault of ours all the same, and is shown.
  process.on('unhandledRejection', (reason) => {
    console.error(reason);
  });
  return run(args);
}
