import { isRunning, type MeetingState, orderFacts, queueOrder } from '@yishi/core';
import { openRound } from '../consensus/open-round.ts';
import { type Moment, moments, pollsOf } from './moments.ts';
import type { Scene } from './scene.ts';

/**
 * What the wall shows by itself: what is open to be answered first, then whatever happened last. A result or a text
 * keeps the wall for a while and then gives it back to whoever speaks or waits.
 */
export const sceneOf = (state: MeetingState, now: number): Scene => {
  const { status } = state.procedure;
  switch (status) {
    case 'none':
    case 'draft':
    case 'checkingIn':
      return { show: 'welcome' };
    case 'recess':
      return recessOf(state);
    case 'adjourned':
      return { show: 'adjourned' };
    case 'closed':
    case 'record':
    case 'sealed':
      return { show: 'closed' };
    case 'inSession':
      return openToAnswer(state) ?? lately(state, now);
    default:
      return status satisfies never;
  }
};

const recessOf = ({ procedure }: MeetingState): Scene => {
  const recess = procedure.recesses.at(-1);
  if (recess === undefined) return { show: 'agenda' };
  const { startedAt: since, plannedMs, reason } = recess;
  return { show: 'rest', since, untilAt: plannedMs === null ? null : since + plannedMs, reason };
};

/** The ballot or the round that people are asked now. */
const openToAnswer = (state: MeetingState): Scene | null => {
  const poll = pollsOf(state).find(isRunning);
  if (poll !== undefined) return { show: 'ballot', poll };
  const asked = openRound(state);
  return asked === null ? null : { show: 'round', ...asked };
};

const lately = (state: MeetingState, now: number): Scene => {
  const last = lastOf(moments(state));
  const speech = speechNow(state);
  if (last !== null && now - last.at < last.holdsMs && last.at >= (speech?.startedAt ?? 0)) return last.scene;
  if (speech !== null || isAnyoneWaiting(state)) return { show: 'floor' };
  const ready = pollsOf(state).findLast(({ status }) => status === 'ready');
  return ready === undefined ? (last?.scene ?? { show: 'agenda' }) : { show: 'ballot', poll: ready };
};

const speechNow = ({ queue }: MeetingState) =>
  queue.speaking === null ? null : (queue.entries[queue.speaking]?.speech ?? null);

const isAnyoneWaiting = (state: MeetingState): boolean =>
  queueOrder(state.queue, orderFacts(state)).length > 0;

/** The last thing that happened; of two at the same instant the later in the list. */
const lastOf = (all: readonly Moment[]): Moment | null =>
  all.reduce<Moment | null>((last, next) => (last === null || next.at >= last.at ? next : last), null);
