export type Flags = { json: boolean; quick: boolean; only: readonly string[] };

/** Reads the command line of the bench; ends the process with a sentence when it makes no sense. */
export const readFlags = (args: readonly string[], names: readonly string[]): Flags => {
  const only: string[] = [];
  const words = [...args];
  const usage = `Usage: npm run bench -- [--json] [--quick] [--only ${names.join('|')}]`;
  let [json, quick] = [false, false];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--help' || word === '-h') return tellHelp(usage);
    if (word === '--json') json = true;
    else if (word === '--quick') quick = true;
    else if (word === '--only' && names.includes(words[0] ?? '')) only.push(words.shift() ?? '');
    else return endWith(`Unknown: ${word}. ${usage}`);
  }
  return { json, quick, only };
};

const tellHelp = (usage: string): never => {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
};

const endWith = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};
