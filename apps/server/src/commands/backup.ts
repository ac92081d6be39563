import { backUpInstallation } from '@yishi/store';
import manifest from '../../package.json' with { type: 'json' };
import type { Command } from './command.ts';
import { counted } from './counted.ts';
import { placeOf } from './place-of.ts';
import { readWords, usageMistake } from './read-words.ts';

const usage = 'npm run backup -- [--data DIR] FILE';

/** Writes everything into one file, also while the server runs. */
export const backup: Command = {
  usage,
  run: async (args, variables) => {
    const { flags, words } = readWords(args, ['data'], usage);
    const [file, ...more] = words;
    if (file === undefined || more.length > 0) throw usageMistake(usage);
    const stamp = { madeAt: new Date(), program: manifest.version };
    const counts = await backUpInstallation(placeOf(flags['data'], variables), file, stamp);
    return counted(counts, `已备份到 ${file}`, `Backed up to ${file}`);
  },
};
