import type { BindingEffect, Outcome, PollOutcome } from '@yishi/core';
import type { Language } from '@yishi/i18n';

/** A label with its words, as a row of a table. */
export type Row = { label: string; words: string };

/** One item as planned (`20 分钟`) and as held (`19:07–19:22`); `held` is null where it was not opened. */
export type AgendaRow = {
  title: string;
  presenter: string | null;
  planned: string;
  held: string | null;
  /** The conclusion, or why the item was skipped; null while it is open or to come. */
  outcome: string | null;
  /** Notes from the shared agenda, in paragraphs. */
  notes: readonly string[];
};

/** One phase of the script as planned and as held. */
export type PhaseRow = { name: string; planned: string; held: string };

/** How often and how long the people of one attendance category spoke. */
export type TalkRow = { category: string; speeches: number; duration: string };

/** One speech; `item` is what was on the table, `helper` who acted for the speaker (`由彭桂兰帮办`). */
export type SpeechRow = {
  time: string;
  speaker: string;
  item: string | null;
  kind: string;
  stance: string | null;
  channel: string;
  helper: string | null;
  duration: string;
};

/** What the recorder wrote; `title` is the item it belongs to, null for what belongs to none. */
export type MinutesText = { title: string | null; paragraphs: readonly string[] };

/** The course of the meeting: an account in sentences that make one paragraph, then the figures, then the text. */
export type Course = {
  account: readonly string[];
  phases: readonly PhaseRow[];
  talk: readonly TalkRow[];
  speeches: readonly SpeechRow[];
  texts: readonly MinutesText[];
};

/**
 * Everybody who gave one answer, where the reader may see it; for scores everybody, under each option, with theirs. A
 * name brings who answered for the person (`黄秀英（由彭桂兰帮办）`).
 */
export type AnswerGroup = { answer: string; names: readonly string[] };

/**
 * One answer, option or level with how many chose it (for scores: their sum). `words` says it with its unit, and for
 * an option whether it reached the line; `tone` says how it is drawn.
 */
export type CountRow = {
  label: string;
  count: number;
  words: string;
  tone: 'for' | 'against' | 'abstain' | 'plain';
};

/**
 * The result of one ballot that was put. `present` is the number of electors, one cell of the tally each, and `needed`
 * how many in favour the rule asks for; null where nothing passes or fails, or the reader may not see it yet.
 * `counts` and `answers` are empty while the reader may not see them.
 */
export type ResultCard = {
  title: string;
  /** The version of the statement that was voted on; null for a motion of its own. */
  version: number | null;
  paragraphs: readonly string[];
  rule: string;
  electorate: string;
  /** `hidden`: it was counted, and is not shown to this reader yet. */
  outcome: PollOutcome | 'annulled' | 'open' | 'hidden';
  outcomeWords: string;
  counts: readonly CountRow[];
  needed: number | null;
  present: number;
  answers: readonly AnswerGroup[];
  effect: BindingEffect;
  effectWords: string;
  /** Why it was annulled, that it is a rerun, how a tie was decided. */
  remarks: readonly string[];
};

/** One closed round on one version of a statement; `reasons` where the reader may see who said what. */
export type RoundCard = {
  version: number;
  words: string;
  counts: readonly CountRow[];
  reasons: readonly { name: string; level: string; reason: string; helper: string | null }[];
};

/** A statement with all its versions, the rounds on them and what came of it. */
export type StatementCard = {
  title: string;
  versions: readonly { version: number; time: string; paragraphs: readonly string[]; why: string | null }[];
  rounds: readonly RoundCard[];
  outcome: Outcome | null;
  outcomeWords: string;
  /** Who put their name to the concluded text. */
  signOffs: readonly string[];
};

/** A view that did not prevail, with the meeting's answer; `answered` is false while there is none. */
export type DissentCard = {
  /** The name with the capacity and channel: `龚志强（居民代表，现场）`. */
  name: string;
  /** What it is about, half a sentence: `对“隐私和查看规定”投反对票`. */
  subject: string;
  reason: string;
  condition: string | null;
  answered: boolean;
  answer: string;
  /** The task that follows from it. */
  task: string | null;
  helper: string | null;
};

/** Something to be done; `missing` says in words what is not settled yet, `dropped` why it was given up. */
export type TaskRow = {
  what: string;
  who: string | null;
  due: string | null;
  /** Title of the ballot or statement it comes from. */
  from: string | null;
  missing: string | null;
  dropped: string | null;
};

/** A step of procedure worth recording, with its time. */
export type ProcedureRow = { time: string; words: string };

/** A correction, beside what it corrects: `part` says where (`发言（20:46，王桂芳）`). */
export type CorrectionRow = { time: string; part: string; was: string; now: string; by: string };

/** A signature that was given, refused or is missing. */
export type SignatureRow = {
  name: string;
  duty: string | null;
  state: 'signed' | 'refused' | 'missing';
  words: string;
};

/** A point of the summary: its title, the exact words that were decided on, and how it was decided. */
export type SummaryPoint = { title: string; paragraphs: readonly string[]; words: string };

/** The outcome in short (协商纪要); it can stand by itself under the head of the minutes. */
export type Summary = {
  agreed: readonly SummaryPoint[];
  notAgreed: readonly SummaryPoint[];
  /** Questions that collected views and decided nothing by themselves. */
  opinions: readonly SummaryPoint[];
  /** What those who disagreed asked for and the meeting adopted. */
  conditions: readonly string[];
  tasks: readonly string[];
  /** What the results mean in law, in plain words. */
  effects: readonly string[];
};

/**
 * The minutes of a meeting as a document: plain JSON in one language, every sentence already in words and every
 * number that is drawn still a number. Printing only lays it out. Words that people typed stand as they typed them:
 * whoever prints them escapes them.
 */
export type MinutesDocument = {
  language: Language;
  status: 'preview' | 'signing' | 'sealed';
  statusWords: string;
  /** Set for a practice meeting: a line that says the minutes are of no official effect. */
  practice: string | null;
  issuer: string;
  number: string | null;
  title: string;
  /** The day under the signatures: of sealing, before that of closing; null before the meeting has closed. */
  date: string | null;
  head: readonly Row[];
  agenda: readonly AgendaRow[];
  course: Course;
  summary: Summary;
  results: readonly ResultCard[];
  statements: readonly StatementCard[];
  dissents: readonly DissentCard[];
  /** Votes against without a recorded reason, in one sentence; null when there is none. */
  unexplained: string | null;
  tasks: readonly TaskRow[];
  procedure: readonly ProcedureRow[];
  corrections: readonly CorrectionRow[];
  signatures: readonly SignatureRow[];
  /** How many signed, refused and are missing; null before the record is opened. */
  signing: string | null;
};
