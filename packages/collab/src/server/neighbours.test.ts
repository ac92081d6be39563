import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { addItem, itemTexts, readAgenda, seedAgenda } from '../index.ts';
import { join, type Joined } from '../testing/join.ts';
import { type MemoryTexts, memoryTexts } from '../testing/memory-texts.ts';
import { rawClient } from '../testing/raw-client.ts';
import { serveCollab, type Served } from '../testing/serve-collab.ts';

const item = (id: string) => ({ id, title: `议题 ${id}`, minutes: 10 });
const ids = (doc: Y.Doc): string =>
  readAgenda(doc)
    .map(({ id }) => id)
    .join('');

/** Two servers on the same texts. What one saves the other hears of only when `tell` says so. */
const neighbours = async (
  texts: MemoryTexts = memoryTexts(),
): Promise<{ texts: MemoryTexts; one: Served; other: Served; tell: () => void }> => {
  const [one, other] = [await serveCollab({ persistence: texts }), await serveCollab({ persistence: texts })];
  const tell = () => {
    const position = texts.kept.get('m1/agenda')?.at(-1)?.position ?? 0;
    for (const { collab } of [one, other]) collab.news('m1/agenda', position);
  };
  return { texts, one, other, tell };
};

describe('a shared text on two servers', () => {
  it('reaches everybody on the other server once that hears of it', async () => {
    const { texts, one, other, tell } = await neighbours();
    const [writer, reader] = [await join(one.url, 'p1'), await join(other.url, 'p2')];
    addItem(writer.doc, item('a'));
    await texts.untilKept('m1/agenda', 1);
    tell();
    await reader.until(() => ids(reader.doc) === 'a');
  });

  it('takes the words of both when both save at the same time, and tells each of the others', async () => {
    const { texts, one, other } = await neighbours();
    await one.collab.seed('m1/agenda', seedAgenda([item('a')]));
    const [left, right] = [await join(one.url, 'p1'), await join(other.url, 'p2')];
    const letGo = texts.hold('append');
    itemTexts(left.doc, 'a')?.title.insert(0, '甲');
    itemTexts(right.doc, 'a')?.title.insert(0, '乙');
    await texts.until(() => texts.calls.filter((call) => call.startsWith('append')).length === 3);
    letGo();
    const title = (doc: Y.Doc): string => itemTexts(doc, 'a')?.title.toJSON() ?? '';
    const first = await Promise.race([
      left.until(() => title(left.doc).length === 6).then(() => left),
      right.until(() => title(right.doc).length === 6).then(() => right),
    ]);
    expect(await one.collab.read('m1/agenda', title)).toBe(title(first.doc));
    expect(await other.collab.read('m1/agenda', title)).toBe(title(first.doc));
    expect(texts.kept.get('m1/agenda')?.map(({ position }) => position)).toEqual([1, 2, 3]);
  });

  it('is read for the record as it is stored, whoever stored it', async () => {
    const { texts, one, other } = await neighbours();
    await join(other.url, 'p2');
    const writer = await join(one.url, 'p1');
    addItem(writer.doc, item('a'));
    await texts.untilKept('m1/agenda', 1);
    expect(await other.collab.read('m1/agenda', ids)).toBe('a');
  });

  it('takes in who was on the other server, with more of its words than this one heard of', async () => {
    const { one, other } = await neighbours();
    await join(other.url, 'p3');
    const [writer, page] = [await join(one.url, 'p1'), await join(one.url, 'p2')];
    addItem(writer.doc, item('a'));
    await page.until(() => ids(page.doc) === 'a');
    page.leave();
    const moved = await join(other.url, 'p2', 'm1/agenda', page.doc);
    addItem(moved.doc, item('b'));
    const late = await join(other.url, 'p4');
    await late.until(() => ids(late.doc) === 'ab');
    expect(other.log.filter(({ kind }) => kind === 'refused')).toEqual([]);
  });

  it('is put together by either without losing what the other stored', async () => {
    const { texts, one, other } = await neighbours();
    const [left, right] = [await join(one.url, 'p1'), await join(other.url, 'p2')];
    addItem(left.doc, item('a'));
    await texts.untilKept('m1/agenda', 1);
    addItem(right.doc, item('b'));
    await texts.untilKept('m1/agenda', 2);
    const unloaded = one.next('unloaded');
    left.leave();
    await unloaded;
    const late = await join(one.url, 'p3');
    await late.until(() => [...ids(late.doc)].toSorted().join('') === 'ab');
    addItem(right.doc, item('c'));
    await texts.until(() => texts.kept.get('m1/agenda')?.at(-1)?.position === 3);
    expect(await one.collab.read('m1/agenda', readAgenda)).toHaveLength(3);
  });

  it('shows the carets of either server on the other, also to who comes later, until they are gone', async () => {
    const { one, other } = await neighbours();
    one.shares((doc, carets) => other.collab.carets(doc, carets));
    const [left, right] = [await join(one.url, 'p1'), await join(other.url, 'p2')];
    left.provider.awareness.setLocalStateField('cursor', null);
    const shown = ({ provider }: Joined): boolean => provider.awareness.getStates().has(left.doc.clientID);
    await vi.waitFor(() => expect(shown(right)).toBe(true));
    const late = await join(other.url, 'p3');
    await vi.waitFor(() => expect(shown(late)).toBe(true));
    left.leave();
    await vi.waitFor(() => expect([shown(right), shown(late)]).toEqual([false, false]));
  });

  it('gives a Yjs client id used on both servers at once to whoever was stored first', async () => {
    const { texts, one, other } = await neighbours();
    const [owner, thief] = [await rawClient(one.url, 'p1'), await rawClient(other.url, 'p2')];
    await Promise.all([owner.handshake(), thief.handshake()]);
    const written = (id: string): Uint8Array => {
      const doc = new Y.Doc();
      doc.clientID = 7;
      addItem(doc, item(id));
      return Y.encodeStateAsUpdate(doc);
    };
    owner.sendUpdate(written('mine'));
    await texts.untilKept('m1/agenda', 1);
    const failed = other.next('failed');
    thief.sendUpdate(written('theirs'));
    expect(await failed).toMatchObject({ what: 'turn' });
    expect(await other.collab.read('m1/agenda', ids)).toBe('mine');
    expect(await one.collab.read('m1/agenda', ids)).toBe('mine');
  });
});
