import { z } from 'zod';
import { PhaseId } from '../ids.ts';
import { Remark, Span } from '../words.ts';

/** Goes to a phase. `seen` is the phase the chair saw as current, so that two presses advance once. */
export const StartPhase = z.object({
  type: z.literal('StartPhase'),
  phase: PhaseId,
  seen: PhaseId.nullable(),
  reason: Remark.nullable(),
});
/** Gives the current phase more time. `seenAddedMs` is what the chair saw added already, so that two presses add once. */
export const ExtendPhase = z.object({
  type: z.literal('ExtendPhase'),
  phase: PhaseId,
  addedMs: Span,
  seenAddedMs: Span,
});

export const PhasesCommand = z.discriminatedUnion('type', [StartPhase, ExtendPhase]);
export type PhasesCommand = z.infer<typeof PhasesCommand>;
