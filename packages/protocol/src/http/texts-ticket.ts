import { StaffRole } from '@yishi/core';
import { z } from 'zod';
import { SessionToken } from '../access-keys.ts';

/** `POST /api/meetings/:id/texts-ticket`: who asks, as in the handshake of the meeting's socket. */
export const TicketRequest = z.discriminatedUnion('door', [
  z.object({ door: z.literal('staff'), role: StaffRole }),
  z.object({ door: z.literal('member'), token: SessionToken }),
  z.object({ door: z.literal('observer'), token: SessionToken }),
]);
export type TicketRequest = z.infer<typeof TicketRequest>;

export type TextRight = 'read' | 'suggest' | 'write';

/**
 * Opens `/collab/:meeting/agenda?ticket=…` and `/collab/:meeting/minutes?ticket=…` until `expiresAt`; the right is
 * asked again at each connection.
 */
export type TicketReply = {
  ticket: string;
  expiresAt: number;
  rights: { agenda: TextRight; minutes: TextRight };
};
