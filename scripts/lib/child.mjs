/** A program that runs below this one: it never outlives it. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const GRACE_MS = 2_000;

/** This process was told to end while a program ran below it, which has ended by now. */
export class Interrupted extends Error {
  constructor(signal) {
    super(`Interrupted by ${signal}`);
    this.exitCode = 128 + constants.signals[signal];
  }
}

/** Runs a program with its output shown, and answers with its exit code and signal. Throws Interrupted. */
export async function runChild(command, args, options) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  let interruptedBy = null;
  let timer;
  const passOn = (signal) => {
    interruptedBy ??= signal;
    child.kill(signal);
    timer ??= setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  };
  for (const signal of SIGNALS) process.on(signal, passOn);
  try {
    const ended = await new Promise((resolve) => {
      child.once('error', () => { resolve({ status: 1, signal: null }); });
      child.once('close', (status, signal) => { resolve({ status: status ?? 1, signal }); });
    });
    if (interruptedBy !== null) throw new Interrupted(interruptedBy);
    return ended;
  } finally {
    clearTimeout(timer);
    for (const signal of SIGNALS) process.off(signal, passOn);
  }
}

/** The exit code of a script, which is that of the shell when it was interrupted. */
export async function exitWith(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    process.exitCode = error.exitCode;
  }
}
