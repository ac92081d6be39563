import { describe, expect, test } from 'vitest';
import { member } from '../testing/actors.ts';
import { entryId } from '../testing/names.ts';
import { openPhase, queuePersonOn, QueueStage } from '../testing/queue-stage.ts';

const nothing = { ok: true, events: [] };

const refused = (rejection: object) => ({ ok: false, rejection });

const three = () => {
  const stage = new QueueStage();
  for (const seat of [1, 2, 3]) stage.raise(seat);
  return stage;
};

const onDeck = (stage: QueueStage, name: string, seen: string | null, reason: string | null = null) =>
  stage.give({
    type: 'PutOnDeck',
    entry: entryId(name),
    seenOnDeck: seen === null ? null : entryId(seen),
    reason,
  });

const give = (stage: QueueStage, name: string, seen: string | null, reason: string | null = null) =>
  stage.give({
    type: 'GiveFloor',
    entry: entryId(name),
    seenSpeaking: seen === null ? null : entryId(seen),
    reason,
  });

const warn = (stage: QueueStage, name: string, seenWarnings: number) =>
  stage.give({ type: 'WarnSpeaker', entry: entryId(name), ground: 'attack', seenWarnings });

describe('giving the floor', () => {
  test('Q7 giving the floor on ends the speech that runs, with the time that was spoken', () => {
    const stage = three();
    give(stage, 'h1', null);
    stage.now += 90_000;
    give(stage, 'h2', 'h1');
    expect(stage.log.slice(-2)).toEqual([
      { type: 'SpeechEnded', entry: 'h1', spokenMs: 90_000 },
      { type: 'FloorGiven', entry: 'h2', limitMs: 180_000, override: null, phase: 'views', item: 'i1' },
    ]);
    expect(stage.state.speaking).toBe('h2');
    expect(stage.entry('h1')?.status).toBe('finished');
  });

  test('Q8 two presses of next advance once', () => {
    const stage = three();
    give(stage, 'h1', null);
    expect(give(stage, 'h2', 'h1').ok).toBe(true);
    expect(give(stage, 'h2', 'h1')).toEqual(refused({ code: 'FloorMoved', speaking: 'h2' }));
    expect(give(stage, 'h3', 'h1')).toEqual(refused({ code: 'FloorMoved', speaking: 'h2' }));
    expect(give(stage, 'h2', 'h2')).toEqual(nothing);
  });

  test('Q9 calling another than the first needs a reason, which is kept', () => {
    const stage = three();
    expect(give(stage, 'h2', null)).toEqual(refused({ code: 'ReasonNeeded' }));
    expect(give(stage, 'h2', null, 'knows the pipes').ok).toBe(true);
    expect(stage.entry('h2')?.override).toBe('knows the pipes');
  });

  test('Q9 a reason given with the first of the order is not written down', () => {
    const stage = three();
    give(stage, 'h1', null, 'whatever');
    expect(stage.entry('h1')?.override).toBe(null);
  });

  test('Q9 who is on deck is replaced with a reason only, and is then back in the line', () => {
    const stage = three();
    expect(onDeck(stage, 'h1', null).ok).toBe(true);
    expect(onDeck(stage, 'h2', 'h1')).toEqual(refused({ code: 'ReasonNeeded' }));
    expect(onDeck(stage, 'h2', 'h1', 'has to leave').ok).toBe(true);
    expect(stage.entry('h1')?.status).toBe('requested');
    expect(stage.line()).toEqual(['h2', 'h1', 'h3']);
  });

  test('Q9 not even a point of order takes the place on deck without a reason', () => {
    const stage = three();
    onDeck(stage, 'h1', null);
    stage.raise(4, { kind: 'pointOfOrder', stance: null });
    expect(onDeck(stage, 'h4', 'h1')).toEqual(refused({ code: 'ReasonNeeded' }));
    expect(give(stage, 'h4', null).ok).toBe(true);
    expect(stage.state.onDeck).toBe('h1');
  });

  test('Q9 a hand raised later does not move who is on deck', () => {
    const stage = new QueueStage({ phase: { ...openPhase, policy: ['notYetSpoken'] } });
    stage.speak(1);
    stage.raise(1, { entry: entryId('again') });
    onDeck(stage, 'again', null);
    stage.raise(2);
    expect(stage.line()).toEqual(['again', 'h2']);
  });

  test('Q9 announcing carries whom the chair saw on deck', () => {
    const stage = three();
    onDeck(stage, 'h1', null);
    expect(onDeck(stage, 'h2', null, 'reason')).toEqual(refused({ code: 'DeckMoved', onDeck: 'h1' }));
    expect(onDeck(stage, 'h1', 'h1')).toEqual(nothing);
  });

  test('Q9 the floor for another leaves who is on deck there', () => {
    const stage = three();
    onDeck(stage, 'h1', null);
    give(stage, 'h3', null, 'answers a question');
    expect(stage.state.onDeck).toBe('h1');
    expect(stage.line()).toEqual(['h1', 'h2']);
  });

  test('Q9 somebody who has left is passed over without a reason, and is not given the floor', () => {
    const stage = three();
    stage.set({ people: [1, 2, 3].map((seat) => queuePersonOn(seat, { present: seat !== 1 })) });
    expect(give(stage, 'h1', null)).toEqual(refused({ code: 'NotPresent' }));
    expect(give(stage, 'h2', null).ok).toBe(true);
    expect(stage.line()).toEqual(['h1', 'h3']);
  });

  test('Q11 the limit comes from the phase by kind of speech, for points of order from the kind of meeting', () => {
    const stage = new QueueStage();
    stage.raise(1, { kind: 'question', stance: null });
    give(stage, 'h1', null);
    expect(stage.entry('h1')?.speech?.limitMs).toBe(30_000);
    stage.raise(2, { kind: 'pointOfOrder', stance: null });
    give(stage, 'h2', 'h1');
    expect(stage.entry('h2')?.speech?.limitMs).toBe(180_000);
  });

  test('Q11 a hand that stayed up while the meeting went on counts for the item it is spoken on', () => {
    const stage = three();
    stage.set({ item: null, phase: { ...openPhase, limits: { ...openPhase.limits, speakMs: null } } });
    give(stage, 'h1', null);
    expect(stage.entry('h1')).toMatchObject({ item: null, speech: { limitMs: null } });
  });

  test('Q12 the third warning on one item ends the speech', () => {
    const stage = three();
    give(stage, 'h1', null);
    warn(stage, 'h1', 0);
    warn(stage, 'h1', 1);
    expect(stage.state.speaking).toBe('h1');
    stage.now += 5000;
    expect(warn(stage, 'h1', 2)).toMatchObject({
      events: [{ type: 'SpeakerWarned' }, { type: 'SpeechEnded', spokenMs: 5000 }],
    });
    expect(stage.state.speaking).toBe(null);
    expect(warn(stage, 'h1', 3)).toEqual(refused({ code: 'NotSpeaking' }));
  });

  test('Q18 two presses warn once, and the second never ends the speech', () => {
    const stage = three();
    give(stage, 'h1', null);
    warn(stage, 'h1', 0);
    warn(stage, 'h1', 1);
    expect(warn(stage, 'h1', 1)).toEqual(refused({ code: 'AlreadyWarned', warnings: 2 }));
    expect(stage.state.speaking).toBe('h1');
  });

  test('Q12 warnings on another item do not count', () => {
    const stage = three();
    give(stage, 'h1', null);
    warn(stage, 'h1', 0);
    warn(stage, 'h1', 1);
    stage.set({ item: null });
    warn(stage, 'h1', 0);
    expect(stage.state.speaking).toBe('h1');
  });

  test('Q12 a hand that still waits when the floor is lost is not called, a point of order is', () => {
    const stage = three();
    stage.raise(1, { entry: entryId('order'), kind: 'pointOfOrder', stance: null });
    give(stage, 'order', null);
    for (let n = 0; n < 3; n += 1) warn(stage, 'order', n);
    expect(give(stage, 'h1', null)).toEqual(refused({ code: 'FloorLost', warnings: 3 }));
    expect(onDeck(stage, 'h1', null)).toEqual(refused({ code: 'FloorLost', warnings: 3 }));
    stage.raise(1, { entry: entryId('technical'), kind: 'technical', stance: null });
    expect(give(stage, 'technical', null).ok).toBe(true);
  });

  test('Q14 nothing in the queue follows from a connection: the floor stays with who has it', () => {
    const stage = three();
    give(stage, 'h1', null);
    stage.set({ people: [1, 2, 3].map((seat) => queuePersonOn(seat, { present: false })) });
    expect(stage.state.speaking).toBe('h1');
    expect(stage.line()).toEqual(['h2', 'h3']);
  });

  test('Q17 a speaker ends only their own speech, and ending it again changes nothing', () => {
    const stage = three();
    give(stage, 'h1', null);
    const end = { type: 'EndSpeech', entry: entryId('h1') } as const;
    expect(stage.give(end, member('p2'))).toEqual(refused({ code: 'NotForYou' }));
    expect(stage.give(end, member('p1')).ok).toBe(true);
    expect(stage.give(end, member('p1'))).toEqual(nothing);
    expect(stage.end('h2')).toEqual(refused({ code: 'NotSpeaking' }));
  });

  test('Q10 a speech is extended once', () => {
    const stage = three();
    give(stage, 'h1', null);
    const extend = { type: 'ExtendSpeech', entry: entryId('h1'), addedMs: 60_000 } as const;
    expect(stage.give(extend).ok).toBe(true);
    expect(stage.entry('h1')?.speech?.extendedMs).toBe(60_000);
    expect(stage.give(extend)).toEqual(refused({ code: 'AlreadyExtended' }));
  });

  test('Q16 a pause is not spoken time, pausing twice pauses once', () => {
    const stage = three();
    give(stage, 'h1', null);
    const pause = { type: 'PauseSpeech', entry: entryId('h1') } as const;
    const resume = { type: 'ResumeSpeech', entry: entryId('h1') } as const;
    stage.now += 10_000;
    stage.give(pause);
    stage.now += 3000;
    expect(stage.give(pause)).toEqual(nothing);
    expect(stage.entry('h1')?.status).toBe('paused');
    stage.now += 4000;
    stage.give(resume);
    expect(stage.give(resume)).toEqual(nothing);
    stage.now += 5000;
    expect(stage.end('h1')).toMatchObject({ events: [{ spokenMs: 15_000 }] });
  });

  test('Q16 a speech that ends in a pause has the time before it', () => {
    const stage = three();
    give(stage, 'h1', null);
    stage.now += 10_000;
    stage.give({ type: 'PauseSpeech', entry: entryId('h1') });
    stage.now += 30_000;
    expect(stage.end('h1')).toMatchObject({ events: [{ spokenMs: 10_000 }] });
  });

  test('the policy of the chair is set once and goes back to the phase', () => {
    const stage = three();
    const own = { type: 'SetQueuePolicy', policy: ['goRound' as const], reason: 'everybody once' } as const;
    const phases = { type: 'SetQueuePolicy', policy: null, reason: 'done' } as const;
    expect(stage.give({ ...own, policy: [...own.policy] }).ok).toBe(true);
    expect(stage.give({ ...own, policy: [...own.policy] })).toEqual(nothing);
    expect(stage.give(phases)).toMatchObject({ events: [{ policy: null }] });
  });
});
