import { type Audience, redactEvent, redactState } from '@yishi/core';
import { foldsOf, type Scene } from '@yishi/core/testing';
import { buildMinutes, type MinutesSources } from '../build-minutes.ts';
import type { MinutesDocument } from '../document.ts';

/** Who reads, in which language, with which texts; staff in Chinese unless said otherwise. */
export type Reading = { audience?: Audience } & Partial<Pick<MinutesSources, 'language' | 'texts'>>;

/** The minutes of a meeting as an audience reads them, the texts frozen when it has any. */
export const minutesOf = (
  { state, history }: Pick<Scene, 'state' | 'history'>,
  { audience = { kind: 'staff' }, language = 'zh-CN', texts }: Reading = {},
): MinutesDocument =>
  buildMinutes({
    state: redactState(state, audience),
    log: foldsOf(history.log).map(({ recorded, after }) => redactEvent(recorded, after, audience)),
    texts: texts ?? state.record.texts ?? { notes: [], minutes: [] },
    language,
  });

/** The words of a row of the head, by its label; undefined when there is no such row. */
export const headWords = ({ head }: MinutesDocument, label: string): string | undefined =>
  head.find((row) => row.label === label)?.words;

/** The lines of procedure without their times. */
export const procedureWords = ({ procedure }: MinutesDocument): string[] =>
  procedure.map(({ words }) => words);
