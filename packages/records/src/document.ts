import type { BindingEffect, Outcome, PollOutcome } from '@yishi/core';
import type { Language } from '@yishi/i18n';

/** A label with its words, as a row of a table. */
export type Row = { label: string; words: string };

/** One item as planned and as held. Times are words (`19:07–19:22`); null where it did not happen. */
export type AgendaRow = {
  title: string;
  presenter: string | null;
  planned: string;
  held: string | null;
  /** The conclusion, or why the item was skipped; null while it is open or to come. */
  outcome: string | null;
  notes: readonly string[];
};

/** One speech. Every field is in words; `helper` is who acted for the speaker. */
export type SpeechRow = {
  time: string;
  speaker: string;
  kind: string;
  stance: string | null;
  channel: string;
  helper: string | null;
  duration: string;
};

/** What the recorder wrote; `title` is the item it belongs to, null for what belongs to none. */
export type MinutesText = { title: string | null; paragraphs: readonly string[] };

/** The course of the meeting: a short account in sentences, the speeches, and the recorder's text. */
export type Course = {
  account: readonly string[];
  speeches: readonly SpeechRow[];
  texts: readonly MinutesText[];
};

/** How one elector answered, where the ballot is named and shown to the reader. */
export type NamedAnswer = { name: string; answer: string; helper: string | null };

/** One answer or option of a result card with how many chose it. `tone` says how it is drawn. */
export type CountRow = { label: string; count: number; tone: 'for' | 'against' | 'abstain' | 'plain' };

/**
 * The result of one ballot. `needed` is how many in favour the rule asked for and `present` the electors, for drawing
 * the tally; null where nothing passes or fails. `counts` is empty while the reader may not see the result.
 */
export type ResultCard = {
  title: string;
  version: number | null;
  paragraphs: readonly string[];
  rule: string;
  electorate: string;
  outcome: PollOutcome | 'annulled' | 'open';
  outcomeWords: string;
  counts: readonly CountRow[];
  needed: number | null;
  present: number;
  answers: readonly NamedAnswer[];
  effect: BindingEffect;
  effectWords: string;
  /** Why it was annulled, that it is a rerun, how a tie was decided. */
  remarks: readonly string[];
};

/** One round on one version of a statement. */
export type RoundCard = {
  version: number;
  words: string;
  counts: readonly CountRow[];
  reasons: readonly { name: string | null; level: string; reason: string }[];
};

/** A statement with all its versions, the rounds on them and what came of it. */
export type StatementCard = {
  title: string;
  versions: readonly { version: number; time: string; paragraphs: readonly string[]; why: string | null }[];
  rounds: readonly RoundCard[];
  outcome: Outcome | null;
  outcomeWords: string;
  signOffs: readonly string[];
};

/** A view that did not prevail, with the meeting's answer. */
export type DissentCard = {
  name: string;
  subject: string;
  reason: string;
  condition: string | null;
  answer: string | null;
  task: string | null;
  helper: string | null;
};

/** Something to be done; `missing` says in words what is not settled yet. */
export type TaskRow = {
  what: string;
  who: string | null;
  due: string | null;
  from: string | null;
  missing: string | null;
  dropped: string | null;
};

/** A step of procedure worth recording, with its time. */
export type ProcedureRow = { time: string; words: string };

/** A correction beside what it corrects. */
export type CorrectionRow = { time: string; part: string; was: string; now: string; by: string };

/** A signature that was given, refused or is missing. */
export type SignatureRow = {
  name: string;
  duty: string | null;
  state: 'signed' | 'refused' | 'missing';
  words: string;
};

/** The outcome in short (协商纪要): what was agreed, what was not, what it depends on. */
export type Summary = {
  agreed: readonly string[];
  notAgreed: readonly string[];
  conditions: readonly string[];
  effects: readonly string[];
};

/**
 * The minutes of a meeting as a document: plain JSON, in one language, every sentence already in words and every
 * number that is drawn still a number. Printing only lays it out.
 */
export type MinutesDocument = {
  language: Language;
  status: 'preview' | 'signing' | 'sealed';
  statusWords: string;
  issuer: string;
  number: string | null;
  title: string;
  practice: boolean;
  head: readonly Row[];
  agenda: readonly AgendaRow[];
  course: Course;
  summary: Summary;
  results: readonly ResultCard[];
  statements: readonly StatementCard[];
  dissents: readonly DissentCard[];
  tasks: readonly TaskRow[];
  procedure: readonly ProcedureRow[];
  corrections: readonly CorrectionRow[];
  signatures: readonly SignatureRow[];
};
