import { EntryId, type MeetingState, PersonId } from '@yishi/core';
import { StandingTime } from '@yishi/core/testing';
import { describe, expect, it, vi } from 'vitest';
import { Chair } from '../kit/chair.ts';
import { Client } from '../kit/client.ts';
import { inMeeting } from '../kit/in-meeting.ts';

const wang = PersonId.parse('wang');
const hand = EntryId.parse('hand');

const speech = ({ queue }: MeetingState) => queue.entries[hand]?.speech ?? null;

/** Wang Fang has the floor from afar. */
const remoteSpeaks = async () => {
  const clock = new StandingTime();
  const called = await inMeeting({ clock });
  const speaker = await called.member('wang');
  await speaker.command({ type: 'CheckIn', person: wang, channel: 'remote', identity: 'code' });
  const chair = await Chair.of(called);
  await chair.checksInOthers();
  await chair.does({ type: 'OpenSession' });
  await chair.goesTo('views');
  await speaker.command({
    type: 'RequestFloor',
    entry: hand,
    person: wang,
    kind: 'speak',
    stance: 'for',
    replyTo: null,
  });
  await chair.until(({ queue }) => queue.order.length === 1);
  await chair.does({ type: 'GiveFloor', entry: hand, seenSpeaking: null, reason: null });
  const leaves = async () => {
    speaker.close();
    await vi.waitFor(() => expect(called.house.presences.of(called.meeting).reaches(wang)).toBe(false));
  };
  const comesBack = () => Client.connect({ door: 'member', token: speaker.token }, called);
  return { clock, chair, leaves, comesBack };
};

describe('A remote speaker whose device is lost', () => {
  it('Q19 keeps the floor with the clock stopped, and goes on when the device is back', async () => {
    const { clock, chair, leaves, comesBack } = await remoteSpeaks();
    await leaves();
    clock.advance(3000);
    await chair.until((state) => speech(state)?.heldAt === clock.now());
    await comesBack();
    await chair.until((state) => speech(state)?.heldAt === null);
    expect(chair.state.queue.entries[hand]?.status).toBe('speaking');
  });

  it('Q19 a page that is loaded again is not worth a word', async () => {
    const { clock, chair, leaves, comesBack } = await remoteSpeaks();
    const { version } = chair.state;
    await leaves();
    clock.advance(2999);
    const back = await comesBack();
    clock.advance(60_000);
    await back.command({ type: 'AskForHelp', person: wang });
    await chair.until((state) => state.version > version);
    expect(chair.state.version).toBe(version + 1);
  });
});
