import {
  addItem,
  generalMinutes,
  readAgenda,
  readGeneralMinutes,
  readSuggestions,
  suggestItem,
  type TextKind,
  textName,
  writeParagraphs,
} from '@yishi/collab';
import { IdleTime } from '../../kit/idle-time.ts';
import type { TextRight } from '@yishi/protocol/names';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { openText, type SharedText } from '../../kit/shared-text.ts';
import { staffCookie } from '../../kit/staff-cookie.ts';
import { type RunningServer, startServer } from '../../kit/start-server.ts';
import { statuses } from './moments.ts';
import { type Column, Planted, roleOf } from './planted.ts';

const columns: readonly Column[] = ['facilitator', 'recorder', 'desk', { member: 'p1' }, 'observer'];
const kinds: readonly TextKind[] = ['agenda', 'minutes'];

/** What each may do in each text, by hand: the second list of what the server computes. */
const rights: Record<ReturnType<typeof roleOf>, Record<TextKind, TextRight>> = {
  facilitator: { agenda: 'write', minutes: 'write' },
  recorder: { agenda: 'write', minutes: 'write' },
  desk: { agenda: 'read', minutes: 'read' },
  member: { agenda: 'suggest', minutes: 'read' },
  observer: { agenda: 'read', minutes: 'read' },
};

/** Texts are frozen from the moment the record lies open. */
const frozen: readonly string[] = ['record', 'sealed'];

const expectedRight = (column: Column, kind: TextKind, status: string, suggestions: boolean): TextRight => {
  if (frozen.includes(status)) return 'read';
  const right = rights[roleOf(column)][kind];
  return right === 'suggest' && !suggestions ? 'read' : right;
};

/** What somebody tries in a text. */
const attempts: Record<TextKind, Partial<Record<'write' | 'suggest', (doc: Y.Doc) => void>>> = {
  agenda: {
    write: (doc) => addItem(doc, { id: 'x1', title: '夹带的议题', minutes: 5 }),
    suggest: (doc) =>
      suggestItem(doc, { id: 's1', title: '加座椅', reason: '老人多', minutes: 5, by: 'p1', at: 1 }),
  },
  minutes: { write: (doc) => writeParagraphs(generalMinutes(doc), ['夹带的一段']) },
};

const wordsIn = (doc: Y.Doc): string =>
  JSON.stringify([readAgenda(doc), readSuggestions(doc), readGeneralMinutes(doc)]);

const clock = new IdleTime();
let server: RunningServer;
let cookie: string;
beforeAll(async () => {
  server = await startServer({ clock });
  cookie = await staffCookie(server);
});
afterAll(() => server.stop());

/** The code with which the server closes a text. */
const closing = ({ provider }: SharedText): Promise<number> =>
  new Promise((resolve) => {
    provider.on('connection-close', (event) => {
      provider.shouldConnect = false;
      resolve(event?.code ?? 0);
    });
  });

/** Resolves when the text holds something else than now. */
const changing = ({ doc }: SharedText): Promise<'changed'> => {
  const before = wordsIn(doc);
  return new Promise((resolve) => doc.on('update', () => wordsIn(doc) !== before && resolve('changed')));
};

/** What comes of an attempt, as somebody else sees it: the text changes, or the connection is closed for good. */
const outcomeOf = async (
  meeting: Planted,
  kind: TextKind,
  { column, attempt }: { column: Column; attempt: (doc: Y.Doc) => void },
): Promise<number | 'changed'> => {
  const at = { url: server.url, meeting: meeting.meeting };
  const watcher = await openText(at, kind, { door: 'staff', role: 'facilitator', cookie });
  const text = await openText(at, kind, await meeting.doorOf(column));
  const outcome = Promise.race([closing(text), changing(watcher)]);
  attempt(text.doc);
  const came = await outcome;
  text.close();
  watcher.close();
  return came;
};

describe.each(Object.entries(statuses))('The shared texts of a meeting that is %s', (status, scene) => {
  it.each([true, false])('take what each role may write, with suggestions open: %s', async (suggestions) => {
    for (const kind of kinds)
      for (const column of columns)
        for (const [what, attempt] of Object.entries(attempts[kind])) {
          const meeting = await Planted.of(server, cookie, scene());
          await server.house.keys.setSuggestions(meeting.meeting, suggestions);
          const right = expectedRight(column, kind, status, suggestions);
          const allowed = right === 'write' || right === what;
          const came = await outcomeOf(meeting, kind, { column, attempt });
          expect(came, `${roleOf(column)} tries to ${what} in ${textName(status, kind)}`).toBe(
            allowed ? 'changed' : 4403,
          );
        }
  });
});
