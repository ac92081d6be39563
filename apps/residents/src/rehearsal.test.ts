import { missingSignatures, signersOf } from '@yishi/core';
import { type Scenario, scenarioIn, scenariosIn } from '@yishi/scenarios';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Rehearsal, rehearse } from './testing/rehearse.ts';

const told = (id: string): Scenario => {
  const scenario = scenarioIn(id, 'zh');
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  return scenario;
};

const MINUTE_MS = 60_000;

describe.each(scenariosIn('zh').map((s) => [s.id, s] as const))('the rehearsal of %s', (_, scenario) => {
  let rehearsal: Rehearsal;

  beforeAll(async () => {
    rehearsal = await rehearse(scenario, 7);
  });

  it.each([1, 42])(
    'ends with a sealed record and nothing left open, whatever chance does (seed %i)',
    async (seed) => {
      const { meeting } = await rehearse(scenario, seed);
      const { procedure, agenda, poll, consensus, queue, record } = meeting.state;
      expect(procedure.status).toBe('sealed');
      expect(agenda.items.map(({ status }) => status)).toEqual(scenario.agenda.map(() => 'closed'));
      expect(Object.values(poll.polls).map(({ status }) => status)).toEqual(
        scenario.polls.map(() => 'published'),
      );
      expect(Object.values(consensus.statements).map((s) => s.conclusion?.outcome)).toEqual(
        scenario.statements.map(({ outcome }) => outcome),
      );
      expect(Object.values(queue.entries).filter((e) => e.status !== 'finished')).toEqual([]);
      expect(missingSignatures(record, signersOf(meeting.state))).toEqual([]);
    },
  );

  it('goes through the script in order, leaving out nothing that must be held and overriding no check', () => {
    const { meeting } = rehearsal;
    const { phases, procedure } = meeting.state;
    const script = procedure.kind?.phases.filter(({ optional }) => !optional).map(({ id }) => id);
    expect(phases.runs.map(({ phase }) => phase)).toEqual(script);
    expect(phases.runs.filter(({ overridden }) => overridden !== null)).toEqual([]);
  });

  it('lets everybody say what the story has them say, for as long as it says', () => {
    const { meeting } = rehearsal;
    const spoken = Object.values(meeting.state.queue.entries).map(
      ({ phase, person, kind, stance, speech }) => {
        const length = (speech?.endedAt ?? 0) - (speech?.startedAt ?? 0);
        return [phase, person, kind, stance, length].join(' ');
      },
    );
    expect(spoken.sort()).toEqual(
      scenario.hands.map((h) => [h.phase, h.person, h.kind, h.stance, h.speakMs].join(' ')).sort(),
    );
  });

  it('takes less than an hour at the pace of people, and is refused nothing but turns that had moved', () => {
    const { meeting, took } = rehearsal;
    expect(took).toBeLessThan(60 * MINUTE_MS);
    expect(meeting.refused.map(({ code }) => code).filter((code) => code !== 'ReasonNeeded')).toEqual([]);
  });

  it('writes the minutes of every item while it is dealt with', () => {
    expect(rehearsal.minutes).toEqual(scenario.agenda.map(({ recorded }) => recorded));
  });

  it('breaks the connections that the story breaks', () => {
    expect(rehearsal.dropped).toBe(scenario.dropOffs.length);
  });
});

describe('the figures of a rehearsal', () => {
  it('are those of the dancing: twelve of fifteen carry the first text, all the second', async () => {
    const { meeting } = await rehearse(told('S05'), 3);
    const [covenant] = Object.values(meeting.state.consensus.statements);
    expect(covenant?.rounds.map(({ levels }) => levels)).toEqual([
      { 0: 0, 1: 1, 2: 2, 3: 3, 4: 7, 5: 2 },
      { 0: 0, 1: 0, 2: 0, 3: 3, 4: 9, 5: 3 },
    ]);
  });

  it('are those of the fund', async () => {
    const { meeting } = await rehearse(told('S08'), 3);
    const [agreement, scores] = Object.values(meeting.state.poll.polls);
    expect(agreement?.result?.tally.options).toEqual({
      p1: 14,
      p2: 13,
      p3: 11,
      p4: 9,
      p5: 5,
      p6: 12,
      p7: 6,
      p8: 10,
      p9: 13,
    });
    expect(scores?.result?.tally.options).toMatchObject({ p1: 69, p4: 54 });
  });

  it('are those of the hearing, with the dissents and what the meeting answered', async () => {
    const { meeting } = await rehearse(told('S01'), 3);
    const { poll, consensus, tasks } = meeting.state;
    const counts = Object.values(poll.polls).map(({ result }) => [
      result?.tally.inFavour,
      result?.tally.against,
      result?.tally.abstained,
      result?.outcome,
    ]);
    expect(counts).toEqual([
      [15, 1, 1, 'passed'],
      [14, 2, 1, 'passed'],
      [13, 3, 1, 'passed'],
    ]);
    expect(new Set(consensus.dissents.map(({ answer }) => answer?.task))).toEqual(
      new Set(['angle-check', null]),
    );
    expect(tasks.order).toEqual(['angle-check', 'drawings', 'signs']);
  });
});

describe('a meeting nobody has told a story of', () => {
  it.each([1, 2, 3])('is made up and comes to its sealed record as well (seed %i)', async (seed) => {
    const { meeting } = await rehearse(told('S05'), seed, { told: false });
    const { procedure, poll, queue } = meeting.state;
    expect(procedure.status).toBe('sealed');
    expect(Object.values(poll.polls).map(({ status }) => status)).toEqual(['published', 'published']);
    expect(Object.values(queue.entries).length).toBeGreaterThan(5);
  });
});
