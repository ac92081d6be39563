import type { House } from '../house.ts';
import { boardOf } from '../meetings/board.ts';
import { refuse } from './reply.ts';
import { withMeeting } from './routes.ts';

/** What anybody may read. */
export const publicRoutes = (house: House) => ({
  'GET /board': async () => ({ body: boardOf(await house.register.all(), house.keys, house.clock.now()) }),
  'GET /meetings/:id/summary': (request: Parameters<typeof withMeeting>[1]) =>
    withMeeting(house, request, async (meeting) => {
      const entry = await house.register.of(meeting);
      return entry === null
        ? refuse('MeetingStopped')
        : { body: { card: entry.card, now: house.clock.now() } };
    }),
});
