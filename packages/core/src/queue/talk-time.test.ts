import { describe, expect, test } from 'vitest';
import { entryId } from '../testing/names.ts';
import { openPhase, QueueStage, queueKind, queuePersonOn } from '../testing/queue-stage.ts';
import { speechClock } from './speech-clock.ts';
import { sidesOf, talkTime, talkTimeBy } from './talk-time.ts';
import { unheardVoters } from './unheard-voters.ts';
import { waitsFor } from './wait.ts';

const minutes = (n: number) => n * 60_000;

const speech = {
  startedAt: 0,
  limitMs: 180_000,
  extendedMs: 0,
  pausedAt: null,
  pausedMs: 0,
  heldAt: null,
  setAside: false,
  endedAt: null,
};

describe('talk time', () => {
  test('Q16 the clock counts down to nought and then up, and stands still in a pause', () => {
    expect(speechClock(speech, 170_000)).toEqual({ spokenMs: 170_000, leftMs: 10_000, overMs: 0 });
    expect(speechClock(speech, 190_000)).toEqual({ spokenMs: 190_000, leftMs: 0, overMs: 10_000 });
    expect(speechClock({ ...speech, extendedMs: 60_000 }, 190_000).leftMs).toBe(50_000);
    expect(speechClock({ ...speech, pausedAt: 20_000 }, 190_000).spokenMs).toBe(20_000);
    expect(speechClock({ ...speech, limitMs: null }, 190_000)).toEqual({
      spokenMs: 190_000,
      leftMs: null,
      overMs: 0,
    });
  });

  test('Q16 a clock read before the start shows nothing spoken', () => {
    expect(speechClock({ ...speech, startedAt: 500 }, 400).spokenMs).toBe(0);
  });

  test('Q16 talk time adds up all speeches of a person, the one that runs included', () => {
    const stage = new QueueStage();
    stage.speak(1, minutes(2));
    stage.speak(1, minutes(1), { entry: entryId('b') });
    stage.raise(2, { kind: 'pointOfOrder', stance: null });
    stage.floor('h2');
    stage.now += 15_000;
    const times = talkTime(stage.state, stage.now);
    expect(Object.fromEntries(times)).toEqual({
      p1: { spokenMs: minutes(3), speeches: 2 },
      p2: { spokenMs: 15_000, speeches: 0 },
    });
  });

  test('Q16 talk time by any group adds up to the same', () => {
    const stage = new QueueStage();
    stage.speak(1, minutes(2), { stance: 'for' });
    stage.speak(2, minutes(1), { stance: 'for' });
    stage.raise(3);
    const byChannel = talkTimeBy(stage.state, stage.now, ({ channel }) => channel);
    expect([...byChannel]).toEqual([['room', { spokenMs: minutes(3), speeches: 2 }]]);
    expect([...talkTimeBy(stage.state, stage.now, () => null)]).toEqual([]);
  });

  test('R25 sides are balanced within a fifth of the longer time, the fifth itself included', () => {
    const stage = new QueueStage();
    stage.speak(1, minutes(15), { stance: 'for' });
    stage.speak(2, minutes(12), { stance: 'against' });
    expect(sidesOf(stage.state, stage.now)).toEqual({
      forMs: minutes(15),
      againstMs: minutes(12),
      balanced: true,
    });
    stage.speak(3, 1000, { stance: 'for' });
    expect(sidesOf(stage.state, stage.now).balanced).toBe(false);
  });

  test('R25 a side that had less than ten minutes is not balanced, however little the other had', () => {
    const stage = new QueueStage();
    stage.speak(1, minutes(10) - 1, { stance: 'for' });
    stage.speak(2, minutes(10), { stance: 'against' });
    expect(sidesOf(stage.state, stage.now).balanced).toBe(false);
    stage.speak(3, 1, { stance: 'for' });
    expect(sidesOf(stage.state, stage.now).balanced).toBe(true);
  });

  test('R10 voters who have neither spoken nor asked to are the ones to invite, in the order of the seats', () => {
    const people = [
      queuePersonOn(4),
      queuePersonOn(3),
      queuePersonOn(2),
      queuePersonOn(1),
      queuePersonOn(5, { votes: false }),
      queuePersonOn(6, { present: false }),
    ];
    const stage = new QueueStage({ people });
    stage.speak(1);
    stage.raise(2);
    stage.raise(3, { kind: 'technical', stance: null });
    expect(unheardVoters(stage.state, stage.facts)).toEqual(['p3', 'p4']);
  });

  test('a wait is what is left of the speech that runs and the limits of those before', () => {
    const stage = new QueueStage();
    for (const seat of [1, 2, 3]) stage.raise(seat);
    stage.floor('h1');
    stage.now += 60_000;
    const waits = () => Object.fromEntries(waitsFor(stage.state, stage.places(), stage.facts, stage.now));
    expect(waits()).toEqual({ h2: minutes(2), h3: minutes(5) });
  });

  test('after three speeches their average tells more than the limit', () => {
    const stage = new QueueStage();
    for (const seat of [1, 2, 3]) stage.speak(seat, minutes(seat - 0.5));
    for (const seat of [4, 5]) stage.raise(seat);
    const waits = waitsFor(stage.state, stage.places(), stage.facts, stage.now);
    expect(Object.fromEntries(waits)).toEqual({ h4: 0, h5: minutes(1.5) });
  });

  test('without a limit a wait still says something', () => {
    const phase = { ...openPhase, limits: { ...openPhase.limits, speakMs: null } };
    const stage = new QueueStage({ phase, kind: queueKind });
    for (const seat of [1, 2]) stage.raise(seat);
    stage.floor('h1');
    stage.now += 90_000;
    const waits = waitsFor(stage.state, stage.places(), stage.facts, stage.now);
    expect(Object.fromEntries(waits)).toEqual({ h2: 30_000 });
  });
});
