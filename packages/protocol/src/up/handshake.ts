import { MeetingId, StaffRole } from '@yishi/core';
import { z } from 'zod';
import { SessionToken } from '../access-keys.ts';

const common = {
  /** Must be `protocolVersion`; another number is refused with ProtocolTooOld. */
  protocol: z.number().int(),
  meeting: MeetingId,
  /** The version the client already has, null for a whole snapshot. */
  after: z.number().int().nonnegative().nullable(),
};

/** `auth` of the socket.io handshake. Staff are known by their cookie, a member by the token of `join/enter`, an observer by the watch key. */
export const Handshake = z.discriminatedUnion('door', [
  z.object({ ...common, door: z.literal('staff'), role: StaffRole }),
  z.object({ ...common, door: z.literal('member'), token: SessionToken }),
  z.object({ ...common, door: z.literal('observer'), token: SessionToken }),
]);
export type Handshake = z.infer<typeof Handshake>;
