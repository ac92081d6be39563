import { CommandId, MeetingCommand } from '@yishi/core';
import { z } from 'zod';

/** A command. `id` is new for each intention and the same whenever it is sent again: it has the effect of once. */
export const CommandMessage = z.object({ id: CommandId, command: MeetingCommand });
export type CommandMessage = z.infer<typeof CommandMessage>;
