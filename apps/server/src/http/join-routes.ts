import { EnterRequest, LeaveRequest, LookRequest } from '@yishi/protocol';
import type { JoinKey } from '@yishi/protocol/names';
import type { Request } from 'express';
import type { MeetingId } from '@yishi/core';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { digest } from '../auth/secrets.ts';
import type { House } from '../house.ts';
import { addressOf } from './address-of.ts';
import { FailureLimits } from './failure-limits.ts';
import { refuse, type Reply } from './reply.ts';
import { withBody } from './routes.ts';

/**
 * Guessing a code of 40 bits, in ten minutes. A hall of three hundred behind one address may mistype often; with a
 * hundred meetings open, so many guesses from one address hit one of them once in a thousand years.
 */
const guessing = { perAddress: 200, everywhere: 2000, few: 5 };
/** New names that ask to be let in to one meeting, in ten minutes. Names of the roster are never kept waiting by them. */
const newNames = { points: 100, duration: 600 };

type Enter = ReturnType<typeof EnterRequest.parse>;

/** How participants come in: `/api/join/*`. */
export const joinRoutes = (house: House) => {
  const limits = new FailureLimits(guessing);
  const names = new RateLimiterMemory(newNames);

  const enter = async (body: Enter): Promise<Reply> => {
    const meeting = house.keys.meetingOf(body.by);
    if (meeting === null) return refuse('UnknownCode');
    if ('name' in body.who) {
      const asked = await names.penalty(meeting);
      if (asked.consumedPoints > newNames.points) return refuse('TooMany', asked.msBeforeNext);
    }
    const reply = await house.joining.enter(body);
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

  /**
   * Only codes are guessed: nobody guesses the 128 bits of a QR code, so whoever scans one never waits for others. Nor
   * does a hall wait for its own people on their way in: a code counts once it turned out to be wrong, not before.
   */
  const unlessGuessing = async (
    by: JoinKey,
    request: Request,
    handle: () => Promise<Reply>,
  ): Promise<Reply> => {
    if ('secret' in by) return handle();
    const address = addressOf(request);
    const waitMs = await limits.waitOf(address);
    if (waitMs > 0) return refuse('TooMany', waitMs);
    const reply = await handle();
    if ('rejection' in reply && reply.rejection.code === 'UnknownCode') await limits.failed(address);
    return reply;
  };

  const look = async (by: JoinKey): Promise<Reply> => {
    const reply = await house.joining.look(by);
    return 'rejection' in reply ? reply : { body: reply };
  };

  return {
    'POST /join/look': withBody(LookRequest, ({ by }, request) =>
      unlessCrowded(() => unlessGuessing(by, request, () => look(by))),
    ),
    'POST /join/enter': withBody(EnterRequest, (body, request) =>
      unlessCrowded(() => unlessGuessing(body.by, request, () => enter(body))),
    ),
    'POST /join/leave': withBody(LeaveRequest, leave),
  };
};
