import { readdirSync, readFileSync } from 'node:fs';

const TICK_MS = 10;
const PAGE_BYTES = 4096;

/** Of `/proc/PID/stat`, after the name: the parent, and the time in ticks of the process and of its children that ended. */
const statOf = (pid: number): { parent: number; own: number; ended: number } | null => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [, parent = 0] = fields.map(Number);
    const [user = 0, system = 0, userEnded = 0, systemEnded = 0] = fields.slice(11, 15).map(Number);
    return { parent, own: user + system, ended: userEnded + systemEnded };
  } catch {
    return null;
  }
};

export const parentOf = (pid: number): number => statOf(pid)?.parent ?? 0;

/** The processor time of a process and all its children, in ms, in steps of a tick. */
export const familyCpuMs = (pid: number): number => {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(Number(name)) ?? [])
    .filter(({ parent }) => parent === pid);
  const first = statOf(pid);
  const ticks = children.reduce((sum, { own, ended }) => sum + own + ended, 0);
  return TICK_MS * (ticks + (first?.own ?? 0) + (first?.ended ?? 0));
};

/** The memory that a process holds, in bytes. */
export const residentBytes = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES;
