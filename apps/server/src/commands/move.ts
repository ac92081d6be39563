import { moveInstallation } from '@yishi/store';
import type { Command } from './command.ts';
import { counted } from './counted.ts';
import { shownPlace } from './place-of.ts';
import { readWords, usageMistake } from './read-words.ts';

const usage = 'npm run move -- --from (DIR | postgres://…) --to (DIR | postgres://…)';

/** Copies everything from a folder to a database or back, while no server runs. */
export const move: Command = {
  usage,
  run: async (args) => {
    const { flags, words } = readWords(args, ['from', 'to'], usage);
    const [from, to] = [flags['from'], flags['to']];
    if (from === undefined || to === undefined || words.length > 0) throw usageMistake(usage);
    const counts = await moveInstallation(from, to);
    const [source, target] = [shownPlace(from), shownPlace(to)];
    return (
      counted(counts, `已从 ${source} 迁移到 ${target}`, `Moved from ${source} to ${target}`) +
      `原数据仍在 ${source}：今后请用新位置启动，不要再用旧位置。\n` +
      `What was at ${source} is still there: from now on start with the new place, not with the old one.\n`
    );
  },
};
