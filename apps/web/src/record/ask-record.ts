import type { MeetingId } from '@yishi/core';
import type { MinutesDocument } from '@yishi/records';
import type { Language } from '@yishi/i18n';
import { type Answer, ask } from '../http/ask.ts';
import { keptPeople, keptToken } from '../meeting/member-token.ts';

/** What this device may read the minutes with: the key in the link, then what its people came in with, then nothing. */
const tokensFor = (meeting: MeetingId): readonly (string | null)[] => {
  const key = globalThis.location.hash.slice(1);
  const kept = keptPeople(meeting).flatMap((person) => keptToken(meeting, person) ?? []);
  return [...(key === '' ? [] : [key]), ...kept, null];
};

const shut = (answer: Answer<MinutesDocument>): boolean =>
  !answer.ok && answer.rejection.code === 'NotSignedIn';

/** Reads the minutes as whoever this device is: staff by their cookie, else by the first token that opens them. */
export const askRecord = async (meeting: MeetingId, language: Language): Promise<Answer<MinutesDocument>> => {
  const path = `/api/meetings/${encodeURIComponent(meeting)}/record?lang=${language}`;
  const [first = null, ...others] = tokensFor(meeting);
  let answer = await ask<MinutesDocument>('GET', path, undefined, first);
  for (const token of others) {
    if (!shut(answer)) break;
    answer = await ask<MinutesDocument>('GET', path, undefined, token);
  }
  return answer;
};
