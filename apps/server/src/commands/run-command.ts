import { wantsHelp } from '../start/usage.ts';
import { backup } from './backup.ts';
import type { Command } from './command.ts';
import { copyMistake } from './copy-mistake.ts';
import { move } from './move.ts';
import { restore } from './restore.ts';

const commands: Readonly<Record<string, Command>> = { backup, restore, move };

/** The command that the first word names; null where the server is to be started. */
export const commandOf = (args: readonly string[]): Command | null => {
  const [name = ''] = args;
  return Object.hasOwn(commands, name) ? (commands[name] ?? null) : null;
};

/**
 * Runs a command with the words after its name; answers what to print.
 *
 * @throws Mistake for what whoever runs it can put right
 */
export const runCommand = async (
  command: Command,
  [, ...args]: readonly string[],
  variables: NodeJS.ProcessEnv,
): Promise<string> => {
  if (wantsHelp(args)) return `${command.usage}\n`;
  try {
    return await command.run(args, variables);
  } catch (fault) {
    throw copyMistake(fault);
  }
};
