import type { Choice, EntryKind } from '@yishi/core';
import type { z } from 'zod';
import type { StoryAnswer, StoryHand, StoryPosition } from './scenario.ts';

type Hand = z.input<typeof StoryHand>;
type Position = z.input<typeof StoryPosition>;
type Answer = z.input<typeof StoryAnswer>;

type Asked = { stance?: Hand['stance']; kind?: EntryKind; replyTo?: string };

/** A hand: who, in which phase, for how many seconds; a plain speech unless said otherwise. */
export const hand = (
  phase: string,
  person: string,
  seconds: number,
  { stance = null, kind = 'speak', replyTo }: Asked = {},
): Hand => ({ phase, person, kind, stance, replyTo: replyTo ?? null, speakMs: seconds * 1000 });

/** A position without a reason. */
export const level = (person: string, level: number): Position => ({
  person,
  level,
  reason: null,
  first: null,
});

/** A position with the reason that is asked for. */
export const doubt = (person: string, level: number, reason: string): Position => ({
  person,
  level,
  reason,
  first: null,
});

type Vote = Extract<z.infer<typeof Choice>, { choice: 'vote' }>['vote'];

/** The same vote of several people. */
export const votes = (vote: Vote, people: readonly string[]): Answer[] =>
  people.map((person) => ({ person, choice: { choice: 'vote', vote }, first: null }));
