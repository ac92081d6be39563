import { basename } from 'node:path';
import { z } from 'zod';

/** What the inspector of Node answers: functions, and which of them ran at each sample. Times in µs. */
export const CpuProfile = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.number() }),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});
type CpuProfile = z.infer<typeof CpuProfile>;

/** Where a process spent its time: a function, and its share of all that was not idle. */
export type SelfTime = { where: string; share: number };

const IDLE = new Set(['(idle)', '(program)']);

const nameOf = ({ callFrame: { functionName, url, lineNumber } }: CpuProfile['nodes'][number]): string =>
  url === '' ? functionName : `${functionName || '(anonymous)'} ${basename(url)}:${lineNumber + 1}`;

/** The time of each function itself, without what it called, over several profiles; the longest first. */
export const selfTimes = (profiles: readonly CpuProfile[]): readonly SelfTime[] => {
  const spent = new Map<string, number>();
  for (const { nodes, samples, timeDeltas } of profiles) {
    const names = new Map(nodes.map((node) => [node.id, nameOf(node)]));
    samples.forEach((id, index) => {
      const name = names.get(id) ?? '';
      if (!IDLE.has(name)) spent.set(name, (spent.get(name) ?? 0) + (timeDeltas[index] ?? 0));
    });
  }
  const all = [...spent.values()].reduce((sum, one) => sum + one, 0);
  return [...spent]
    .map(([where, time]) => ({ where, share: time / all }))
    .sort((one, other) => other.share - one.share);
};
