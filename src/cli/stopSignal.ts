const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const INTERRUPTED = 130;

/**
 * Resolves at the first signal to stop; told so twice, the process ends at once. A hangup says that whoever started it
 * has gone, not that it is urgent: it comes beside another signal, before or after.
 */
export function stopSignal(): Promise<'stop'> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = (signal: NodeJS.Signals): void => {
      resolve('stop');
      if (signal === 'SIGHUP') return;
      if (asked) process.exit(INTERRUPTED);
      asked = true;
    };
    for (const signal of SIGNALS) process.on(signal, onSignal);
  });
}
