import type { Decision } from '../decision.ts';
import { CommandId } from '../ids.ts';
import type { MeetingEvent } from '../meeting-event.ts';
import { type Dice, diceOf } from './dice.ts';
import { type Attempt, type History, perform } from './history.ts';
import { meetingIn } from './meeting-in.ts';
import type { Given } from './moves/move.ts';
import { windUp } from './moves/wind-up.ts';
import { residents } from './person-details.ts';
import { somethingToDo } from './something-to-do.ts';

/** One command of a played meeting: what it met, and what came of it. */
export type Step = { attempt: Attempt; before: History; decision: Decision<MeetingEvent>; after: History };

/** A meeting as it was played: it opens in order, and goes on as the seeds say. */
export type Played = { opening: History; steps: readonly Step[]; end: History };

/** Seeds, one for each command tried; `seal` plays on to a sealed record and then tries a few commands more. */
export type Script = { seeds: readonly number[]; seal: boolean };

/** Sent again now and then, as a phone does that missed the answer. */
const again = (steps: readonly Step[], dice: Dice): Attempt | undefined =>
  dice.chance(0.04) ? dice.pick(steps)?.attempt : undefined;

const attemptOf = (given: Given, at: number, n: number): Attempt => ({
  id: CommandId.parse(`c${n}`),
  ...given,
  at,
});

const stepOf = (before: History, attempt: Attempt): Step => {
  const { decision, history } = perform(before, attempt);
  return { attempt, before, decision, after: history };
};

/** Plays one command for each seed. */
const random = (from: Played, seeds: readonly number[], startAt: number): Played =>
  seeds.reduce<Played>((played, seed, i) => {
    const dice = diceOf(seed);
    const at = startAt + i * 7000 + dice.int(7000);
    const given = somethingToDo(played.end.state, dice);
    const fresh = given ? attemptOf(given, at, played.steps.length) : undefined;
    const attempt = again(played.steps, dice) ?? fresh;
    return attempt ? add(played, stepOf(played.end, { ...attempt, at })) : played;
  }, from);

const add = (played: Played, step: Step): Played => ({
  ...played,
  steps: [...played.steps, step],
  end: step.after,
});

const longest = 80;

/** Brings the meeting to its sealed record, in order. */
const finish = (from: Played, startAt: number): Played =>
  Array.from({ length: longest }).reduce<Played>((played, _, i) => {
    const given = windUp(played.end.state);
    return given === null
      ? played
      : add(played, stepOf(played.end, attemptOf(given, startAt + i * 1000, played.steps.length)));
  }, from);

/** Plays a meeting of seven residents after a script. The same script always gives the same meeting. */
export const play = ({ seeds, seal }: Script): Played => {
  const { history: opening, at } = meetingIn('views', { people: residents(7) });
  const played = random({ opening, steps: [], end: opening }, seeds, at);
  const endAt = at + seeds.length * 7000;
  return seal ? random(finish(played, endAt), seeds.slice(0, 12), endAt + longest * 1000) : played;
};
