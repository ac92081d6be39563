import type { Answers } from '../answers.ts';
import type { Channel } from '../category.ts';
import type { DissentId, ItemId, PersonId, PollId, RoundId, StatementId, TaskId } from '../ids.ts';
import type { ScaleId } from '../scale-id.ts';
import type { Outcome } from './commands.ts';

export type StatementVersion = {
  version: number;
  paragraphs: readonly string[];
  at: number;
  why: string | null;
};

/** What somebody said of a version: a level of the scale and, where asked for, the reason. */
export type Position = { level: number; reason: string | null };

/** A round asks everybody who may decide about one version. `levels` counts them once it is closed. */
export type Round = {
  id: RoundId;
  version: number;
  scale: ScaleId;
  asked: readonly { person: PersonId; channel: Channel }[];
  answers: Answers<Position>;
  status: 'open' | 'closed';
  openedAt: number;
  closedAt: number | null;
  levels: Record<number, number> | null;
};

export type Statement = {
  id: StatementId;
  title: string;
  item: ItemId | null;
  scale: ScaleId;
  versions: readonly StatementVersion[];
  rounds: readonly Round[];
  conclusion: { outcome: Outcome; version: number; poll: PollId | null; at: number } | null;
  /** Who put their name to the concluded text. */
  signOffs: Record<PersonId, { at: number; helper: string | null }>;
};

/** What a dissent is about: a poll or a statement. */
export type DissentSubject = { about: 'poll'; poll: PollId } | { about: 'statement'; statement: StatementId };

/** A view that did not prevail, kept with its reason, what would change it, and the meeting's answer. */
export type Dissent = {
  id: DissentId;
  subject: DissentSubject;
  person: PersonId;
  reason: string;
  condition: string | null;
  at: number;
  helper: string | null;
  answer: { adopted: boolean; text: string; task: TaskId | null; at: number } | null;
};

export type ConsensusState = {
  statements: Record<StatementId, Statement>;
  order: readonly StatementId[];
  dissents: readonly Dissent[];
};

export const initialConsensus: ConsensusState = { statements: {}, order: [], dissents: [] };
