import { MeetingId } from '@yishi/core';
import { memoryStore } from '@yishi/store';
import { describe, expect, it } from 'vitest';
import { MeetingKeys } from './meeting-keys.ts';
import { systemSecrets } from './secrets.ts';
import { Shelves } from './shelves.ts';

const [spring, autumn] = [MeetingId.parse('spring'), MeetingId.parse('autumn')];

describe('The keys of meetings', () => {
  it('are found by code and by secret, and neither is taken for the other', async () => {
    const keys = await MeetingKeys.open(new Shelves(memoryStore().records), systemSecrets);
    const [made, other] = [await keys.make(spring), await keys.make(autumn)];
    expect(keys.meetingOf({ code: made.joinCode })).toBe(spring);
    expect(keys.meetingOf({ secret: other.secret })).toBe(autumn);
    expect(keys.meetingOf({ code: made.secret })).toBeNull();
    expect(keys.meetingOf({ secret: made.joinCode })).toBeNull();
    expect(keys.meetingOf({ secret: made.watch })).toBeNull();
  });

  it('made anew open the meeting, the old ones nothing', async () => {
    const keys = await MeetingKeys.open(new Shelves(memoryStore().records), systemSecrets);
    const old = await keys.make(spring);
    await keys.rotate(spring, 'join');
    const fresh = keys.of(spring);
    expect(keys.meetingOf({ code: old.joinCode })).toBeNull();
    expect(keys.meetingOf({ secret: old.secret })).toBeNull();
    expect(keys.meetingOf({ code: fresh?.joinCode ?? '' })).toBe(spring);
  });

  it('are found again after a restart', async () => {
    const { records } = memoryStore();
    const { secret } = await (await MeetingKeys.open(new Shelves(records), systemSecrets)).make(spring);
    const reopened = await MeetingKeys.open(new Shelves(records), systemSecrets);
    expect(reopened.meetingOf({ secret })).toBe(spring);
  });
});
