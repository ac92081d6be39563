import { PersonId } from '@yishi/core';
import { openDataFolder } from '@yishi/store';
import { expect, it } from 'vitest';
import { callMeeting } from '../kit/called-meeting.ts';
import { Client } from '../kit/client.ts';
import { startServer, temporaryFolder } from '../kit/start-server.ts';

it('a command of one is an event for the others, and all of it is still there after a restart', async () => {
  const { folder, remove } = await temporaryFolder();
  const first = await startServer({ store: await openDataFolder(folder) });
  const called = await callMeeting(first);
  const chair = await called.staff();
  expect(await chair.command({ type: 'OpenCheckIn' })).toMatchObject({ ok: true });
  const li = await called.member('li');
  const watcher = await called.observer();
  const person = PersonId.parse('li');
  const reply = await li.command({ type: 'CheckIn', person, channel: 'room', identity: 'code' });
  expect(reply).toMatchObject({ ok: true });
  await watcher.until((state) => state.attendance.people[person]?.presence === 'present');
  await chair.until((state) => state.attendance.people[person]?.presence === 'present');
  await first.stop();
  await first.store.close();

  const second = await startServer({ store: await openDataFolder(folder) });
  const back = await Client.connect(
    { door: 'member', token: li.token },
    { url: second.url, meeting: called.meeting, after: li.state.version, state: li.state },
  );
  expect(back.state.version).toBe(li.state.version);
  const fresh = await Client.connect(
    { door: 'observer', token: called.watchKey },
    { url: second.url, meeting: called.meeting },
  );
  expect(fresh.state).toEqual(watcher.state);
  await second.stop();
  await second.store.close();
  await remove();
});
