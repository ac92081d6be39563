import { PersonId, redactState } from '@yishi/core';
import { personDetails } from '@yishi/core/testing';
import type { EnterReply } from '@yishi/protocol/names';
import { describe, expect, it } from 'vitest';
import { ask } from '../kit/ask.ts';
import { Chair } from '../kit/chair.ts';
import { checkIn, openSitting } from '../kit/check-in.ts';
import { Client } from '../kit/client.ts';
import { inMeeting } from '../kit/in-meeting.ts';
import { textTicket } from '../kit/text-ticket.ts';

/** A ballot that participants follow while it runs, and everybody else only once it is announced. */
const hours = { id: 'hours', title: '活动时间', paragraphs: ['每晚八点半结束。'] };
const amongThemselves = { visibility: { staff: 'live', member: 'live', public: 'atPublish' } } as const;

/** A ballot runs and 李明 voted, while somebody who is not on the list has asked to be let in. */
const whileVoting = async (transports: ('websocket' | 'polling')[] = ['websocket']) => {
  const called = await inMeeting();
  const { url, meeting, joinCode } = called;
  const li = await called.member('li');
  await checkIn(li, 'li');
  const chair = await Chair.of(called);
  await openSitting(chair.client);
  await chair.goesTo('decide');
  await chair.opensBallot(hours, amongThemselves);
  const { id: poll } = chair.poll('hours');
  await li.command({
    type: 'AnswerPoll',
    poll,
    person: PersonId.parse('li'),
    choice: { choice: 'vote', vote: 'against' },
  });
  const { body } = await ask(`${url}/api/join/enter`, {
    body: { by: { code: joinCode }, who: { name: '路过的人' }, channel: 'room' },
  });
  const { person, token } = body as EnterReply;
  const door = { door: 'member', token } as const;
  const stranger = await Client.connect(door, { url, meeting, transports });
  const choices = ({ state }: Client) => state.poll.polls[poll]?.answers.choices;
  const letIn = () =>
    chair.does({
      type: 'AdmitWalkIn',
      details: personDetails(person, { name: '路过的人', votes: false }),
      identity: 'known',
    });
  return { ...called, chair, li, stranger, door, person, choices, letIn };
};

describe('The waiting room', () => {
  it('V6 shows whoever waits what everybody sees, and once let in what participants see', async () => {
    const { chair, li, stranger, person, choices, letIn } = await whileVoting();
    expect(choices(stranger)).toEqual({});
    expect(stranger.state.attendance.people[person]?.presence).toBe('waiting');
    await letIn();
    await stranger.until(({ attendance }) => attendance.people[person]?.presence === 'present');
    expect(choices(stranger)).toEqual(choices(li));
    await chair.closesBallot('hours');
    await stranger.until(({ version }) => version === chair.state.version);
    expect(stranger.state).toEqual(redactState(chair.state, { kind: 'member', person }));
  });

  it('V6 keeps whoever is not let in outside: they go on seeing what everybody sees', async () => {
    const { chair, stranger, person, choices } = await whileVoting();
    await chair.does({ type: 'DeclineWalkIn', person, reason: '不是本小区的' });
    await stranger.until(({ attendance }) => attendance.people[person] === undefined);
    await chair.does({ type: 'CallClosing', poll: chair.poll('hours').id, graceMs: 60_000 });
    await stranger.until(({ version }) => version === chair.state.version);
    expect(choices(stranger)).toEqual({});
    expect(stranger.state).toEqual(redactState(chair.state, { kind: 'public' }));
  });

  it('V6 shows everything anew to whoever was let in while their phone was away', async () => {
    const { url, meeting, chair, stranger, door, person, letIn } = await whileVoting();
    stranger.close();
    await letIn();
    const { state } = stranger;
    const back = await Client.connect(door, { url, meeting, after: state.version, state });
    await back.until(({ version }) => version === chair.state.version);
    expect(back.state).toEqual(redactState(chair.state, { kind: 'member', person }));
  });

  it('V6 shows everything anew over a connection that became a WebSocket meanwhile', async () => {
    const { chair, stranger, person, letIn } = await whileVoting(['polling', 'websocket']);
    const { engine } = stranger.socket.io;
    if (engine.transport.name === 'polling') await new Promise((done) => engine.once('upgrade', done));
    // Answered over the WebSocket: the server knows of it too.
    await stranger.clock();
    await letIn();
    await stranger.until(({ attendance }) => attendance.people[person]?.presence === 'present');
    expect(stranger.state).toEqual(redactState(chair.state, { kind: 'member', person }));
  });

  it('V6 leaves no suggestion in the agenda by whoever is not in', async () => {
    const { url, meeting, cookie, li, door } = await whileVoting();
    await ask(`${url}/api/staff/meetings/${meeting}/suggestions`, { body: { open: true }, cookie });
    const [theirs, mine] = await Promise.all([
      textTicket({ url, meeting }, { claim: door }),
      textTicket({ url, meeting }, { claim: { door: 'member', token: li.token } }),
    ]);
    expect(theirs.rights.agenda).toBe('read');
    expect(mine.rights.agenda).toBe('suggest');
  });
});
