import { type Actor, CommandId, type MeetingCommand, type MeetingId, type Rejection } from '@yishi/core';
import type { Refusal } from '@yishi/protocol/names';
import { nanoid } from 'nanoid';
import type { Rooms } from '../rooms/rooms.ts';

/** Gives commands that are decided in their order; answers the first refusal or null. Rejects as `Rooms.open`. */
export const submitAll = async (
  rooms: Rooms,
  meeting: MeetingId,
  actor: Actor,
  commands: readonly MeetingCommand[],
): Promise<Rejection | Refusal | null> => {
  const room = await rooms.open(meeting);
  const replies = await Promise.all(
    commands.map((command) => room.submit(actor, { id: CommandId.parse(nanoid()), command })),
  );
  const refused = replies.find((reply) => !reply.ok);
  return refused?.ok === false ? refused.rejection : null;
};
