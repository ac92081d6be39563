/** Time as an argument: the system's clock, or one that a test moves. */
export type Clock = {
  /** The instant, ms since the epoch. */
  now(): number;
  /** Runs `task` once, `ms` from now; the answer calls it off. A waiting task keeps no process alive. */
  after(ms: number, task: () => void): () => void;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, task) => {
    const timer = setTimeout(task, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
