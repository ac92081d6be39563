import type { Refusal } from '@yishi/protocol/names';
import type { CommandId, MeetingCommand, Rejection } from '@yishi/core';

/**
 * Where a command stands. `kept`: on this device, not yet sent; `sent`: on its way; `received`: on the server's disk,
 * its effect is in `version`; `refused`: it has no effect, and why.
 */
export type DeliveryStage =
  | { at: 'kept' }
  | { at: 'sent' }
  | { at: 'received'; version: number }
  | { at: 'refused'; rejection: Rejection | Refusal };

/** One command on its way from a tap to its effect. `madeAt` is this device's clock. */
export type Delivery = { id: CommandId; command: MeetingCommand; madeAt: number; stage: DeliveryStage };

/** Has the server not answered for good yet? */
export const isUnderWay = ({ stage }: Delivery): boolean => stage.at === 'kept' || stage.at === 'sent';
