import { type Audience, audienceOf, type MeetingState } from '@yishi/core';
import { type Language, languages } from '@yishi/i18n';
import { type MinutesDocument, minutesToMarkdown } from '@yishi/records';
import type { Request } from 'express';
import { readStaffCookie } from '../auth/staff-cookie.ts';
import type { House } from '../house.ts';
import { refuse, type Reply } from './reply.ts';
import { withMeeting } from './routes.ts';

const everybody: Audience = { kind: 'public' };

const bearerOf = (request: Request): string | null =>
  /^Bearer ([A-Za-z0-9_-]{22,64})$/.exec(request.headers.authorization ?? '')?.[1] ?? null;

/** Who reads: staff by their cookie, a member or an observer by what they hold; null for somebody without anything. */
const readerOf = (house: House, state: MeetingState, request: Request): Audience | null => {
  const meeting = state.procedure.id;
  const staff = house.authority.staffBy(readStaffCookie(request.headers.cookie));
  if (staff !== null && staff.self.roles.length > 0) return { kind: 'staff' };
  const token = bearerOf(request);
  if (token === null || meeting === null) return null;
  for (const door of ['member', 'observer'] as const) {
    const admitted = house.authority.admit({ door, meeting, token }, null);
    const identity = 'pass' in admitted ? house.authority.identify(admitted.pass) : null;
    if (identity !== null && 'actor' in identity) return audienceOf(state, identity.actor);
  }
  return null;
};

const languageOf = (request: Request): Language =>
  languages.find((language) => language === request.query['lang']) ?? 'zh-CN';

/** Number and title, without the signs that cannot stand in the name of a file. */
const fileNameOf = ({ number, title }: MinutesDocument): string =>
  [number, title]
    .flatMap((part) => part ?? [])
    .join(' ')
    .replaceAll(/[\\/:*?"<>|]/g, '-');

/** The minutes: for everybody once the record lies open, for those in the meeting at any time. */
export const recordRoutes = (house: House) => {
  const read = (request: Request, print: (minutes: MinutesDocument) => Reply): Promise<Reply> =>
    withMeeting(house, request, async (meeting) => {
      const { state } = await house.rooms.open(meeting);
      const reader = readerOf(house, state, request);
      const { status } = state.procedure;
      const open = status === 'record' || status === 'sealed';
      if (reader === null && !open) return refuse('NotSignedIn');
      return print(await house.minutes.of(meeting, reader ?? everybody, languageOf(request)));
    });

  return {
    'GET /meetings/:id/record': (request: Request) => read(request, (minutes) => ({ body: minutes })),
    'GET /meetings/:id/record.md': (request: Request) =>
      read(request, (minutes) => ({
        text: minutesToMarkdown(minutes),
        contentType: 'text/markdown; charset=utf-8',
        filename: `${fileNameOf(minutes)}.md`,
      })),
  };
};
