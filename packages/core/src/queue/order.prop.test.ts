import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QueueCriterion } from '../queue-policy.ts';
import { desk, member } from '../testing/actors.ts';
import { entryId } from '../testing/names.ts';
import { openPhase, queuePersonOn, QueueStage } from '../testing/queue-stage.ts';
import { queueOrder } from './order.ts';
import type { Entry, QueueState } from './state.ts';
import { talkTime } from './talk-time.ts';

const seed = 20_260_312;

const seats = 7;

const person = (seat: number) =>
  fc
    .record({
      channel: fc.constantFrom('room', 'remote', 'telephone', 'helped'),
      affected: fc.boolean(),
      votes: fc.boolean(),
      present: fc.boolean(),
    })
    .map((more) => queuePersonOn(seat, { ...more, present: more.present || seat < 4 }));

const people = fc.tuple(...Array.from({ length: seats }, (_, seat) => person(seat)));

const policy = fc.uniqueArray(fc.constantFrom(...QueueCriterion.options), { maxLength: 5 });

const anEntry = fc.nat({ max: 30 }).map((n) => entryId(`e${n}`));

/** `e30` is never asked for, so that commands also meet entries that do not exist. */
const seen = (stage: QueueStage, right: boolean) => (right ? stage.state.speaking : entryId('e30'));

type Step = (stage: QueueStage, n: number) => void;

const request: fc.Arbitrary<Step> = fc
  .record({
    seat: fc.nat({ max: seats - 1 }),
    kind: fc.constantFrom('speak', 'speak', 'speak', 'question', 'reply', 'pointOfOrder', 'technical'),
    stance: fc.constantFrom('for', 'against', 'neutral'),
    byDesk: fc.constantFrom(false, false, false, true),
  })
  .map(({ seat, kind, stance, byDesk }) => (stage, n) => {
    stage.raise(seat, { entry: entryId(`e${n}`), kind, stance }, byDesk ? desk : member(`p${seat}`));
  });

const give: fc.Arbitrary<Step> = fc
  .record({ place: fc.constantFrom(0, 0, 1, 3), right: fc.constantFrom(true, true, true, false) })
  .map(({ place, right }) => (stage) => {
    const entry = stage.places()[place]?.entry.id ?? entryId('e30');
    stage.give({ type: 'GiveFloor', entry, seenSpeaking: seen(stage, right), reason: 'because' });
  });

const onDeck: fc.Arbitrary<Step> = anEntry.map((entry) => (stage) => {
  stage.give({ type: 'PutOnDeck', entry, seenOnDeck: stage.state.onDeck, reason: 'because' });
});

const simple = fc.constantFrom(
  'WithdrawRequest',
  'EndSpeech',
  'PauseSpeech',
  'ResumeSpeech',
  'MarkAbsent',
  'ReturnToQueue',
);

const ordinary: fc.Arbitrary<Step> = fc
  .record({ type: simple, entry: anEntry, running: fc.boolean(), waitMs: fc.nat({ max: 90_000 }) })
  .map(({ type, entry, running, waitMs }) => (stage) => {
    stage.now += waitMs;
    const id = running ? (stage.state.speaking ?? entry) : entry;
    const owner = stage.state.entries[id]?.person;
    const own = type === 'WithdrawRequest' && owner !== undefined;
    stage.give({ type, entry: id }, own ? member(owner) : undefined);
  });

/** Whoever speaks is cut off; sometimes they are back at once, sometimes the floor is given on. */
const cutOff: fc.Arbitrary<Step> = fc.boolean().map((back) => (stage) => {
  const { speaking } = stage.state;
  if (speaking === null) return;
  stage.give({ type: 'HoldFloor', entry: speaking });
  stage.now += back ? 20_000 : 60_000;
  const next = stage.places()[0]?.entry.id;
  if (back) stage.give({ type: 'EndHold', entry: speaking });
  else if (next !== undefined) stage.floor(next);
});

const steps = fc.array(
  fc.oneof({ weight: 5, arbitrary: request }, { weight: 2, arbitrary: give }, onDeck, cutOff, {
    weight: 2,
    arbitrary: ordinary,
  }),
  {
    minLength: 5,
    maxLength: 30,
    size: 'max',
  },
);

/** A queue as it really comes about: by commands, in any order, some of them refused. */
const played = fc.record({ people, policy, steps }).map(({ people: roster, policy: order, steps: done }) => {
  const stage = new QueueStage({ people: roster, phase: { ...openPhase, policy: order } });
  done.forEach((step, n) => step(stage, n));
  return stage;
});

const check = (property: (stage: QueueStage) => void) =>
  fc.assert(fc.property(played, property), { seed, numRuns: 400 });

const idsOf = (state: QueueState, facts: QueueStage['facts']) =>
  queueOrder(state, facts).map(({ entry }) => entry.id);

const waiting = ({ entries }: QueueState): readonly Entry[] =>
  Object.values(entries).filter(({ status }) => status === 'requested' || status === 'onDeck');

const procedural = ({ kind }: Entry) => kind === 'pointOfOrder' || kind === 'technical';

describe(`the order of any queue (seed ${seed})`, () => {
  test('Q2 every waiting entry has one place, and nobody else has', () => {
    check((stage) => {
      expect([...stage.line()].toSorted()).toEqual(
        waiting(stage.state)
          .map(({ id }) => id as string)
          .toSorted(),
      );
      expect(stage.places().map(({ place }) => place)).toEqual(stage.line().map((_, i) => i + 1));
    });
  });

  test('Q2 every place names one or two reasons', () => {
    check((stage) => {
      for (const { reasons } of stage.places()) expect([1, 2]).toContain(reasons.length);
    });
  });

  test('Q2 the order does not depend on the order of keys', () => {
    check(({ state, facts }) => {
      const turned = (record: object) => Object.fromEntries(Object.entries(record).toReversed());
      const same = { ...state, entries: turned(state.entries) };
      expect(idsOf(same, { ...facts, people: turned(facts.people) })).toEqual(idsOf(state, facts));
    });
  });

  test('Q2 a hand raised later moves nobody who waits by the order of asking', () => {
    check((stage) => {
      stage.set({ phase: openPhase });
      const before = stage.line();
      const raised = stage.raise(0, { entry: entryId('late') });
      expect(stage.line()).toEqual(raised.ok ? [...before, 'late'] : before);
    });
  });

  test('Q3 procedural matters stand before everybody else', () => {
    check((stage) => {
      const kinds = stage.places().map(({ entry }) => procedural(entry));
      expect(kinds).toEqual(kinds.toSorted((a, b) => Number(b) - Number(a)));
    });
  });

  test('Q4 with not-yet-spoken first, nobody who has spoken stands before one who has not', () => {
    check((stage) => {
      stage.set({ phase: { ...openPhase, policy: ['notYetSpoken', 'goRound'] } });
      const spoke = stage
        .places()
        .filter(({ entry }) => entry.status !== 'onDeck' && entry.kind === 'speak')
        .map(({ entry }) =>
          Object.values(stage.state.entries).some(
            (e) =>
              e.person === entry.person && e.speech !== null && (e.kind === 'speak' || e.kind === 'reply'),
          ),
        );
      expect(spoke).toEqual(spoke.toSorted((a, b) => Number(a) - Number(b)));
    });
  });

  test('Q5 with alternating sides, the same side never follows itself while the other still waits', () => {
    check((stage) => {
      stage.set({ phase: { ...openPhase, policy: ['alternateStance'] } });
      const free = stage
        .places()
        .map(({ entry }) => entry)
        .filter((e) => e.status !== 'onDeck' && !procedural(e));
      const sides = free.map(({ stance }) => stance);
      sides.forEach((side, i) => {
        if (i === 0 || side === 'neutral' || side !== sides[i - 1]) return;
        const other = side === 'for' ? 'against' : 'for';
        expect(sides.slice(i)).not.toContain(other);
      });
    });
  });

  test('Q9 who is on deck stands before everybody who is not a procedural matter', () => {
    check((stage) => {
      const free = stage.places().filter(({ entry }) => !procedural(entry));
      const deck = free.findIndex(({ entry }) => entry.status === 'onDeck');
      expect([-1, 0]).toContain(deck);
    });
  });

  test('Q7 the floor has one holder and who is on deck one place', () => {
    check(({ state }) => {
      const on = (...statuses: string[]) =>
        Object.values(state.entries)
          .filter(({ status }) => statuses.includes(status))
          .map(({ id }) => id);
      expect(on('speaking', 'paused')).toEqual(state.speaking === null ? [] : [state.speaking]);
      expect(on('onDeck')).toEqual(state.onDeck === null ? [] : [state.onDeck]);
    });
  });

  test('Q16 the time told when a speech ends is the time that the folded speech shows', () => {
    check((stage) => {
      if (stage.state.speaking !== null) stage.give({ type: 'EndSpeech', entry: stage.state.speaking });
      const told = new Map<string, number>();
      for (const event of stage.log)
        if (event.type === 'SpeechEnded' || event.type === 'SpeechSetAside')
          told.set(event.entry, event.spokenMs);
      const folded = [...talkTime(stage.state, stage.now + 1_000_000).values()].map(
        ({ spokenMs }) => spokenMs,
      );
      expect(folded.reduce((a, b) => a + b, 0)).toBe([...told.values()].reduce((a, b) => a + b, 0));
    });
  });

  test('the queues played here are queues: some long, some with speeches, some with somebody on deck', () => {
    const policies = new Set<QueueCriterion>();
    let [long, spoken, deck, aside] = [0, 0, 0, 0];
    check((stage) => {
      if (stage.places().length >= 3) long += 1;
      if (stage.log.some(({ type }) => type === 'SpeechEnded')) spoken += 1;
      if (stage.state.onDeck !== null) deck += 1;
      if (stage.log.some(({ type }) => type === 'SpeechSetAside')) aside += 1;
      for (const criterion of stage.facts.phase?.policy ?? []) policies.add(criterion);
    });
    expect(long).toBeGreaterThan(100);
    expect(spoken).toBeGreaterThan(100);
    expect(deck).toBeGreaterThan(20);
    expect(aside).toBeGreaterThan(10);
    expect(policies.size).toBe(5);
  });
});
