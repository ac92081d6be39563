import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';

const CpuProfile = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.number() }),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});

/** Where a process spent its time: a function, and its share of all that was not idle. */
export type SelfTime = { where: string; share: number };

const IDLE = new Set(['(idle)', '(program)']);

/** The time of each function itself, without what it called, from a profile that Node wrote; the longest first. */
export const selfTimes = (path: string): readonly SelfTime[] => {
  const { nodes, samples, timeDeltas } = CpuProfile.parse(JSON.parse(readFileSync(path, 'utf8')));
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [
      id,
      url === '' ? functionName : `${functionName || '(anonymous)'} ${basename(url)}:${lineNumber + 1}`,
    ]),
  );
  const spent = new Map<string, number>();
  samples.forEach((id, index) => {
    const name = names.get(id) ?? '';
    if (!IDLE.has(name)) spent.set(name, (spent.get(name) ?? 0) + (timeDeltas[index] ?? 0));
  });
  const all = [...spent.values()].reduce((sum, one) => sum + one, 0);
  return [...spent]
    .map(([where, time]) => ({ where, share: time / all }))
    .sort((one, other) => other.share - one.share);
};
