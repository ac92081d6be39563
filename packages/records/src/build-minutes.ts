import type { FrozenTexts, MeetingState, ViewEvent } from '@yishi/core';
import { fill, type Language } from '@yishi/i18n';
import { agendaRows } from './agenda-rows.ts';
import { courseOf } from './course.ts';
import { dissentCards } from './dissent-cards.ts';
import type { MinutesDocument } from './document.ts';
import { headRows } from './head-rows.ts';
import { procedureRows } from './procedure-rows.ts';
import { resultCards } from './result-cards.ts';
import { type Scribe, scribeOf } from './scribe.ts';
import { correctionRows, signatureRows } from './signature-rows.ts';
import { statementCards } from './statement-cards.ts';
import { summaryOf } from './summary.ts';
import { taskRows } from './task-rows.ts';

/**
 * What the minutes are made of. `state` and `log` are of one audience: nothing is in the document that this audience
 * may not see. `texts` are the shared texts now, or as they were frozen when the record was opened.
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
  const at = log.at(-1)?.at ?? 0;
  return {
    ...titleOf(scribe),
    head: headRows(scribe),
    agenda: agendaRows(scribe, texts),
    course: courseOf(scribe, texts, at),
    summary: summaryOf(scribe),
    results: resultCards(scribe),
    statements: statementCards(scribe),
    dissents: dissentCards(scribe),
    tasks: taskRows(scribe),
    procedure: procedureRows(scribe, log),
    corrections: correctionRows(scribe),
    signatures: signatureRows(scribe),
  };
};

const titleOf = ({ state: { procedure }, language, minutes }: Scribe) => {
  const { notice, kind } = procedure;
  const status =
    procedure.status === 'sealed' ? 'sealed' : procedure.status === 'record' ? 'signing' : 'preview';
  const kindName = kind === null ? '' : language === 'en' ? kind.name.en : kind.name.zh;
  return {
    language,
    status,
    statusWords: minutes.status[status],
    issuer:
      notice === null
        ? ''
        : fill(minutes.issuer, { street: notice.community.street, community: notice.community.name }),
    number: notice?.number ?? null,
    title: fill(minutes.title, { topic: notice?.title ?? '', kind: kindName }),
    practice: procedure.practice,
  } as const;
};
