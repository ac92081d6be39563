import {
  Affects,
  Community,
  Conference,
  type Kind,
  type LocalText,
  PersonDetails,
  PersonId,
} from '@yishi/core';
import { z } from 'zod';
import type { MeetingCard } from './meeting-card.ts';

const Line = z.string().trim().min(1).max(120);

/** One item of the shared agenda to begin with. */
export const SeedItem = z.object({
  title: Line,
  presenter: z.string().trim().min(1).max(60).nullable(),
  minutes: z.number().int().min(0).max(600),
});
export type SeedItem = z.infer<typeof SeedItem>;

/** `POST /api/staff/meetings`: calls a meeting of a kind (`GET /api/staff/kinds`). */
export const NewMeetingRequest = z.object({
  kind: z.string().max(40),
  title: Line,
  number: z.string().trim().min(1).max(40).nullable(),
  scheduledAt: z.number().int().nonnegative(),
  place: Line,
  purpose: z.string().trim().min(1).max(300).nullable(),
  conference: Conference.nullable(),
  community: Community,
  affects: Affects,
  people: z.array(PersonDetails).max(200),
  agenda: z.array(SeedItem).max(40),
});
export type NewMeetingRequest = z.infer<typeof NewMeetingRequest>;

/** `POST /api/staff/practice`: a meeting of a worked scenario with simulated residents. Answers a `StaffMeeting`. */
export const PracticeRequest = z.object({
  scenario: z.string().max(40),
  pace: z.enum(['human', 'fast']),
  /** The program facilitates as well; otherwise whoever opens the console does. */
  autopilot: z.boolean(),
  /** Language of the roster and of what the residents say. */
  language: z.enum(['zh-CN', 'en']),
});
export type PracticeRequest = z.infer<typeof PracticeRequest>;

/** `POST /api/staff/meetings/:id/release`: frees a name so that it can be taken on another device. Answers 204. */
export const ReleaseRequest = z.object({ person: PersonId });
export type ReleaseRequest = z.infer<typeof ReleaseRequest>;

/** `POST /api/staff/meetings/:id/suggestions`: lets members suggest agenda items, or no longer. */
export const SuggestionsRequest = z.object({ open: z.boolean() });
export type SuggestionsRequest = z.infer<typeof SuggestionsRequest>;

/** `POST /api/staff/meetings/:id/rotate`: new code and secret (`join`), or a new watch key (`watch`). Answers a `StaffMeeting`. */
export const RotateRequest = z.object({ which: z.enum(['join', 'watch']) });
export type RotateRequest = z.infer<typeof RotateRequest>;

/** Links of a meeting, relative to the server. `join` carries the secret in its fragment, `watch` and `screen` the watch key. */
export type MeetingLinks = {
  join: string;
  joinByCode: string;
  watch: string;
  screen: string;
  console: string;
  record: string;
  poster: string;
};

/** `GET /api/staff/meetings/:id`. `joinCode` is shown as `K7QM-42XD`. */
export type StaffMeeting = {
  card: MeetingCard;
  joinCode: string;
  links: MeetingLinks;
  suggestions: boolean;
  taken: readonly PersonId[];
};

/** `GET /api/staff/meetings`, the latest scheduled first. */
export type StaffMeetings = { meetings: readonly { card: MeetingCard; people: number }[]; now: number };

/** `GET /api/staff/kinds`. */
export type Kinds = { kinds: readonly Kind[] };

/** `GET /api/staff/scenarios`. */
export type Scenarios = {
  scenarios: readonly { id: string; title: LocalText; kind: LocalText; people: number }[];
};
