/** Time as an argument. */
export type Timers = {
  now: () => number;
  /** Runs the task after so long; the answer cancels it. */
  after: (ms: number, task: () => void) => () => void;
};

/** The time of this machine. */
export const systemTimers: Timers = {
  now: () => Date.now(),
  after: (ms, task) => {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
};

/** Waits so long. */
export const pause = (timers: Timers, ms: number): Promise<void> =>
  new Promise((resolve) => {
    timers.after(ms, resolve);
  });
