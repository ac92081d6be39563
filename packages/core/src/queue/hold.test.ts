import { describe, expect, test } from 'vitest';
import { system } from '../testing/actors.ts';
import { entryId, personId } from '../testing/names.ts';
import { queuePersonOn, QueueStage } from '../testing/queue-stage.ts';

const h1 = entryId('h1');
const minute = 60_000;

/** Person 1 speaks from afar, ten seconds in; person 2 waits in the room. */
const remoteSpeaks = (): QueueStage => {
  const stage = new QueueStage({ people: [queuePersonOn(1, { channel: 'remote' }), queuePersonOn(2)] });
  stage.raise(1);
  stage.raise(2);
  stage.floor('h1');
  stage.now += 10_000;
  return stage;
};

const loses = (stage: QueueStage) => stage.give({ type: 'HoldFloor', entry: h1 }, system);
const isBack = (stage: QueueStage) => stage.give({ type: 'EndHold', entry: h1 }, system);
const returns = (stage: QueueStage) => stage.give({ type: 'ReturnToQueue', entry: h1 });

/** Cut off for longer than the floor is kept; the next has spoken for a minute. */
const setAside = (): QueueStage => {
  const stage = remoteSpeaks();
  loses(stage);
  stage.now += minute;
  stage.floor('h2');
  stage.now += minute;
  stage.end('h2');
  return stage;
};

describe('a speaker whose connection is lost', () => {
  test('Q19 keeps the floor, and the clock stands still until the connection is back', () => {
    const stage = remoteSpeaks();
    expect(loses(stage)).toEqual({ ok: true, events: [{ type: 'FloorHeld', entry: h1 }] });
    stage.now += 20_000;
    expect(stage.state.speaking).toBe('h1');
    isBack(stage);
    stage.now += 5000;
    expect(stage.end('h1')).toMatchObject({ events: [{ type: 'SpeechEnded', spokenMs: 15_000 }] });
  });

  test('Q19 is not passed over for a minute, then is', () => {
    const stage = remoteSpeaks();
    loses(stage);
    stage.now += minute - 1;
    expect(stage.floor('h2')).toEqual({ ok: false, rejection: { code: 'FloorHeld', leftMs: 1 } });
    stage.now += 1;
    expect(stage.floor('h2')).toMatchObject({
      ok: true,
      events: [{ type: 'SpeechSetAside', entry: 'h1', spokenMs: 10_000 }, { type: 'FloorGiven' }],
    });
    expect(stage.entry('h1')?.status).toBe('absent');
  });

  test('Q19 has what was left when called again, and the time away is not spoken time', () => {
    const stage = setAside();
    returns(stage);
    expect(stage.floor('h1')).toMatchObject({ events: [{ type: 'FloorGiven', limitMs: 3 * minute }] });
    stage.now += 20_000;
    expect(stage.end('h1')).toMatchObject({ events: [{ type: 'SpeechEnded', spokenMs: 30_000 }] });
  });

  test('Q19 has what was left one time only: cut off again, the speech ends', () => {
    const stage = setAside();
    returns(stage);
    stage.floor('h1');
    stage.raise(2, { entry: entryId('again') });
    loses(stage);
    stage.now += minute;
    expect(stage.floor('again')).toMatchObject({ events: [{ type: 'SpeechEnded' }, { type: 'FloorGiven' }] });
    expect(stage.entry('h1')?.status).toBe('finished');
  });

  test('Q19 the chair may let the clock go on, or end the speech, before the minute is over', () => {
    const heard = remoteSpeaks();
    loses(heard);
    heard.give({ type: 'ResumeSpeech', entry: h1 });
    expect(heard.entry('h1')).toMatchObject({ status: 'speaking', speech: { heldAt: null } });
    const done = remoteSpeaks();
    loses(done);
    expect(done.end('h1')).toMatchObject({ ok: true, events: [{ type: 'SpeechEnded' }] });
  });

  test('Q19 a pause of the chair is neither turned into a hold nor ended by a connection', () => {
    const stage = remoteSpeaks();
    stage.give({ type: 'PauseSpeech', entry: h1 });
    expect(loses(stage)).toEqual({ ok: true, events: [] });
    expect(isBack(stage)).toEqual({ ok: true, events: [] });
    expect(stage.entry('h1')?.status).toBe('paused');
  });

  test('Q19 who is heard without a device is not held, nor who does not speak', () => {
    const stage = remoteSpeaks();
    expect(stage.give({ type: 'HoldFloor', entry: entryId('h2') }, system)).toEqual({ ok: true, events: [] });
    stage.set({ people: [queuePersonOn(1, { channel: 'room' }), queuePersonOn(2)] });
    expect(loses(stage)).toEqual({ ok: true, events: [] });
  });

  test('Q19 a speech that has used its time is not kept', () => {
    const stage = remoteSpeaks();
    stage.now += 3 * minute;
    loses(stage);
    stage.now += minute;
    expect(stage.floor('h2')).toMatchObject({ events: [{ type: 'SpeechEnded' }, { type: 'FloorGiven' }] });
  });

  test('Q19 a hand that was set aside is called, marked absent and taken down like any other', () => {
    const stage = setAside();
    returns(stage);
    expect(stage.give({ type: 'MarkAbsent', entry: h1 }).ok).toBe(true);
    expect(stage.raise(1, { entry: entryId('second'), person: personId('p1') })).toMatchObject({ ok: false });
  });
});
