import { z } from 'zod';

/**
 * What decides the order of the queue, most important first; after all of them, the time of asking.
 * `notYetSpoken`: who has not spoken on this item first (R10); `alternateStance`: for and against in turn (R11);
 * `alternateChannel`: room and remote in turn; `affectedFirst`: people directly affected; `goRound`: round the table
 * from the chair. An empty list is first come, first served. Procedural matters always stand first.
 */
export const QueueCriterion = z.enum([
  'affectedFirst',
  'notYetSpoken',
  'alternateStance',
  'alternateChannel',
  'goRound',
]);
export type QueueCriterion = z.infer<typeof QueueCriterion>;

export const QueuePolicy = z.array(QueueCriterion).max(5);
export type QueuePolicy = z.infer<typeof QueuePolicy>;
