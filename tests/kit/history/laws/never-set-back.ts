import type { SetBack } from '../history.ts';
import { violation, type Violation } from '../violation.ts';

/** H9 no client shows an earlier version than it showed before. */
export const neverSetBack = (setBacks: readonly SetBack[]): Violation[] =>
  setBacks.map(({ client, from, to }) =>
    violation('H9', `${client} went back from version ${from} to ${to}`),
  );
