const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const INTERRUPTED = 130;

/** Resolves at the first signal to stop; at the second the process ends at once. */
export function stopSignal(): Promise<'stop'> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = (): void => {
      if (asked) process.exit(INTERRUPTED);
      asked = true;
      resolve('stop');
    };
    for (const signal of SIGNALS) process.on(signal, onSignal);
  });
}
