import { MeetingId, PersonId } from '@yishi/core';
import { z } from 'zod';
import { pause, type Timers } from '../timers.ts';
import { ask, AskRefused } from './ask.ts';

const Look = z.object({
  card: z.object({ id: MeetingId, title: z.string() }),
  people: z.array(z.object({ id: PersonId, name: z.string(), taken: z.boolean() })),
});
export type Look = z.infer<typeof Look>;

const Enter = z.object({ person: PersonId, token: z.string() });

export type JoinDoor = { url: string; code: string };

/** Looks at the meeting behind a code. Throws as `ask`. */
export const lookIn = async ({ url, code }: JoinDoor): Promise<Look> => {
  const { reply } = await ask({ url, path: '/api/join/look', body: { by: { code } } });
  return Look.parse(reply);
};

const LOOK_AGAIN_MS = 2000;

/** Looks again and again while the doors are shut; null when it was told to stop. Throws as `ask`. */
export const lookWhenOpen = async (
  door: JoinDoor,
  timers: Timers,
  stopped: () => boolean,
): Promise<Look | null> => {
  while (!stopped()) {
    try {
      return await lookIn(door);
    } catch (fault) {
      if (!(fault instanceof AskRefused) || fault.code !== 'MeetingNotOpen') throw fault;
    }
    await pause(timers, LOOK_AGAIN_MS);
  }
  return null;
};

/** Takes a name of the roster; null when somebody else has it. Throws as `ask`. */
export const enterAs = async (
  { url, code }: JoinDoor,
  { person, channel }: { person: PersonId; channel: 'room' | 'remote' },
): Promise<string | null> => {
  const body = { by: { code }, who: { person }, channel };
  try {
    return Enter.parse((await ask({ url, path: '/api/join/enter', body })).reply).token;
  } catch (fault) {
    if (fault instanceof AskRefused && fault.code === 'NameTaken') return null;
    throw fault;
  }
};
