import { z } from 'zod';
import { Compare, Fraction } from '../fraction.ts';
import { PhaseId } from '../ids.ts';
import { AttendanceCategory } from '../category.ts';
import { Rule } from '../rule.ts';
import { ScaleId } from '../scale-id.ts';
import { LocalText, Span } from '../words.ts';
import { QueuePolicy } from '../queue-policy.ts';

/** What somebody in the queue wants. Procedural kinds (`pointOfOrder`, `technical`) are open in every phase. */
export const EntryKind = z.enum(['speak', 'reply', 'question', 'pointOfOrder', 'technical']);
export type EntryKind = z.infer<typeof EntryKind>;

/**
 * Groups of people a phase gives the floor to. `voters` and `affected` are read from the roster; `expert` is whoever
 * has the duty of an expert or legal adviser; `observers` are people of the roster without vote, duty or stake.
 */
export const SpeakerGroup = z.enum([
  'everyone',
  'voters',
  'affected',
  'presenter',
  'expert',
  'chair',
  'recorder',
  'observers',
  'dissenters',
]);
export type SpeakerGroup = z.infer<typeof SpeakerGroup>;

/** What must be true before the meeting goes on from a phase. `must` blocks (the chair may override with a reason), `warn` only says so. */
export const Gate = z.object({
  check: z.enum([
    'quorum', // enough voters are present
    'rulesAcknowledged', // everyone present has acknowledged the rules (R28)
    'agendaAdopted',
    'floorEmpty', // nobody is speaking
    'noOpenPoll', // no ballot or round is running
    'motionOnScreen', // a statement has been put (R14)
    'everyVoterHeard', // each present voter has spoken (R10)
    'roundHeld', // the current version of the statement has been tested
    'decided', // every statement put has a result
    'dissentAsked', // those against were asked for their reason
    'tasksComplete', // each task has somebody responsible and a date
    'sidesBalanced', // time for and against within a fifth of each other (R25)
    'phasesHeld', // every phase that is not optional was held
    'itemsDone', // every item of the agenda was closed or skipped
  ]),
  mode: z.enum(['must', 'warn']),
});
export type Gate = z.infer<typeof Gate>;

/** One phase of the script of a kind of meeting. */
export const Phase = z.object({
  id: PhaseId,
  name: LocalText,
  /** Planned length. */
  plannedMs: Span,
  /** What the chair says, the first to begin with; see `script/words-of.ts` for the `{{names}}` that are filled in. */
  says: z.array(LocalText).min(1),
  /** Who may ask for the floor. Empty: nobody but for procedural matters. */
  speakers: z.array(SpeakerGroup),
  /** What may be asked for. Procedural kinds need not be listed. */
  entryKinds: z.array(EntryKind),
  /** Time of one speech by kind; `null` has no limit. */
  limits: z.object({ speakMs: Span.nullable(), replyMs: Span.nullable(), questionMs: Span.nullable() }),
  /** At most so many speeches for each person in this phase; `null` leaves it to the meeting's own limit. */
  maxSpeeches: z.number().int().positive().nullable(),
  policy: QueuePolicy,
  gates: z.array(Gate),
  /** May be left out without a reason. */
  optional: z.boolean(),
  /** A pause: the queue rests and screens count down. */
  pause: z.boolean(),
});
export type Phase = z.infer<typeof Phase>;

/** A check on who is invited; only ever a warning (attendance matrix of the three levels). */
export const CompositionCheck = z.discriminatedUnion('check', [
  z.object({ check: z.literal('size'), min: z.number().int(), max: z.number().int() }),
  z.object({ check: z.literal('atLeast'), categories: z.array(AttendanceCategory), count: z.number().int() }),
  z.object({ check: z.literal('share'), categories: z.array(AttendanceCategory), fraction: Fraction }),
  z.object({ check: z.literal('bothSides') }),
  /** Somebody speaks for each grid, building and group that the notice says is affected. */
  z.object({ check: z.literal('affectedRepresented') }),
  z.object({ check: z.literal('chairIsNotConvener') }),
]);
export type CompositionCheck = z.infer<typeof CompositionCheck>;

/** A kind of meeting as data. A further kind is one more file of this shape. */
export const Kind = z.object({
  id: z.string().regex(/^[a-z][a-zA-Z]*$/),
  /** 1 grid meeting, 2 linkage meeting, 3 hearing. */
  level: z.number().int().min(1).max(3),
  name: LocalText,
  convener: LocalText,
  /** Document number: the community's short name, the year and the serial are filled in, as in 枫社联〔2026〕6号. */
  numberPattern: z.string(),
  size: z.object({ min: z.number().int(), max: z.number().int(), typical: z.number().int() }),
  /** Share of the voters on the roster who must be present. */
  quorum: z.object({ fraction: Fraction, compare: Compare }),
  /** Rule that a motion is decided by unless the chair chooses another before it is put. */
  rule: Rule,
  /** Scale that a statement is tested on. */
  scale: ScaleId,
  /** Who may see the choices of a ballot, and when. */
  visibility: z.object({
    staff: z.enum(['live', 'atClose']),
    member: z.enum(['live', 'atClose', 'atPublish']),
    public: z.enum(['live', 'atClose', 'atPublish']),
  }),
  /** Limits of speech (R05, R06). */
  speech: z.object({
    limitMs: Span.nullable(),
    maxPerItem: z.number().int().positive().nullable(),
    extendMs: Span,
    warnMs: Span,
    graceMs: Span,
  }),
  /** The chair holds no stance (R01): enforced, warned about, or not asked for. */
  chairNeutral: z.enum(['enforced', 'warned', 'off']),
  observersMaySpeak: z.boolean(),
  /** Before the session: how long before its time the doors open, and what is said while people come in. */
  checkIn: z.object({ beforeMs: Span, says: z.array(LocalText).min(1) }),
  phases: z.array(Phase).min(2),
  composition: z.array(CompositionCheck),
  /** Duties whose signature the record needs; `voters` are all who had a vote and were present. */
  signers: z.array(z.enum(['chair', 'recorder', 'supervisor', 'voters', 'everyone'])),
});
export type Kind = z.infer<typeof Kind>;
