import { parseArgs } from 'node:util';

export type Flags = {
  json: boolean;
  quick: boolean;
  profile: boolean;
  size: number | null;
  only: readonly string[];
};

const usage = (names: readonly string[]): string =>
  `Usage: npm run load -- [--json] [--quick] [--profile] [--size N] [--only ${names.join('|')}]…`;

const endWith = (code: 0 | 1, sentence: string): never => {
  process[code === 0 ? 'stdout' : 'stderr'].write(`${sentence}\n`);
  process.exit(code);
};

const notNumber = (word: string | undefined): string | undefined =>
  word === undefined || /^[1-9]\d{0,3}$/.test(word) ? undefined : word;

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      size: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
    },
  }).values;

/** Reads the command line; ends the process with a sentence when it makes no sense. */
export const readFlags = (args: readonly string[], names: readonly string[]): Flags => {
  try {
    const { help, size, ...flags } = parse(args);
    if (help) return endWith(0, usage(names));
    const unknown = flags.only.find((name) => !names.includes(name)) ?? notNumber(size);
    return unknown === undefined
      ? { ...flags, size: size === undefined ? null : Number(size) }
      : endWith(1, `Unknown: ${unknown}. ${usage(names)}`);
  } catch (reason) {
    return endWith(1, `${reason instanceof Error ? reason.message : String(reason)}\n${usage(names)}`);
  }
};
