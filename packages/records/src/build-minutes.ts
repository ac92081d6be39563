import type { FrozenTexts, MeetingState, ViewEvent } from '@yishi/core';
import type { Language } from '@yishi/i18n';
import { agendaRows } from './agenda-rows.ts';
import { correctionRows } from './correction-rows.ts';
import { courseOf } from './course.ts';
import { dissentCards, unexplainedVotes } from './dissent-cards.ts';
import type { MinutesDocument } from './document.ts';
import { headRows } from './head-rows.ts';
import { procedureRows } from './procedure-rows.ts';
import { resultCards } from './result-cards.ts';
import { scribeOf } from './scribe.ts';
import { signatureRows, signingWords } from './signature-rows.ts';
import { statementCards } from './statement-cards.ts';
import { summaryOf } from './summary.ts';
import { taskRows } from './task-rows.ts';
import { titleBlock } from './title-block.ts';

/**
 * What the minutes are made of. `state` and `log` are of one audience, the log from its first fact to the one the
 * state ends at: nothing is in the document that this audience may not see. `texts` are the shared texts as the record
 * froze them, before that as they are now.
 */
export type MinutesSources = {
  state: MeetingState;
  log: readonly ViewEvent[];
  texts: FrozenTexts;
  language: Language;
};

/** Builds the minutes of a meeting; pure. The document is complete at any moment, also before the meeting is over. */
export const buildMinutes = ({ state, log, texts, language }: MinutesSources): MinutesDocument => {
  const scribe = scribeOf(state, language);
  const lastAt = log.at(-1)?.at ?? 0;
  const signatures = signatureRows(scribe);
  return {
    ...titleBlock(scribe),
    head: headRows(scribe, log),
    agenda: agendaRows(scribe, texts),
    course: courseOf(scribe, texts, lastAt),
    summary: summaryOf(scribe),
    results: resultCards(scribe),
    statements: statementCards(scribe),
    dissents: dissentCards(scribe),
    unexplained: unexplainedVotes(scribe),
    tasks: taskRows(scribe),
    procedure: procedureRows(scribe, log),
    corrections: correctionRows(scribe),
    signatures,
    signing: signingWords(scribe, signatures),
  };
};
