export type Flags = {
  /** Rows to run, by `target/fault` or by the fault alone; none means all. */
  only: readonly string[];
  seed: number;
  /** Forget what was measured before. */
  fresh: boolean;
  /** As few strikes as in the tests of every day. */
  quick: boolean;
  /** How much of the strikes, from 0 to 1, for a table in less than an hour. */
  share: number;
  /** How many times longer than on a machine of its own everybody may take to be back and answered. */
  patience: number;
};

const DEFAULT_SEED = 20_260_312;

const usage = (names: readonly string[]): string =>
  `Usage: npm run faults -- [--fresh] [--quick] [--seed N] [--share 0.N] [--patience N] [--only NAME]…\nNames: ${names.join(' ')}\n`;

/** Reads the command line; ends the process with a sentence when it makes no sense. */
export const readFlags = (args: readonly string[], names: readonly string[]): Flags => {
  const only: string[] = [];
  const words = [...args];
  let flags: Omit<Flags, 'only'> = { seed: DEFAULT_SEED, fresh: false, quick: false, share: 1, patience: 1 };
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const [value = ''] = words;
    if (word === '--help' || word === '-h') return end(usage(names), 0);
    if (word === '--fresh') flags = { ...flags, fresh: true };
    else if (word === '--quick') flags = { ...flags, quick: true };
    else if (word === '--seed' && /^\d+$/.test(value)) flags = { ...flags, seed: Number(words.shift()) };
    else if (word === '--share' && /^(?:0\.\d+|1)$/.test(value))
      flags = { ...flags, share: Number(words.shift()) };
    else if (word === '--patience' && /^\d+$/.test(value))
      flags = { ...flags, patience: Number(words.shift()) };
    else if (word === '--only' && names.includes(value)) only.push(words.shift() ?? '');
    else return end(`Unknown: ${word} ${value}\n${usage(names)}`, 1);
  }
  return { ...flags, only };
};

const end = (sentence: string, code: number): never => {
  process.stderr.write(sentence);
  process.exit(code);
};
