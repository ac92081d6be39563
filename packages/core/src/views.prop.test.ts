import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Audience } from './audience.ts';
import { evolve } from './evolve.ts';
import type { MeetingEvent, Recorded } from './meeting-event.ts';
import { orderFacts } from './meeting-facts.ts';
import { initialMeeting, type MeetingState } from './meeting-state.ts';
import type { Choice } from './poll/choice.ts';
import { queueOrder } from './queue/order.ts';
import { isEventOf } from './slice-of.ts';
import { difference } from './testing/difference.ts';
import { foldsOf } from './testing/folds.ts';
import { personId } from './testing/names.ts';
import { play } from './testing/play.ts';
import { scripts } from './testing/scripts.ts';
import { redactEvent, redactState } from './views.ts';

const seed = 4_812;
const runs = { seed, numRuns: 40 };

/**
 * Somebody in the room, remote, without a device; somebody who may walk in; somebody who never comes; the same while they
 * are not on the list; staff; everybody.
 */
const audiences: readonly Audience[] = [
  { kind: 'staff' },
  { kind: 'public' },
  ...['p1', 'p4', 'p5', 'w1', 'nobody'].map((id): Audience => ({ kind: 'member', person: personId(id) })),
  ...['w1', 'nobody'].map((id): Audience => ({ kind: 'guest', person: personId(id) })),
];

const nameOf = (audience: Audience): string =>
  'person' in audience ? `the ${audience.kind} ${audience.person}` : audience.kind;

/** What an audience has been sent of a log. */
const sent = (log: readonly Recorded[], audience: Audience) =>
  foldsOf(log).map(({ recorded, after }) => redactEvent(recorded, after, audience));

describe(`views of any meeting (seed ${seed})`, () => {
  it.each(audiences.map((audience) => ({ audience, name: nameOf(audience) })))(
    'V1 what $name folds from what it is sent is what it may see of the whole, at every version',
    ({ audience }) => {
      fc.assert(
        fc.property(scripts(200), (script) => {
          let view = redactState(initialMeeting, audience);
          for (const { recorded, after } of foldsOf(play(script).end.log)) {
            view = evolve(view, redactEvent(recorded, after, audience));
            const where = difference(view, redactState(after, audience));
            expect(where && `${recorded.event.type} at ${recorded.version}: ${where}`).toBeNull();
          }
        }),
        runs,
      );
    },
  );

  it('V5 redaction is idempotent', () => {
    fc.assert(
      fc.property(scripts(160), (script) => {
        for (const { recorded, after } of foldsOf(play(script).end.log)) {
          for (const audience of audiences) {
            const once = redactState(after, audience);
            expect(difference(redactState(once, audience), once)).toBeNull();
            const event = redactEvent(recorded, after, audience);
            if (event.event.type === 'Withheld') continue;
            expect(
              difference(redactEvent({ ...event, event: event.event }, after, audience), event),
            ).toBeNull();
          }
        }
      }),
      { ...runs, numRuns: 15 },
    );
  });

  it('V3 drafts of polls are seen by staff only', () => {
    fc.assert(
      fc.property(scripts(160), (script) => {
        const { log } = play(script).end;
        for (const { after } of foldsOf(log)) {
          const { poll } = redactState(after, { kind: 'public' });
          expect(Object.values(poll.polls).filter((p) => p.status === 'draft')).toEqual([]);
          expect(poll.order.length).toBe(Object.keys(poll.polls).length);
        }
        expect(
          sent(log, { kind: 'public' }).filter(
            ({ event }) => event.type === 'PollDrafted' || event.type === 'PollEdited',
          ),
        ).toEqual([]);
      }),
      { ...runs, numRuns: 15 },
    );
  });

  it('V4 who gave a command is told to staff only, and the id of the command to nobody', () => {
    const { log } = play({ seeds: [1, 2, 3], seal: false }).end;
    for (const audience of audiences) {
      const events = sent(log, audience);
      expect(events.every(({ commandId }) => commandId === null)).toBe(true);
      expect(events.some(({ by }) => by !== null)).toBe(audience.kind === 'staff');
    }
  });

  it('Q2 every view computes the same order of the queue, with the same reasons', () => {
    let places = 0;
    fc.assert(
      fc.property(scripts(200), (script) => {
        for (const { recorded, after } of foldsOf(play(script).end.log)) {
          if (!isEventOf('queue', recorded.event)) continue;
          const order = queueOrder(after.queue, orderFacts(after));
          places += order.length;
          expect(order.map(({ place }) => place)).toEqual(order.map((_, i) => i + 1));
          expect(order.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
          for (const audience of audiences) {
            const view = redactState(after, audience);
            expect(difference(queueOrder(view.queue, orderFacts(view)), order)).toBeNull();
          }
        }
      }),
      { ...runs, numRuns: 15 },
    );
    expect(places).toBeGreaterThan(200);
  });
});

/** Polls whose choices this audience could see at no moment, told from the log alone: not live, not counted, not published. */
const neverShown = (log: readonly Recorded[], audience: Audience): ReadonlySet<string> => {
  const counted = new Set<string>();
  const published = new Set<string>();
  const hidden = new Map<string, boolean>();
  for (const { recorded, after } of foldsOf(log)) {
    if (recorded.event.type === 'PollCounted') counted.add(recorded.event.poll);
    if (recorded.event.type === 'PollPublished') published.add(recorded.event.poll);
    for (const { id, visibility, status } of Object.values(after.poll.polls)) {
      const seen = { live: status !== 'draft', atClose: counted.has(id), atPublish: published.has(id) };
      const from = visibility[audience.kind === 'guest' ? 'public' : audience.kind];
      hidden.set(id, (hidden.get(id) ?? true) && !seen[from]);
    }
  }
  return new Set([...hidden].flatMap(([id, still]) => (still ? [id] : [])));
};

const otherVote: Record<string, 'for' | 'against' | 'abstain'> = {
  for: 'against',
  against: 'abstain',
  abstain: 'for',
};

/** A different answer of the same form. */
const otherChoice = (choice: Choice): Choice => {
  switch (choice.choice) {
    case 'vote':
      return { choice: 'vote', vote: otherVote[choice.vote] ?? 'for' };
    case 'options':
      return { choice: 'options', options: choice.options.toReversed().slice(0, 1) };
    case 'scores':
      return {
        choice: 'scores',
        scores: Object.fromEntries(Object.entries(choice.scores).map(([id, s]) => [id, 5 - s])),
      };
    case 'level':
      return { choice: 'level', level: choice.level === 3 ? 4 : 3 };
    default:
      return choice satisfies never;
  }
};

const own = (audience: Audience, person: string): boolean =>
  audience.kind === 'member' && audience.person === person;

/** The same fact, had the others answered differently and had it been counted so. */
const answeredOtherwise = (
  event: MeetingEvent,
  hidden: ReadonlySet<string>,
  audience: Audience,
): MeetingEvent => {
  if (!('poll' in event) || typeof event.poll !== 'string' || !hidden.has(event.poll)) return event;
  if (event.type === 'PollAnswered' && event.choice !== null && !own(audience, event.person))
    return { ...event, choice: otherChoice(event.choice) };
  if (event.type === 'TieDecided')
    return {
      ...event,
      vote: event.vote === 'for' ? 'against' : 'for',
      result: { ...event.result, outcome: 'passed' },
    };
  if (
    (event.type === 'PollCounted' || event.type === 'PollPublished') &&
    event.result !== null &&
    event.choices !== null
  ) {
    const choices = Object.fromEntries(
      Object.entries(event.choices).map(([id, choice]) => [
        id,
        own(audience, id) ? choice : otherChoice(choice),
      ]),
    );
    return {
      ...event,
      choices,
      result: { ...event.result, outcome: 'failed', tally: { ...event.result.tally, inFavour: 99 } },
    };
  }
  return event;
};

/** The same fact, had the others taken another position in a round that this audience does not see who answered how. */
const positionedOtherwise = (
  event: MeetingEvent,
  hidden: ReadonlySet<string>,
  audience: Audience,
): MeetingEvent => {
  if (
    event.type === 'RoundAnswered' &&
    hidden.has(event.round) &&
    event.position !== null &&
    !own(audience, event.person)
  )
    return { ...event, position: { level: event.position.level, reason: '另一个理由' } };
  if (event.type === 'RoundClosed' && hidden.has(event.round) && event.positions !== null) {
    const positions = Object.fromEntries(
      Object.entries(event.positions).map(([id, p]) => [
        id,
        own(audience, id) ? p : { ...p, reason: '另一个理由' },
      ]),
    );
    return { ...event, positions };
  }
  return event;
};

/** Rounds whose positions this audience sees at no moment: all of them for the public, for participants those not closed. */
const roundsUnseen = ({ consensus }: MeetingState, audience: Audience): ReadonlySet<string> => {
  const rounds = Object.values(consensus.statements).flatMap((s) => s.rounds);
  if (audience.kind === 'staff') return new Set();
  return new Set(rounds.filter((r) => audience.kind === 'public' || r.status === 'open').map((r) => r.id));
};

describe(`what a view cannot know (seed ${seed})`, () => {
  it.each(audiences.map((audience) => ({ audience, name: nameOf(audience) })))(
    'V2 had the others answered otherwise where $name may not see it, it would have been sent the same',
    ({ audience }) => {
      let hiddenAnswers = 0;
      fc.assert(
        fc.property(scripts(200), (script) => {
          const { log, state } = play(script).end;
          const polls = neverShown(log, audience);
          const rounds = roundsUnseen(state, audience);
          const otherwise = log.map((r): Recorded => ({
            ...r,
            event: positionedOtherwise(answeredOtherwise(r.event, polls, audience), rounds, audience),
          }));
          hiddenAnswers += log.filter((r, i) => r.event !== otherwise[i]?.event).length;
          expect(difference(sent(otherwise, audience), sent(log, audience))).toBeNull();
          const seen = (l: readonly Recorded[]) => redactState(l.reduce(evolve, initialMeeting), audience);
          expect(difference(seen(otherwise), seen(log))).toBeNull();
        }),
        runs,
      );
      expect(hiddenAnswers).toBeGreaterThan(20);
    },
  );
});
