import type { Log } from '../log.ts';

/** Stops once when asked to; asked again, ends at once. Only the first of them loses nothing. */
export const stopOnSignal = (log: Log, stop: () => Promise<void>): void => {
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().then(
      () => process.exit(0),
      (fault: unknown) => {
        log.fatal({ err: fault }, 'not stopped in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
};
