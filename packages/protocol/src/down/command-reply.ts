import type { Rejection } from '@yishi/core';
import type { Refusal } from '../refusals.ts';

/**
 * The answer to a command. `version` is the version of the meeting that holds its effect; everything up to it is on
 * disk. `now` is the server's instant.
 */
export type CommandReply =
  | { ok: true; version: number; now: number }
  | { ok: false; rejection: Rejection | Refusal; now: number };
