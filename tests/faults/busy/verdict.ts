import { textName } from '@yishi/collab';
import { decodeStoredUpdate } from '@yishi/collab/server';
import type { CommandId, Recorded } from '@yishi/core';
import type { Store } from '@yishi/store';
import * as Y from 'yjs';
import type { Kept } from '../../kit/history/history.ts';
import { historyOfPages } from '../../kit/history/history-of-pages.ts';
import { judgeHistory } from '../../kit/history/judge-history.ts';
import { truthOf } from '../../kit/history/truth.ts';
import { answersCounted } from './answers-counted.ts';
import type { BusyMeeting } from './busy-meeting.ts';
import { contentOf } from './typist.ts';

/** What came of a busy meeting. */
export type Verdict = {
  answered: number;
  /** How they were answered, and how many facts the log holds. */
  counts: Readonly<Record<string, number>>;
  /** How long people waited for an answer, of all that were answered, in ms. */
  waits: readonly number[];
  violations: readonly string[];
};

const storedText = async ({ texts }: Store, name: string): Promise<Y.Doc> => {
  const doc = new Y.Doc();
  for (const { bytes } of await texts.load(name)) Y.applyUpdate(doc, decodeStoredUpdate(bytes).update);
  return doc;
};

const keptOf = async (store: Store, { hall: { meeting } }: BusyMeeting): Promise<Kept> => {
  const texts = new Map<string, string>();
  for (const kind of ['agenda', 'minutes'] as const) {
    const name = textName(meeting, kind);
    texts.set(name, contentOf(await storedText(store, name), kind));
  }
  return { log: (await truthOf(store, meeting)).log, texts };
};

/** Stops the servers, opens what they stored and holds against it what everybody remembers. */
export const judgeMeeting = async (meeting: BusyMeeting): Promise<Verdict> => {
  await meeting.leave();
  for (const server of meeting.target.servers) await server.stop();
  const store = await meeting.target.openStore();
  const kept = await keptOf(store, meeting);
  await store.close();
  const replicas = meeting.typists.map(({ name, kind, content }) => ({
    client: name,
    text: textName(meeting.hall.meeting, kind),
    content,
  }));
  const history = { ...historyOfPages([...meeting.pages, ...meeting.visitors], kept.log), replicas };
  const { invocations } = history;
  return {
    answered: invocations.filter(({ outcome }) => outcome.is !== 'unknown').length,
    counts: { ...answersCounted(invocations), events: kept.log.length },
    waits: invocations.flatMap(({ outcome, invokedAt }) =>
      outcome.is === 'unknown' ? [] : [outcome.at - invokedAt],
    ),
    violations: [
      ...judgeHistory(history, kept).map(({ law, what }) => `${law} ${what}`),
      ...invented(kept.log, new Set(invocations.map(({ id }) => id)), meeting),
    ],
  };
};

/** All that the server does by itself: it keeps the floor for somebody it cannot reach. */
const byItself: ReadonlySet<string> = new Set(['FloorHeld', 'SpeechResumed']);

/** Facts of the meeting that go back to nobody. */
const invented = (
  log: readonly Recorded[],
  given: ReadonlySet<CommandId>,
  { hall, unrecorded }: BusyMeeting,
): string[] =>
  log
    .filter(({ version }) => version > hall.openedAt)
    .filter(({ by, event }) => by?.kind !== 'system' || !byItself.has(event.type))
    .filter(({ by }) => by?.kind !== 'member' || !unrecorded.has(by.id))
    .filter(({ commandId }) => commandId === null || !given.has(commandId))
    .map(({ version, event }) => `nobody gave version ${version}, ${event.type}`);
