import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accept, refuse } from './decision.ts';
import { evolve } from './evolve.ts';
import type { Recorded } from './meeting-event.ts';
import { initialMeeting } from './meeting-state.ts';
import { decide } from './meeting.ts';
import { MeetingCommand } from './meeting-command.ts';
import type { Rejection } from './rejection.ts';
import { deepFreeze } from './testing/deep-freeze.ts';
import { difference } from './testing/difference.ts';
import { foldsOf } from './testing/folds.ts';
import { play } from './testing/play.ts';
import { scripts } from './testing/scripts.ts';

const seed = 20_260_312;
const runs = { seed, numRuns: 60 };

describe(`any meeting (seed ${seed})`, () => {
  it('M1 a refused command appends nothing, and asking changes nothing', () => {
    fc.assert(
      fc.property(scripts(160), (script) => {
        for (const { attempt, before, decision, after } of play(script).steps) {
          deepFreeze(before.state);
          const { id, command, by, at } = attempt;
          expect(difference(decide(before.state, id, command, { at, by }), decision)).toBeNull();
          expect(after === before).toBe(!decision.ok);
        }
      }),
      runs,
    );
  });

  it('M2 a command sent again leaves nothing again and is known by its version', () => {
    let sentAgain = 0;
    fc.assert(
      fc.property(scripts(160), (script) => {
        const { steps, end } = play(script);
        for (const { attempt, decision, after } of steps) {
          if (!decision.ok || decision.events.length === 0) continue;
          const { id, command, by, at } = attempt;
          sentAgain += 1;
          expect(decide(end.state, id, command, { at: at + 60_000, by })).toEqual({ ok: true, events: [] });
          expect(end.state.handled[id]).toBe(after.state.version);
        }
      }),
      runs,
    );
    expect(sentAgain).toBeGreaterThan(1000);
  });

  it('M3 the log, read back from JSON, folds to the same meeting, version by version', () => {
    fc.assert(
      fc.property(scripts(160), (script) => {
        const { end } = play(script);
        const stored = JSON.parse(JSON.stringify(end.log)) as Recorded[];
        expect(stored.map((r) => r.version)).toEqual(stored.map((_, i) => i + 1));
        expect(difference(stored.reduce(evolve, initialMeeting), end.state)).toBeNull();
        expect(end.state.version).toBe(end.log.length);
      }),
      runs,
    );
  });

  it('M3 folding never fails, even with facts missing before it', () => {
    fc.assert(
      fc.property(scripts(160), fc.nat(), (script, gap) => {
        const { log } = play(script).end;
        const withGaps = log.filter((_, i) => (i * 7 + gap) % 5 !== 0);
        expect(() => withGaps.reduce(evolve, deepFreeze(initialMeeting))).not.toThrow();
      }),
      runs,
    );
  });

  it('M8 after sealing nothing changes: what is new is refused, what was done is known', () => {
    const sealed: Rejection = { code: 'WrongStatus', status: 'sealed', needed: [] };
    const refused = [refuse(sealed), refuse({ code: 'NotPermitted' })];
    let tried = 0;
    fc.assert(
      fc.property(scripts(120), (script) => {
        for (const { before, attempt, decision } of play({ ...script, seal: true }).steps) {
          if (before.state.procedure.status !== 'sealed') continue;
          tried += 1;
          const known = before.state.handled[attempt.id] !== undefined;
          expect(known ? [accept()] : refused).toContainEqual(decision);
        }
      }),
      runs,
    );
    expect(tried).toBeGreaterThan(100);
  });

  it('every command that is tried is one the schema knows, so these meetings could come over the wire', () => {
    fc.assert(
      fc.property(scripts(160), (script) => {
        for (const { attempt } of play(script).steps)
          expect(MeetingCommand.safeParse(attempt.command).error).toBeUndefined();
      }),
      { ...runs, numRuns: 20 },
    );
  });

  it('these meetings reach every part of a meeting', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(scripts(250), (script) => {
        for (const { recorded } of foldsOf(play(script).end.log))
          seen.set(recorded.event.type, (seen.get(recorded.event.type) ?? 0) + 1);
      }),
      { ...runs, numRuns: 400 },
    );
    const never = Object.keys(expectedAtLeast).filter(
      (type) => (seen.get(type) ?? 0) < (expectedAtLeast[type] ?? 1),
    );
    expect(never).toEqual([]);
  });
});

/** How often at least each of these has to happen for the laws above to say something. */
const expectedAtLeast: Record<string, number> = {
  FloorGiven: 100,
  SpeechEnded: 100,
  SpeakerWarned: 20,
  EntryReturned: 3,
  PollAnswered: 300,
  AnswerWithdrawn: 20,
  PollCounted: 50,
  PollPublished: 10,
  PollAnnulled: 10,
  VisibilityTightened: 5,
  TieDecided: 1,
  RoundAnswered: 300,
  PositionWithdrawn: 20,
  RoundClosed: 50,
  StatementAmended: 10,
  StatementConcluded: 10,
  StatementSignedOff: 1,
  DissentAnswered: 3,
  JoinAsked: 10,
  WalkInAdmitted: 10,
  WalkInDeclined: 3,
  PersonExcused: 3,
  HelpAsked: 10,
  PersonRecused: 10,
  MeetingAdjourned: 5,
  RecordCorrected: 3,
  RecordSigned: 50,
  RecordSealed: 20,
};
