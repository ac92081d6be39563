import { CommandMessage } from './command.ts';
import { ResumeMessage } from './resume.ts';
import type { ClockReply } from '../down/clock-reply.ts';
import type { CommandReply } from '../down/command-reply.ts';

/** The schema of each message up that carries one; `clock` carries nothing. */
export const upSchemas = { command: CommandMessage, resume: ResumeMessage };

/** Everything a client sends, as socket.io types its emitter. */
export type Up = {
  command: (message: CommandMessage, answer: (reply: CommandReply) => void) => void;
  resume: (message: ResumeMessage) => void;
  clock: (answer: (reply: ClockReply) => void) => void;
};
