import { describe, expect, it } from 'vitest';
import { meetingIn, openAgain, openMeeting, phaseId, type Scene } from '../testing/index.ts';
import { timetableOf, type Timetable } from '../timetable.ts';
import { speakingPlan } from './speaking-plan.ts';

const minutes = (count: number): number => count * 60_000;

const timetable = ({ state, at }: Scene): Timetable => {
  const table = timetableOf(state, at);
  if (table === null) throw new Error('there is no meeting');
  return table;
};

/** opening 3, views 20, deciding 10, closing 2 minutes; each command of a test takes a second. */
const inViewsFor = (ms: number): Scene => meetingIn('views').later(ms - 1000);

describe('progress', () => {
  it('H5 the finish is now, what is left of this phase and the plans of those to come', () => {
    const { at, ...scene } = inViewsFor(minutes(5));
    const { phases } = timetable({ at, ...scene });
    expect(phases.leftMs).toBe(minutes(15));
    expect(phases.finishAt).toBe(at + minutes(15 + 10 + 2));
  });

  it('H5 time added to a phase moves the finish by as much', () => {
    const scene = inViewsFor(minutes(5));
    const before = timetable(scene.later(1000)).phases.finishAt ?? 0;
    const longer = scene.after({
      type: 'ExtendPhase',
      phase: phaseId('views'),
      addedMs: minutes(3),
      seenAddedMs: 0,
    });
    expect(timetable(longer).phases.finishAt).toBe(before + minutes(3));
  });

  it('H5 a phase that is over by two minutes and gets three has one left', () => {
    const over = inViewsFor(minutes(22));
    expect(timetable(over).phases).toMatchObject({ leftMs: 0, overMs: minutes(2) });
    const longer = over.after({
      type: 'ExtendPhase',
      phase: phaseId('views'),
      addedMs: minutes(3),
      seenAddedMs: 0,
    });
    expect(timetable(longer).phases).toMatchObject({ leftMs: minutes(1) - 1000, overMs: 0 });
  });

  it('H6 a recess uses up nothing of the phase and moves the finish by its length', () => {
    const scene = inViewsFor(minutes(5));
    const rested = scene
      .after({ type: 'CallRecess', plannedMs: null, reason: null })
      .later(minutes(10) - 1000)
      .after({ type: 'ResumeSession' })
      .later(-1000);
    expect(timetable(rested).phases.current?.heldMs).toBe(minutes(5));
    expect(timetable(rested).phases.finishAt).toBe((timetable(scene).phases.finishAt ?? 0) + minutes(10));
  });

  it('H6 the days between two sittings count for nothing', () => {
    const scene = inViewsFor(minutes(5)).after({ type: 'AdjournMeeting', reason: '缺材料', until: null });
    const again = openAgain(scene.later(6 * 24 * minutes(60)));
    expect(timetable(again.later(-1000)).elapsedMs).toBe(timetable(scene).elapsedMs);
    expect(timetable(again.later(-1000)).phases.current?.heldMs).toBe(minutes(5));
  });

  it('the steps say what was held, left out, is current and to come', () => {
    const scene = openMeeting().after({
      type: 'StartPhase',
      phase: phaseId('deciding'),
      seen: phaseId('opening'),
      reason: '都清楚',
    });
    const { steps, next } = timetable(scene).phases;
    expect(steps.map(({ status }) => status)).toEqual(['held', 'leftOut', 'current', 'toCome']);
    expect(next?.id).toBe('closing');
  });

  it('a meeting whose opening took its time and whose views took five minutes more is five minutes behind', () => {
    const punctual = openMeeting()
      .later(minutes(3) - 1000)
      .after({ type: 'StartPhase', phase: phaseId('views'), seen: phaseId('opening'), reason: null });
    expect(timetable(punctual.later(minutes(20) - 1000)).behindMs).toBe(0);
    expect(timetable(punctual.later(minutes(25) - 1000)).behindMs).toBe(minutes(5));
  });

  it('a closed meeting has no finish to come and its clock stands still', () => {
    const closed = meetingIn('closing').after({ type: 'CloseMeeting', reason: null });
    const { phases, elapsedMs } = timetable(closed);
    expect(phases.finishAt).toBeNull();
    expect(timetable(closed.later(minutes(60))).elapsedMs).toBe(elapsedMs);
  });
});

describe('a plan of speakers', () => {
  it('twelve speakers of three minutes fit 36 minutes exactly', () => {
    expect(speakingPlan(minutes(36), 12, minutes(3))).toMatchObject({ fits: true, longerMs: 0 });
  });

  it('fifteen do not: a shorter limit, fewer speakers or more time would do', () => {
    expect(speakingPlan(minutes(36), 15, minutes(3))).toEqual({
      neededMs: minutes(45),
      fits: false,
      shorterLimitMs: 135_000,
      fewerSpeakers: 12,
      longerMs: minutes(9),
    });
  });

  it('nobody always fits', () => {
    expect(speakingPlan(minutes(10), 0, minutes(3))).toMatchObject({ fits: true, neededMs: 0 });
  });
});
