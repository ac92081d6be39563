import type { MeetingState } from '@yishi/core';
import { wholeMinutes } from '@yishi/i18n';
import type { Say } from '../words/say.ts';

/** The rules everybody is asked to keep, one sentence each. */
export const sayRulesOfOrder = (say: Say, { procedure }: MeetingState): string[] => {
  const limitMs = procedure.kind?.speech.limitMs ?? null;
  return [
    say('rulesOfOrder.hand'),
    limitMs === null ? say('rulesOfOrder.one') : say('rulesOfOrder.time', { count: wholeMinutes(limitMs) }),
    say('rulesOfOrder.stance'),
    say('rulesOfOrder.matter'),
    say('rulesOfOrder.queue'),
  ];
};
