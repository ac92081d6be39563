import { parseArgs } from 'node:util';
import { Mistake } from '../start/mistake.ts';

/** What follows the name of a command: the values of its flags, and the words beside them. */
export type Words = {
  readonly flags: Readonly<Record<string, string | undefined>>;
  readonly words: readonly string[];
};

/**
 * Reads `--flag value`, `--flag=value` and plain words.
 *
 * @throws Mistake with the command's `usage` for a flag that is not among `known`, or has no value
 */
export const readWords = (args: readonly string[], known: readonly string[], usage: string): Words => {
  const options = Object.fromEntries(known.map((flag) => [flag, { type: 'string' }] as const));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { flags: values, words: positionals };
  } catch {
    throw usageMistake(usage);
  }
};

/** @param usage such as `npm run backup -- FILE` */
export const usageMistake = (usage: string): Mistake => new Mistake(`用法：${usage}`, `Usage: ${usage}`);
