import type { Misfit } from './misfit.ts';

/**
 * Why the doors refuse, before or beside the rules of a meeting. A closed list: every code has one HTTP status (also
 * that of a refused upgrade to the shared texts) and one sentence in each catalogue. On the meeting's socket the same
 * codes come as the `data.code` of `connect_error` or in the answer to a command.
 */
export const refusals = {
  /** The message does not fit its schema. */
  BadRequest: 400,
  /** The password that somebody chose is one that is tried first. */
  PasswordCommon: 400,
  /** No session, or it has ended. */
  NotSignedIn: 401,
  WrongPassword: 401,
  /** The password is right; the account asks for a code as well. */
  CodeNeeded: 401,
  /** Not the code of now, or used already. */
  WrongCode: 401,
  NotPermitted: 403,
  /** The page that asks is not one of ours. */
  WrongOrigin: 403,
  NotFound: 404,
  UnknownMeeting: 404,
  /** No open meeting has this code or secret. */
  UnknownCode: 404,
  /** Somebody else already takes part under this name on another device; the desk can release it. */
  NameTaken: 409,
  /** A member of staff already has this name. */
  StaffNameTaken: 409,
  /** The meeting does not take people in now: check-in has not begun, or it is over. */
  MeetingNotOpen: 409,
  /** A link that works once was used or has run out. */
  LinkUsed: 410,
  TooLarge: 413,
  /** The client speaks another version of the protocol: load the page again. */
  ProtocolTooOld: 426,
  TooMany: 429,
  /** The server could not say what happened to the request. Sending the same command id again is safe. */
  Failed: 500,
  /** More people are here than the server carries well: whoever comes new waits, meetings that run go on. */
  Busy: 503,
  /** Nothing can be stored now, or the server is stopping. Try again with the same command id. */
  Unavailable: 503,
  /** The log of this meeting cannot be read; other meetings go on. */
  MeetingStopped: 503,
} as const;

export type RefusalCode = keyof typeof refusals;

/**
 * `retryAfterMs` says when trying again may help; null when it will not. `misfit` comes with `BadRequest`: what to put
 * right. `incident` comes with a fault of the server: a short code under which its log says what happened.
 */
export type Refusal = { code: RefusalCode; retryAfterMs: number | null; misfit?: Misfit; incident?: string };
