import {
  Affects,
  BindingEffect,
  Choice,
  Community,
  Conference,
  EntryKind,
  Outcome,
  PersonDetails,
  PersonId,
  PhaseId,
  PollForm,
  PollId,
  PollOption,
  Rule,
  ScaleId,
  Stance,
  StatementId,
  TaskId,
} from '@yishi/core';
import { z } from 'zod';

const Line = z.string().trim().min(1).max(120);
const Remark = z.string().trim().min(1).max(500);
const Paragraphs = z.array(z.string().trim().min(1).max(2000)).min(1);
const Span = z.number().int().nonnegative();

/** An item of the agenda; the chair opens it in this phase, the recorder writes down `recorded`, and `conclusion` is read out when it is closed. */
export const StoryItem = z.object({
  title: Line,
  presenter: z.string().min(1).max(60).nullable(),
  minutes: z.number().int().positive(),
  opensIn: PhaseId,
  recorded: z.array(Remark),
  conclusion: Remark,
});

/** A hand in a phase. `replyTo` is whose question is answered; `speakMs` how long they speak. */
export const StoryHand = z.object({
  phase: PhaseId,
  person: PersonId,
  kind: EntryKind,
  stance: Stance.nullable(),
  replyTo: PersonId.nullable(),
  speakMs: Span,
});
export type StoryHand = z.infer<typeof StoryHand>;

const Position = z.object({ level: z.number().int(), reason: Remark.nullable() });

/** What one person answers to a round; `first` is what they answered before they changed their mind. */
export const StoryPosition = Position.extend({ person: PersonId, first: Position.nullable() });

/** A round on a version, held in a phase, with the position of everybody asked. */
export const StoryRound = z.object({
  phase: PhaseId,
  version: z.number().int().positive(),
  positions: z.array(StoryPosition).min(1),
});
export type StoryRound = z.infer<typeof StoryRound>;

/** A text: put in one phase, tested in rounds, amended where a version says so, concluded in another phase. */
export const StoryStatement = z.object({
  id: StatementId,
  title: Line,
  item: z.number().int().nonnegative(),
  scale: ScaleId,
  putIn: PhaseId,
  /** The first is put; each later one is made in its phase before the round on it. */
  versions: z.array(z.object({ paragraphs: Paragraphs, why: Remark.nullable() })).min(1),
  rounds: z.array(StoryRound),
  concludedIn: PhaseId,
  outcome: Outcome,
});
export type StoryStatement = z.infer<typeof StoryStatement>;

/** What one elector answers; `first` is what they answered before they changed their mind. */
export const StoryAnswer = z.object({ person: PersonId, choice: Choice, first: Choice.nullable() });

/** A poll, held in a phase, with the answer of every elector. */
export const StoryPoll = z.object({
  id: PollId,
  title: Line,
  paragraphs: Paragraphs,
  item: z.number().int().nonnegative(),
  phase: PhaseId,
  form: PollForm,
  options: z.array(PollOption),
  rule: Rule,
  effect: BindingEffect,
  plannedMs: Span,
  answers: z.array(StoryAnswer).min(1),
});
export type StoryPoll = z.infer<typeof StoryPoll>;

/** A view that did not prevail, what would change it, and what the meeting answers. */
export const StoryDissent = z.object({
  about: z.union([z.object({ poll: PollId }), z.object({ statement: StatementId })]),
  person: PersonId,
  reason: Remark,
  condition: Remark.nullable(),
  answer: z.object({ adopted: z.boolean(), text: Remark, task: TaskId.nullable() }),
});
export type StoryDissent = z.infer<typeof StoryDissent>;

/** What somebody undertakes, due so many days after the meeting. */
export const StoryTask = z.object({
  id: TaskId,
  what: z.string().trim().min(1).max(200),
  responsible: PersonId,
  dueDays: z.number().int().positive(),
  from: z.union([z.object({ poll: PollId }), z.object({ statement: StatementId })]).nullable(),
});
export type StoryTask = z.infer<typeof StoryTask>;

/** Somebody's connection breaks in a phase (in the ballot or round of it, where there is one) and is back after `awayMs`. */
export const StoryDropOff = z.object({ person: PersonId, phase: PhaseId, awayMs: Span });
export type StoryDropOff = z.infer<typeof StoryDropOff>;

/**
 * A worked meeting, told in one language: who is invited, what is on the agenda, and everything that people in it say,
 * answer and change. All spans are in milliseconds at the pace of people.
 */
export const Scenario = z.object({
  id: z.string().regex(/^S\d\d$/),
  /** Id of a kind of meeting. */
  kind: z.string(),
  notice: z.object({
    title: Line,
    number: z.string().max(40),
    place: Line,
    purpose: z.string().min(1).max(300),
    conference: Conference.nullable(),
    community: Community,
    affects: Affects,
  }),
  people: z.array(PersonDetails).min(1),
  /** On the roster, but they do not come; with the excuse they sent. */
  absent: z.array(z.object({ person: PersonId, reason: Remark })),
  agenda: z.array(StoryItem).min(1),
  hands: z.array(StoryHand),
  statements: z.array(StoryStatement),
  polls: z.array(StoryPoll),
  dissents: z.array(StoryDissent),
  tasks: z.array(StoryTask),
  dropOffs: z.array(StoryDropOff),
});
export type Scenario = z.infer<typeof Scenario>;
