import { restoreInstallation } from '@yishi/store';
import type { Command } from './command.ts';
import { counted } from './counted.ts';
import { placeOf, shownPlace } from './place-of.ts';
import { readWords, usageMistake } from './read-words.ts';

const usage = 'npm run restore -- FILE [--data DIR]';

/** Puts a backup into an empty place. */
export const restore: Command = {
  usage,
  run: async (args, variables) => {
    const { flags, words } = readWords(args, ['data'], usage);
    const [file, ...more] = words;
    if (file === undefined || more.length > 0) throw usageMistake(usage);
    const place = placeOf(flags['data'], variables);
    const counts = await restoreInstallation(file, place);
    return counted(counts, `已恢复到 ${shownPlace(place)}`, `Restored to ${shownPlace(place)}`);
  },
};
