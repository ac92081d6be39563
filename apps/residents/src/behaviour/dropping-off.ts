import { ballotOpen, currentPhase, type Person } from '@yishi/core';
import type { Scene, Wish } from './wish.ts';

/** Is there a ballot or a round in this phase of the story? Then the connection breaks in the middle of it. */
const hasBallot = ({ polls, statements }: Scene['story'], phase: string): boolean =>
  polls.some((poll) => poll.phase === phase) ||
  statements.some(({ rounds }) => rounds.some((round) => round.phase === phase));

/** Somebody's connection breaks, and comes back. */
export const dropsOff = (me: Person, { state, story, chance }: Scene): Wish[] =>
  story.dropOffs.flatMap(({ person, phase, awayMs }) => {
    const now = currentPhase(state)?.id === phase && (ballotOpen(state) || !hasBallot(story, phase));
    if (person !== me.id || me.presence !== 'present' || !now) return [];
    const afterMs = chance(me.id, 'dropOff', phase).between(500, 1500);
    return [{ key: `dropOff:${phase}`, afterMs, act: 'dropOff', awayMs }];
  });
