import { TicketRequest } from '@yishi/protocol';
import type { TicketReply } from '@yishi/protocol/names';
import type { Request } from 'express';
import { readStaffCookie } from '../auth/staff-cookie.ts';
import { textRight } from '../collab/text-right.ts';
import type { House } from '../house.ts';
import { refuse } from './reply.ts';
import { withBody, withMeeting } from './routes.ts';

/** Tickets to the shared texts. */
export const textRoutes = (house: House) => ({
  'POST /meetings/:id/texts-ticket': (request: Request) =>
    withMeeting(house, request, (meeting) =>
      withBody(TicketRequest, async (claim) => {
        const admitted = house.authority.admit(
          { ...claim, meeting },
          readStaffCookie(request.headers.cookie),
        );
        if ('refusal' in admitted) return refuse(admitted.refusal);
        const { state } = await house.rooms.open(meeting);
        const open = house.keys.of(meeting)?.suggestions ?? false;
        const body: TicketReply = {
          ...house.tickets.issue(admitted.pass),
          rights: {
            agenda: textRight(admitted.pass, 'agenda', state, open),
            minutes: textRight(admitted.pass, 'minutes', state, open),
          },
        };
        return { body };
      })(request),
    ),
});
