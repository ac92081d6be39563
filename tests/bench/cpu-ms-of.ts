import { readdirSync, readFileSync } from 'node:fs';

/** The processor time of all threads of a process so far, in ms, as the kernel counts it in nanoseconds. */
export const cpuMsOf = (pid: number): number => {
  const tasks = readdirSync(`/proc/${pid}/task`);
  const spent = tasks.map(
    (task) => readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0],
  );
  return spent.reduce((sum, ns) => sum + Number(ns), 0) / 1e6;
};
