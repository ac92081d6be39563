import type { z } from 'zod';
import type { Kind, Phase } from './kind.ts';
import { minutes } from './spans.ts';

/** A kind of meeting as written down in its data file, before it is checked. */
export type KindData = z.input<typeof Kind>;

/** A phase as written down in a data file. */
export type PhaseData = z.input<typeof Phase>;

type Written = Pick<PhaseData, 'name' | 'says'> & Partial<Omit<PhaseData, 'id' | 'plannedMs'>>;

/** A phase of a script; what is not written down is: nobody speaks, no limit, nothing to wait for. */
export const scriptedPhase = (id: string, plannedMinutes: number, written: Written): PhaseData => ({
  id,
  plannedMs: minutes(plannedMinutes),
  speakers: [],
  entryKinds: [],
  limits: { speakMs: null, replyMs: null, questionMs: null },
  maxSpeeches: null,
  policy: [],
  gates: [],
  optional: false,
  pause: false,
  ...written,
});
