import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentPhase } from './meeting-facts.ts';
import type { MeetingState } from './meeting-state.ts';
import { isRunning } from './poll/is-running.ts';
import { type Fold, foldsOf } from './testing/folds.ts';
import { play } from './testing/play.ts';
import { scripts } from './testing/scripts.ts';

const seed = 170_317;
const runs = { seed, numRuns: 80 };

/** Every change of a status in these meetings, as `from → to`. */
const changes = (
  folds: readonly Fold[],
  statuses: (state: MeetingState) => Record<string, string>,
): Set<string> =>
  new Set(
    folds.flatMap(({ before, after }) => {
      const was = statuses(before);
      return Object.entries(statuses(after)).flatMap(([id, now]) =>
        was[id] === now ? [] : [`${was[id] ?? 'none'} → ${now}`],
      );
    }),
  );

const statusesOf = (things: Record<string, { status: string }>): Record<string, string> =>
  Object.fromEntries(Object.entries(things).map(([id, { status }]) => [id, status]));

/** All the changes that happen, and that nothing outside `legal` does. */
const expectOnly = (
  legal: readonly string[],
  statuses: (state: MeetingState) => Record<string, string>,
  rare: readonly string[] = [],
): void => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(scripts(220), (script) => {
      for (const change of changes(foldsOf(play(script).end.log), statuses)) {
        seen.add(change);
        expect(legal).toContain(change);
      }
    }),
    runs,
  );
  expect(legal.filter((change) => !seen.has(change) && !rare.includes(change))).toEqual([]);
};

describe(`moves in any meeting (seed ${seed})`, () => {
  it('M4 a meeting only moves as the law says', () => {
    const legal = [
      'none → draft',
      'draft → checkingIn',
      'checkingIn → inSession',
      'checkingIn → adjourned',
      'inSession → recess',
      'recess → inSession',
      'inSession → adjourned',
      'recess → adjourned',
      'adjourned → checkingIn',
      'inSession → closed',
      'recess → closed',
      'closed → record',
      'record → sealed',
    ];
    expectOnly(legal, ({ procedure }) => statusesOf({ meeting: procedure }), [
      'recess → closed',
      'recess → adjourned',
      'checkingIn → adjourned',
    ]);
  });

  it('Q17 an entry of the queue only moves as the law says', () => {
    const legal = [
      'none → requested',
      'requested → onDeck',
      'onDeck → requested',
      'onDeck → speaking',
      'requested → speaking',
      'speaking → paused',
      'paused → speaking',
      'speaking → finished',
      'paused → finished',
      'requested → withdrawn',
      'onDeck → withdrawn',
      'absent → withdrawn',
      'requested → absent',
      'onDeck → absent',
      'absent → requested',
      'paused → absent',
    ];
    expectOnly(legal, ({ queue }) => statusesOf(queue.entries), ['paused → absent']);
  });

  it('Q7 one person at most has the floor, and it is the one the queue names', () => {
    fc.assert(
      fc.property(scripts(160), (script) => {
        for (const { after } of foldsOf(play(script).end.log)) {
          const holders = Object.values(after.queue.entries).filter(
            (e) => e.status === 'speaking' || e.status === 'paused',
          );
          expect(holders.map((e) => e.id)).toEqual(
            after.queue.speaking === null ? [] : [after.queue.speaking],
          );
        }
      }),
      runs,
    );
  });

  it('P1 a poll only moves as the law says', () => {
    const legal = [
      'none → draft',
      'draft → ready',
      'ready → open',
      'open → closing',
      'open → counted',
      'closing → counted',
      'counted → published',
      'ready → annulled',
      'open → annulled',
      'closing → annulled',
      'counted → annulled',
      'published → annulled',
    ];
    expectOnly(legal, ({ poll }) => statusesOf(poll.polls), ['closing → annulled']);
  });

  it('P11 one ballot or round is open at a time', () => {
    let open = 0;
    fc.assert(
      fc.property(scripts(160), (script) => {
        for (const { after } of foldsOf(play(script).end.log)) {
          const polls = Object.values(after.poll.polls).filter(isRunning).length;
          const rounds = Object.values(after.consensus.statements).flatMap((s) =>
            s.rounds.filter((r) => r.status === 'open'),
          ).length;
          open += polls + rounds;
          expect(polls + rounds).toBeLessThanOrEqual(1);
        }
      }),
      runs,
    );
    expect(open).toBeGreaterThan(1000);
  });

  it('M7 a meeting rests, adjourns or closes with nobody on the floor and nothing open', () => {
    fc.assert(
      fc.property(scripts(160), (script) => {
        for (const { after } of foldsOf(play(script).end.log)) {
          if (after.procedure.status === 'inSession') continue;
          expect(after.queue.speaking).toBeNull();
          expect(Object.values(after.poll.polls).filter(isRunning)).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('H1 the phase a meeting is in is one of its kind', () => {
    fc.assert(
      fc.property(scripts(120), (script) => {
        for (const { after } of foldsOf(play(script).end.log))
          expect(after.phases.runs.length > 0).toBe(currentPhase(after) !== null);
      }),
      runs,
    );
  });
});
