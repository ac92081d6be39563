import { z } from 'zod';
import { OptionId } from '../ids.ts';

/** How a question is answered. */
export const PollForm = z.discriminatedUnion('form', [
  z.object({ form: z.literal('yesNoAbstain') }),
  z.object({ form: z.literal('single') }),
  z.object({ form: z.literal('several'), min: z.number().int().min(0), max: z.number().int().min(1) }),
  z.object({ form: z.literal('approval') }),
  z.object({ form: z.literal('score'), min: z.number().int(), max: z.number().int() }),
  z.object({ form: z.literal('scale'), scale: z.enum(['fistToFive', 'gradients']) }),
]);
export type PollForm = z.infer<typeof PollForm>;

/** What somebody answered. `level` belongs to a scale, `scores` gives each option a whole number. */
export const Choice = z.discriminatedUnion('choice', [
  z.object({ choice: z.literal('vote'), vote: z.enum(['for', 'against', 'abstain']) }),
  z.object({ choice: z.literal('options'), options: z.array(OptionId).max(40) }),
  z.object({ choice: z.literal('scores'), scores: z.record(OptionId, z.number().int()) }),
  z.object({ choice: z.literal('level'), level: z.number().int() }),
]);
export type Choice = z.infer<typeof Choice>;

export const PollOption = z.object({ id: OptionId, label: z.string().trim().min(1).max(120) });
export type PollOption = z.infer<typeof PollOption>;

/** When an audience sees the choices: while the poll is open, when it is counted, or when it is published. Later is tighter. */
export const SeenFrom = z.enum(['live', 'atClose', 'atPublish']);
export type SeenFrom = z.infer<typeof SeenFrom>;
export const Visibility = z.object({ staff: SeenFrom, member: SeenFrom, public: SeenFrom });
export type Visibility = z.infer<typeof Visibility>;

/** What a result means in law, in one word (shown on every result card in plain words). */
export const BindingEffect = z.enum([
  'agreement',
  'recommendation',
  'selfGovernance',
  'ownersDecision',
  'governmentDecision',
]);
export type BindingEffect = z.infer<typeof BindingEffect>;
