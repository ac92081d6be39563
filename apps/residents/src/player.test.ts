import { initialMeeting, type MeetingCommand } from '@yishi/core';
import { describe, expect, it } from 'vitest';
import { type Wish, wish } from './behaviour/wish.ts';
import { Player } from './player.ts';
import type { Outcome, Seat } from './seat.ts';
import { VirtualTimers } from './testing/virtual-timers.ts';

const done: Outcome = { kind: 'done' };
const refused: Outcome = { kind: 'refused', code: 'PollMoved' };

/** A place where the test says what is wished for and what comes of it. */
const stage = (outcome: (times: number) => Outcome = () => done) => {
  const timers = new VirtualTimers();
  const given: { at: number; command: MeetingCommand }[] = [];
  const begin = timers.now();
  const looks: (() => void)[] = [];
  let wishes: readonly Wish[] = [];
  const seat: Seat = {
    state: initialMeeting,
    give: (command) => {
      given.push({ at: timers.now() - begin, command });
      return Promise.resolve(outcome(given.length));
    },
    dropOff: () => undefined,
    watch: (look) => void looks.push(look),
  };
  const player = new Player({ seat, timers, pace: 'human' }, () => wishes);
  return {
    timers,
    given,
    player,
    want: (...wanted: readonly Wish[]) => {
      wishes = wanted;
      for (const look of looks) look();
    },
  };
};

const open = (afterMs: number) => wish('open', afterMs, { type: 'OpenCheckIn' });
const never = () => false;

describe('a player', () => {
  it('does what it wishes after thinking about it, and only once', async () => {
    const { timers, given, want } = stage();
    want(open(500));
    await timers.runUntil(never);
    want(open(500));
    await timers.runUntil(never);
    expect(given).toEqual([{ at: 500, command: { type: 'OpenCheckIn' } }]);
  });

  it('drops what it no longer wishes before its time', async () => {
    const { timers, given, want } = stage();
    want(open(500));
    timers.after(100, () => want());
    await timers.runUntil(never);
    expect(given).toEqual([]);
  });

  it('gives the command as it would be at that moment, not as it was when it began to think', async () => {
    const { timers, given, want } = stage();
    want(wish('close', 500, { type: 'OpenCheckIn' }));
    timers.after(100, () => want(wish('close', 500, { type: 'CloseMeeting', reason: null })));
    await timers.runUntil(never);
    expect(given).toEqual([{ at: 500, command: { type: 'CloseMeeting', reason: null } }]);
  });

  it('tries again after a refusal, but gives up in the end', async () => {
    const { timers, given, want } = stage(() => refused);
    want(open(500));
    await timers.runUntil(never);
    expect(given).toHaveLength(3);
  });

  it('is content when the second attempt is taken', async () => {
    const { timers, given, want } = stage((times) => (times === 1 ? refused : done));
    want(open(500));
    await timers.runUntil(never);
    expect(given).toHaveLength(2);
  });

  it('does nothing after it has left', async () => {
    const { timers, given, want, player } = stage();
    want(open(500));
    timers.after(100, () => player.leave());
    await timers.runUntil(never);
    expect(given).toEqual([]);
  });
});
