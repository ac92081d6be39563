import type { Log } from '../log.ts';

/** Anything that calls listeners. */
type Emitter = { on(name: string, listener: (...args: unknown[]) => void): unknown };

/**
 * The only way to listen to a connection: a listener that throws or rejects ends in the log, never in the process.
 */
export const listen = (
  emitter: Emitter,
  name: string,
  log: Log,
  listener: (...args: readonly unknown[]) => unknown,
): void => {
  emitter.on(name, (...args) => {
    void attempt(log, name, () => listener(...args));
  });
};

const attempt = async (log: Log, name: string, run: () => unknown): Promise<void> => {
  try {
    await run();
  } catch (fault) {
    log.error({ err: fault, on: name }, 'listener fault');
  }
};
