import type { Replica } from '../history.ts';
import { violation, type Violation } from '../violation.ts';

const firstDifference = (one: string, other: string): number => {
  const end = Math.min(one.length, other.length);
  for (let at = 0; at < end; at += 1) if (one[at] !== other[at]) return at;
  return end;
};

const around = (content: string, at: number): string =>
  JSON.stringify(content.slice(Math.max(0, at - 8), at + 8));

/** H5 a shared text is the same on all replicas and in the store. */
export const textsTheSame = (replicas: readonly Replica[], texts: ReadonlyMap<string, string>): Violation[] =>
  replicas.flatMap(({ client, text, content }) => {
    const stored = texts.get(text) ?? '';
    if (stored === content) return [];
    const at = firstDifference(stored, content);
    const both = `${around(content, at)}, stored ${around(stored, at)}`;
    return [violation('H5', `${client} has in ${text} at sign ${at}: ${both}`)];
  });
