import { MeetingId } from '@yishi/core';
import type { StaffSelf } from '@yishi/protocol/names';
import type { Request, Router } from 'express';
import type { z } from 'zod';
import type { SessionId } from '../auth/staff-sessions.ts';
import { readStaffCookie } from '../auth/staff-cookie.ts';
import { badRequest } from '../bad-request.ts';
import type { House } from '../house.ts';
import { answer, refuse, type Reply } from './reply.ts';

type Handler = (request: Request) => Promise<Reply> | Reply;

/** What answers, by method and path. */
export type Routes = Readonly<Record<string, Handler>>;

export type StaffRequest = { self: StaffSelf; session: SessionId; request: Request };

/** Parses the body before the handler sees it. */
export const withBody =
  <Schema extends z.ZodType>(
    schema: Schema,
    handle: (body: z.output<Schema>, request: Request) => Promise<Reply> | Reply,
  ): Handler =>
  (request) => {
    const body = schema.safeParse(request.body);
    return body.success ? handle(body.data, request) : { rejection: badRequest(body.error) };
  };

/** Lets whoever has an account and a live session through, with whatever roles, or none. */
export const asAccount =
  (house: House, handle: (staff: StaffRequest) => Promise<Reply> | Reply): Handler =>
  (request) => {
    const staff = house.authority.staffBy(readStaffCookie(request.headers.cookie));
    return staff === null ? refuse('NotSignedIn') : handle({ ...staff, request });
  };

/** Lets only staff through: a live session, and at least one role. */
export const asStaff = (house: House, handle: (staff: StaffRequest) => Promise<Reply> | Reply): Handler =>
  asAccount(house, (staff) => (staff.self.roles.length === 0 ? refuse('NotPermitted') : handle(staff)));

/** The meeting that the path names. */
export const withMeeting = async (
  house: House,
  request: Request,
  handle: (meeting: MeetingId) => Promise<Reply> | Reply,
): Promise<Reply> => {
  const meeting = MeetingId.safeParse(request.params['id']);
  if (!meeting.success || house.keys.of(meeting.data) === null) return refuse('UnknownMeeting');
  return handle(meeting.data);
};

/** Adds routes to a router, each through `answer`. */
export const addRoutes = (router: Router, house: House, routes: Routes): void => {
  for (const [name, handle] of Object.entries(routes)) {
    const [method, path = '/'] = name.split(' ');
    const handler = answer(house, { name, handle });
    if (method === 'GET') router.get(path, handler);
    else router.post(path, handler);
  }
};
