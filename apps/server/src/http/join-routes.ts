import { EnterRequest, LeaveRequest, LookRequest } from '@yishi/protocol';
import type { MeetingId } from '@yishi/core';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { digest } from '../auth/secrets.ts';
import type { House } from '../house.ts';
import { FailureLimits } from './failure-limits.ts';
import { limited } from './limited.ts';
import { refuse, type Reply } from './reply.ts';
import { withBody } from './routes.ts';
import { waitOf } from './wait-of.ts';

/** Guessing a code of 40 bits: 20 wrong ones an address in ten minutes. */
const guessing = { perAddress: 20, everywhere: 300, few: 3 };
/** Wrong names in one meeting, and new names that ask to be let in: more than a full hall in ten minutes. */
const namesPerMeeting = { points: 100, duration: 600 };

const wrongCode: ReadonlySet<string> = new Set(['UnknownCode']);
const wrongName: ReadonlySet<string> = new Set(['NameTaken', 'UnknownPerson', 'AlreadyExists']);

type Enter = ReturnType<typeof EnterRequest.parse>;

/** How participants come in: `/api/join/*`. */
export const joinRoutes = (house: House) => {
  const limits = new FailureLimits(guessing);
  const names = new RateLimiterMemory(namesPerMeeting);

  const enter = async (body: Enter): Promise<Reply> => {
    const meeting = house.keys.meetingOf(body.by);
    if (meeting === null) return refuse('UnknownCode');
    const waitMs = await waitOf(names, meeting);
    if (waitMs > 0) return refuse('TooMany', waitMs);
    const reply = await house.joining.enter(body);
    const counts = 'rejection' in reply ? wrongName.has(reply.rejection.code) : reply.waiting;
    if (counts) await names.penalty(meeting);
    return 'rejection' in reply ? reply : { body: reply };
  };

  /** Nobody is looked up for who has to wait anyway. */
  const unlessCrowded = async (answer: () => Promise<Reply>): Promise<Reply> => {
    const crowded = house.crowd.refusalFor('newcomer');
    return crowded === null ? answer() : { rejection: crowded };
  };

  const leave = async ({ meeting, token }: { meeting: MeetingId; token: string }): Promise<Reply> => {
    const person = house.members.personOf(meeting, digest(token));
    if (person !== null) await house.members.release(meeting, person);
    return { body: null };
  };

  return {
    'POST /join/look': withBody(LookRequest, ({ by }, request) =>
      unlessCrowded(() =>
        limited(limits, request, wrongCode, async () => {
          const reply = await house.joining.look(by);
          return 'rejection' in reply ? reply : { body: reply };
        }),
      ),
    ),
    'POST /join/enter': withBody(EnterRequest, (body, request) =>
      unlessCrowded(() => limited(limits, request, wrongCode, () => enter(body))),
    ),
    'POST /join/leave': withBody(LeaveRequest, leave),
  };
};
