import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { ResidentsOptions } from '../options.ts';

const whole = z.coerce.number().int().nonnegative();

const Flags = z.object({
  url: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/$/, '')),
  code: z.string().min(8).max(20),
  people: whole.optional(),
  leave: z
    .string()
    .default('')
    .transform((names) => names.split(',').flatMap((name) => name.trim() || [])),
  seed: whole.default(1),
  pace: z.enum(['human', 'fast']).default('human'),
  scenario: z.string().optional(),
  language: z
    .enum(['zh-CN', 'zh', 'en'])
    .default('zh-CN')
    .transform((language) => (language === 'en' ? 'en' : 'zh')),
  autopilot: z.boolean().default(false),
  'staff-key': z.string().optional(),
  busy: whole.optional(),
  duration: whole.optional(),
  history: z.string().optional(),
  json: z.boolean().default(false),
});

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

const spec = {
  url: text,
  code: text,
  people: text,
  leave: text,
  seed: text,
  pace: text,
  scenario: text,
  language: text,
  autopilot: flag,
  'staff-key': text,
  busy: text,
  duration: text,
  history: text,
  json: flag,
} as const;

export type Command = ResidentsOptions & { history: string | null; json: boolean };

/** How residents are called for, in one line. */
export const usage =
  'npm run residents -- --url URL --code CODE [--scenario S05] [--language zh-CN|en] [--people N] [--leave NAME,NAME] ' +
  '[--pace human|fast] [--seed N] [--autopilot] [--staff-key KEY] [--busy MS] [--duration SECONDS] [--history FILE] [--json]';

/** Was help asked for? */
export const wantsHelp = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h');

/** What is wrong with the flags, for whoever typed them. */
export class BadFlags extends Error {
  override readonly name = 'BadFlags';
}

/** Without a story everybody does something every so often, so that there is something to see. */
const BUSY_MS = 5000;

type Values = Record<string, string | boolean | undefined>;

const valuesOf = (args: readonly string[]): Values => {
  try {
    return parseArgs({ args: [...args], options: spec, strict: true }).values;
  } catch (fault) {
    throw new BadFlags(fault instanceof Error ? fault.message : String(fault));
  }
};

const wrongFlag = ({ issues }: z.ZodError, values: Values): string => {
  const name = String(issues[0]?.path[0]);
  return values[name] === undefined
    ? `--${name} is missing`
    : `--${name} ${String(values[name])}: ${issues[0]?.message}`;
};

/**
 * Reads the command line; the key of the staff door may come as `YISHI_STAFF_KEY`, where no process list shows it.
 *
 * @throws BadFlags
 */
export const readFlags = (args: readonly string[], environment: NodeJS.ProcessEnv): Command => {
  const values = valuesOf(args);
  const read = Flags.safeParse(values);
  if (!read.success) {
    throw new BadFlags(wrongFlag(read.error, values));
  }
  const { people, scenario, busy, duration, history, ...flags } = read.data;
  const staffKey = flags['staff-key'] ?? environment['YISHI_STAFF_KEY'] ?? null;
  if (flags.autopilot && staffKey === null) throw new BadFlags('--autopilot needs --staff-key');
  return {
    ...flags,
    staffKey,
    people: people ?? Number.POSITIVE_INFINITY,
    scenario: scenario ?? null,
    busyMs: busy ?? (scenario === undefined ? BUSY_MS : null),
    durationMs: duration === undefined ? null : duration * 1000,
    history: history ?? null,
  };
};
