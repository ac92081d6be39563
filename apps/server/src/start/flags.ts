import { Mistake } from './mistake.ts';

export type Flags = {
  port: number;
  host: string;
  /** Data folder. */
  data: string;
  /** A practice meeting to open, by scenario; null for none. */
  practice: string | null;
  json: boolean;
};

export const defaultFlags: Flags = {
  port: 8420,
  host: '127.0.0.1',
  data: './data',
  practice: null,
  json: false,
};

/** The scenario when `--practice` names none. */
const DEFAULT_SCENARIO = 'S05';

const isFlag = (word: string | undefined): boolean => word === undefined || word.startsWith('--');

const valueOf = (flag: string, words: string[]): string => {
  const value = words.shift();
  if (value !== undefined && value !== '' && !isFlag(value)) return value;
  throw new Mistake(`${flag} 后面要写一个值。`, `${flag} needs a value after it.`);
};

const portOf = (word: string): number => {
  const port = Number(word);
  if (/^\d{1,5}$/.test(word) && port <= 65_535) return port;
  throw new Mistake(
    `端口应是 0 到 65535 的整数，而不是“${word}”。`,
    `A port is a whole number from 0 to 65535, not "${word}".`,
  );
};

const readers: Record<string, (words: string[]) => Partial<Flags>> = {
  '--port': (words) => ({ port: portOf(valueOf('--port', words)) }),
  '--host': (words) => ({ host: valueOf('--host', words) }),
  '--data': (words) => ({ data: valueOf('--data', words) }),
  '--practice': (words) => ({
    practice: isFlag(words[0]) ? DEFAULT_SCENARIO : valueOf('--practice', words).toUpperCase(),
  }),
  '--json': () => ({ json: true }),
};

/**
 * Reads the command line; `--port=8000` is the same as `--port 8000`.
 *
 * @throws Mistake
 */
export const readFlags = (args: readonly string[]): Flags => {
  const words = args.flatMap((arg) => (arg.startsWith('--') ? arg.split(/=(.*)/s, 2) : [arg]));
  let flags = defaultFlags;
  for (let flag = words.shift(); flag !== undefined; flag = words.shift()) {
    const read = readers[flag];
    if (read === undefined) throw unknownFlag(flag);
    flags = { ...flags, ...read(words) };
  }
  return flags;
};

const unknownFlag = (flag: string): Mistake => {
  const known = Object.keys(readers).join(' ');
  return new Mistake(
    `不认识的参数 ${flag}；可用的有 ${known}。`,
    `Unknown flag ${flag}; there are ${known}.`,
  );
};
