import { join } from 'node:path';
import { readAgenda } from '@yishi/collab';
import type { MeetingCommand } from '@yishi/core';
import {
  backUpInstallation,
  moveInstallation,
  openDataFolder,
  openPostgres,
  restoreInstallation,
} from '@yishi/store';
import { startPostgres } from '@yishi/store/testing';
import { expect, it, onTestFinished } from 'vitest';
import { type CalledMeeting, callMeeting } from '../kit/called-meeting.ts';
import { openSitting } from '../kit/check-in.ts';
import { Client } from '../kit/client.ts';
import { openText } from '../kit/shared-text.ts';
import { type RunningServer, startServer, temporaryFolder } from '../kit/start-server.ts';

const open = (place: string) => (place.startsWith('postgres:') ? openPostgres(place) : openDataFolder(place));

/** A server on an installation; all of it ends with `leave`. */
const serve = async (place: string): Promise<RunningServer & { leave: () => Promise<void> }> => {
  const store = await open(place);
  const server = await startServer({ store });
  const leave = async () => {
    await server.stop();
    await store.close();
  };
  return { ...server, leave };
};

/** What the chair sees on a server, with the cookie and the links that were given out elsewhere. */
const seenOn = async ({ url }: RunningServer, { meeting, cookie, watchKey }: CalledMeeting) => {
  const chair = await Client.connect({ door: 'staff', role: 'facilitator', cookie }, { url, meeting });
  const observer = await Client.connect({ door: 'observer', token: watchKey }, { url, meeting });
  const agenda = await openText({ url, meeting }, 'agenda', { door: 'staff', role: 'facilitator', cookie });
  const seen = { state: chair.state, watched: observer.state, items: readAgenda(agenda.doc) };
  agenda.close();
  observer.close();
  return { seen, chair };
};

/** Copies the installation, serves it, and goes on there: what was seen before and after that. */
const afterCopy = async (
  place: string,
  copy: () => Promise<unknown>,
  called: CalledMeeting,
  command: MeetingCommand,
) => {
  await copy();
  const server = await serve(place);
  const { seen: before, chair } = await seenOn(server, called);
  expect(await chair.command(command)).toMatchObject({ ok: true });
  const { seen: after } = await seenOn(server, called);
  await server.leave();
  return { before, after };
};

const recess: MeetingCommand = { type: 'CallRecess', plannedMs: 300_000, reason: null };

it('a meeting goes on after its installation was moved to PostgreSQL, back, and restored from a backup', async () => {
  const postgres = await startPostgres();
  const { folder, remove } = await temporaryFolder();
  onTestFinished(async () => {
    await postgres.end();
    await remove();
  });
  const [first, back, file] = [join(folder, 'first'), join(folder, 'back'), join(folder, 'copy.yishi')];
  const [database, restored] = [await postgres.freshDatabase(), await postgres.freshDatabase()];

  const begun = await serve(first);
  const called = await callMeeting(begun);
  const chair = await called.staff();
  await chair.command({ type: 'OpenCheckIn' });
  await openSitting(chair);
  const before = await seenOn(begun, called);
  await backUpInstallation(first, file, { madeAt: new Date(), program: 'test' });
  await begun.leave();

  const after = await afterCopy(database, () => moveInstallation(first, database), called, recess);
  expect(after.before).toEqual(before.seen);
  const again = await afterCopy(back, () => moveInstallation(database, back), called, {
    type: 'ResumeSession',
  });
  expect(again.before).toEqual(after.after);
  const brought = await afterCopy(restored, () => restoreInstallation(file, restored), called, recess);
  expect(brought.before).toEqual(before.seen);
});
