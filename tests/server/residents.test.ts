import type { LookReply, NewMeetingRequest } from '@yishi/protocol/names';
import { type HistoryLine, type ResidentsOptions, runResidents } from '@yishi/residents';
import { type Scenario, scenarioIn } from '@yishi/scenarios';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ask } from '../kit/ask.ts';
import { callMeeting } from '../kit/called-meeting.ts';
import { startServer } from '../kit/start-server.ts';

const dancing = scenarioIn('S05', 'zh');
if (dancing === undefined) throw new Error('no scenario S05');

const requestOf = ({ kind, notice, people, agenda }: Scenario): NewMeetingRequest => ({
  kind,
  ...notice,
  scheduledAt: Date.now(),
  people,
  agenda: agenda.map(({ title, presenter, minutes }) => ({ title, presenter, minutes })),
});

const everybody = (door: Pick<ResidentsOptions, 'url' | 'code'>): ResidentsOptions => ({
  ...door,
  people: Number.POSITIVE_INFINITY,
  leave: [],
  seed: 7,
  pace: 'fast',
  scenario: null,
  language: 'zh',
  staffKey: null,
  autopilot: false,
  busyMs: null,
  durationMs: null,
});

/** How each command of a history ended, by its id. */
const endingsOf = (history: readonly HistoryLine[]): string[] => {
  const invoked = history.flatMap((line) => (line.type === 'invoke' ? [line.id] : []));
  return invoked.map((id) =>
    history
      .filter((line) => line.id === id && line.type !== 'invoke')
      .map(({ type }) => type)
      .join(),
  );
};

/** A meeting of the story, checking in, on a server that stops when the test is over. */
const gathering = async () => {
  const server = await startServer();
  onTestFinished(() => server.stop());
  const called = await callMeeting(server, requestOf(dancing));
  const chair = await called.staff();
  await chair.command({ type: 'OpenCheckIn' });
  chair.close();
  return { ...called, house: server.house, door: { url: server.url, code: called.joinCode } };
};

describe('Simulated residents', () => {
  it('hold a whole meeting through the doors that people use, with its agenda, its minutes and a broken connection', async () => {
    const { house, meeting, door } = await gathering();
    const history: HistoryLine[] = [];
    const report = await runResidents(
      { ...everybody(door), scenario: 'S05', staffKey: await house.startKeys.issue(), autopilot: true },
      { write: (line) => history.push(line), signal: new AbortController().signal },
    );
    expect(report).toMatchObject({ people: 16, status: 'sealed', unknown: 0, reconnections: 1 });
    expect(endingsOf(history).filter((ending) => ending !== 'ok' && ending !== 'fail')).toEqual([]);
    const { state } = await house.rooms.open(meeting);
    expect(state.agenda.items.map(({ title }) => title)).toEqual(dancing.agenda.map(({ title }) => title));
    expect(state.record.texts?.minutes.map(({ paragraphs }) => paragraphs)).toEqual(
      dancing.agenda.map(({ recorded }) => recorded),
    );
  }, 60_000);

  it('leave when they are told to, and give their names back', async () => {
    const { door } = await gathering();
    const leaving = new AbortController();
    const looked = async () => {
      const { body } = await ask(`${door.url}/api/join/look`, { body: { by: { code: door.code } } });
      return (body as LookReply).people.filter(({ taken }) => taken).length;
    };
    const run = runResidents(
      { ...everybody(door), people: 5 },
      { write: () => undefined, signal: leaving.signal },
    );
    await expect.poll(looked).toBe(5);
    leaving.abort();
    expect(await run).toMatchObject({ people: 5, unknown: 0 });
    expect(await looked()).toBe(0);
  });

  it('fill a short roster where a crowd is asked for, and keep it busy with what is taken', async () => {
    const { house, door } = await gathering();
    const report = await runResidents(
      {
        ...everybody(door),
        people: 40,
        staffKey: await house.startKeys.issue(),
        busyMs: 100,
        durationMs: 1500,
      },
      { write: () => undefined, signal: new AbortController().signal },
    );
    expect(report).toMatchObject({ people: 40, unknown: 0, refused: {} });
    expect(report.ok).toBeGreaterThan(100);
  });
});
