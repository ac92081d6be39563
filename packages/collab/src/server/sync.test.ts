import { setImmediate as nextTick } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addItem, itemTexts, moveItem, readAgenda, readMinutes, itemMinutes, seedAgenda } from '../index.ts';
import { connect, join } from '../testing/join.ts';
import { memoryTexts } from '../testing/memory-texts.ts';
import { type Heard, rawClient, syncFrame } from '../testing/raw-client.ts';
import { serveCollab } from '../testing/serve-collab.ts';

const item = (id: string) => ({ id, title: `议题 ${id}`, minutes: 10 });
const ids = (doc: Y.Doc): string =>
  readAgenda(doc)
    .map(({ id }) => id)
    .join('');
const isChange = ({ type, step }: Heard): boolean => type === 0 && step === 2;
const seed = seedAgenda(['a', 'b', 'c'].map(item));

describe('a shared text', () => {
  it('ends equal for two writers with stock providers, whatever order their changes take', async () => {
    const { url, collab } = await serveCollab();
    await collab.seed('m1/agenda', seed);
    const [one, two] = [await join(url, 'p1'), await join(url, 'p2')];
    moveItem(one.doc, 'c', 'first');
    addItem(two.doc, item('d'), { after: 'a' });
    itemTexts(one.doc, 'a')?.title.insert(0, '甲');
    itemTexts(two.doc, 'a')?.title.insert(0, '乙');
    const title = (doc: Y.Doc): string => itemTexts(doc, 'a')?.title.toJSON() ?? '';
    await one.until(() => title(one.doc).length === 6 && ids(one.doc).length === 4);
    await two.until(() => title(two.doc).length === 6 && ids(two.doc) === ids(one.doc));
    expect(title(one.doc)).toBe(title(two.doc));
    expect(ids(one.doc)).toBe('cadb');
    expect(await collab.read('m1/agenda', ids)).toBe('cadb');
  });

  it('is read live by those who only read', async () => {
    const { url, rights } = await serveCollab();
    rights.set('reader', 'read');
    const [writer, reader] = [await join(url, 'p1', 'm1/minutes'), await join(url, 'reader', 'm1/minutes')];
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText('会议开始')]);
    itemMinutes(writer.doc, 'i1').insert(0, [paragraph]);
    await reader.until(() => readMinutes(reader.doc, 'i1').length === 1);
    expect(readMinutes(reader.doc, 'i1')).toEqual(['会议开始']);
  });

  it('takes what was pasted, and what was written while there was no network, though it is longer than a frame', async () => {
    const { url } = await serveCollab();
    const [writer, reader] = [await join(url, 'p1', 'm1/minutes'), await join(url, 'p2', 'm1/minutes')];
    const write = (words: string): void => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(words)]);
      itemMinutes(writer.doc, 'i1').insert(0, [paragraph]);
    };
    const read = (): number[] => readMinutes(reader.doc, 'i1').map(({ length }) => length);
    write('贴'.repeat(40_000));
    await reader.until(() => read().length === 1);
    writer.provider.disconnect();
    write('断网时写的'.repeat(12_000));
    writer.provider.connect();
    await reader.until(() => read().length === 2);
    expect(read()).toEqual([60_000, 40_000]);
  });

  it('is kept apart from the texts of other meetings', async () => {
    const { url, collab } = await serveCollab();
    const [one, two] = [await join(url, 'p1', 'm1/agenda'), await join(url, 'p1', 'm2/agenda')];
    addItem(one.doc, item('x'));
    addItem(two.doc, item('y'));
    const other = await join(url, 'p2', 'm1/agenda');
    await other.until(() => ids(other.doc) === 'x');
    expect(await collab.read('m2/agenda', ids)).toBe('y');
  });

  it('is seeded once', async () => {
    const { collab } = await serveCollab();
    expect(await collab.seed('m1/agenda', seed)).toBe(true);
    expect(await collab.seed('m1/agenda', seedAgenda([item('z')]))).toBe(false);
    expect(await collab.read('m1/agenda', ids)).toBe('abc');
  });

  it('is not sent back to its author', async () => {
    const { url } = await serveCollab();
    const author = await rawClient(url, 'p1');
    await author.handshake();
    const doc = new Y.Doc();
    addItem(doc, item('mine'));
    author.sendUpdate(Y.encodeStateAsUpdate(doc));
    const other = await join(url, 'p2');
    expect(ids(other.doc)).toBe('mine');
    addItem(other.doc, item('theirs'));
    const { payload } = await author.hear(isChange);
    const clients = Y.decodeUpdate(payload).structs.map(({ id }) => id.client);
    expect(new Set(clients)).toEqual(new Set([other.doc.clientID]));
  });
});

describe('a change', () => {
  it('reaches others and newcomers only when it is saved', async () => {
    const texts = memoryTexts();
    const { url } = await serveCollab({ persistence: texts });
    const writer = await join(url, 'p1');
    const reader = await rawClient(url, 'p2');
    await reader.handshake();
    const newcomer = await rawClient(url, 'p3');
    const letGo = texts.hold('append');
    addItem(writer.doc, item('a'));
    await texts.until(() => texts.calls.includes('append m1/agenda'));
    newcomer.send(syncFrame(0, Uint8Array.of(0)));
    await Promise.all([reader.caughtUp(), newcomer.caughtUp()]);
    expect(reader.heard.filter(isChange)).toEqual([]);
    expect(newcomer.heard).toEqual([]);
    letGo();
    const { payload } = await newcomer.hear(({ step }) => step === 1);
    expect(Y.decodeUpdate(payload).structs.length).toBeGreaterThan(0);
    await reader.hear(isChange);
    expect(texts.kept.get('m1/agenda')).toHaveLength(1);
  });

  it('is saved once for all that came while the last one was being saved', async () => {
    const texts = memoryTexts();
    const { url, collab } = await serveCollab({ persistence: texts });
    const writers = await Promise.all(['p1', 'p2', 'p3'].map((person) => rawClient(url, person)));
    await Promise.all(writers.map((writer) => writer.handshake()));
    const reader = await join(url, 'p9');
    const letGo = texts.hold('append');
    addItem(reader.doc, item('a'));
    await texts.until(() => texts.calls.includes('append m1/agenda'));
    for (const [n, writer] of writers.entries()) {
      const doc = new Y.Doc();
      doc.on('update', (update) => writer.sendUpdate(update));
      for (let i = 0; i < 5; i += 1) addItem(doc, item(`w${n}i${i}`));
    }
    await Promise.all(writers.map((writer) => writer.caughtUp()));
    letGo();
    await texts.untilKept('m1/agenda', 2);
    await reader.until(() => readAgenda(reader.doc).length === 16);
    expect(readAgenda(reader.doc)).toEqual(await collab.read('m1/agenda', readAgenda));
    const sent = writers.map(({ heard }) => heard.filter(isChange).length);
    expect(sent).toEqual([2, 2, 2]);
  });

  it('that could not be saved is sent again by its author and not lost', async () => {
    const texts = memoryTexts();
    const { url, collab, log } = await serveCollab({ persistence: texts });
    const [writer, reader] = [await join(url, 'p1'), await join(url, 'p2')];
    addItem(writer.doc, item('a'));
    await reader.until(() => ids(reader.doc) === 'a');
    const letGo = texts.hold('append');
    addItem(writer.doc, item('b'));
    await texts.until(() => texts.calls.filter((call) => call.startsWith('append')).length === 2);
    const closes = Promise.all([writer.closed(), reader.closed()]);
    letGo(new Error('disk full'));
    expect(await closes).toEqual([4503, 4503]);
    addItem(writer.doc, item('c'));
    await reader.until(() => ids(reader.doc) === 'abc');
    expect(await collab.read('m1/agenda', ids)).toBe('abc');
    expect(
      log.filter(({ kind }) => kind === 'refused').map((entry) => 'code' in entry && entry.code),
    ).not.toContain(4409);
  });

  it('typed while the connection comes back is taken with all before it', async () => {
    const { url, collab } = await serveCollab();
    const writer = await join(url, 'p1');
    addItem(writer.doc, item('a'));
    writer.provider.disconnect();
    addItem(writer.doc, item('b'));
    writer.provider.connect();
    const opened = new Promise<void>((resolve) => {
      writer.provider.on('status', ({ status }) => status === 'connected' && resolve());
    });
    await opened;
    addItem(writer.doc, item('c'));
    const other = await join(url, 'p2');
    await other.until(() => ids(other.doc) === 'abc');
    expect(await collab.read('m1/agenda', ids)).toBe('abc');
  });
});

describe('a text over time', () => {
  it('survives a restart, and so does whose words are whose', async () => {
    const persistence = memoryTexts();
    const before = await serveCollab({ persistence });
    const writer = await join(before.url, 'p1');
    addItem(writer.doc, item('a'));
    await before.collab.read('m1/agenda', ids);
    const reader = await join(before.url, 'p2');
    expect(ids(reader.doc)).toBe('a');
    writer.leave();
    reader.leave();
    await before.stop();

    const after = await serveCollab({ persistence });
    expect(await after.collab.read('m1/agenda', ids)).toBe('a');
    const thief = await rawClient(after.url, 'thief');
    await thief.handshake();
    const forged = new Y.Doc();
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(writer.doc));
    const known = Y.encodeStateVector(forged);
    forged.clientID = writer.doc.clientID;
    addItem(forged, item('forged'));
    thief.sendUpdate(Y.encodeStateAsUpdate(forged, known));
    expect(await thief.closed).toBe(4409);
    const same = await join(after.url, 'p1', 'm1/agenda', writer.doc);
    addItem(same.doc, item('b'));
    const other = await join(after.url, 'p2');
    await other.until(() => ids(other.doc) === 'ab');
  });

  it('is put together into one update, with everything in it', async () => {
    const texts = memoryTexts();
    const { url, collab, next } = await serveCollab({ persistence: texts, limits: { compactAfter: 5 } });
    const writer = await join(url, 'p1');
    const compacted = next('compacted');
    for (const [n, id] of [...'abcdefgh'].entries()) {
      addItem(writer.doc, item(id));
      await texts.until(() => texts.calls.filter((call) => call.startsWith('append')).length > n);
      await collab.read('m1/agenda', ids);
    }
    await compacted;
    expect(texts.kept.get('m1/agenda')?.length).toBeLessThan(6);
    expect(await collab.read('m1/agenda', ids)).toBe('abcdefgh');
    const unloaded = next('unloaded');
    writer.leave();
    await unloaded;
    expect(texts.kept.get('m1/agenda')).toHaveLength(1);
    const reader = await join(url, 'p2');
    expect(ids(reader.doc)).toBe('abcdefgh');
  });

  it('goes on if it cannot be put together', async () => {
    const texts = memoryTexts();
    const { url, next } = await serveCollab({ persistence: texts, limits: { compactAfter: 1 } });
    const [writer, reader] = [await join(url, 'p1'), await join(url, 'p2')];
    const letGo = texts.hold('compact');
    const failed = next('failed');
    addItem(writer.doc, item('a'));
    await texts.untilKept('m1/agenda', 1);
    addItem(writer.doc, item('b'));
    await texts.until(() => texts.calls.includes('compact m1/agenda'));
    letGo(new Error('disk full'));
    expect(await failed).toMatchObject({ what: 'compact' });
    addItem(writer.doc, item('c'));
    await reader.until(() => ids(reader.doc) === 'abc');
    expect(texts.kept.get('m1/agenda')).toHaveLength(3);
  });

  it('is read anew by who comes while it is being put away', async () => {
    const texts = memoryTexts();
    const { url, next, knocked } = await serveCollab({ persistence: texts });
    const writer = await join(url, 'p1');
    addItem(writer.doc, item('a'));
    await texts.untilKept('m1/agenda', 1);
    addItem(writer.doc, item('b'));
    await texts.untilKept('m1/agenda', 2);
    const letGo = texts.hold('compact');
    writer.leave();
    await texts.until(() => texts.calls.includes('compact m1/agenda'));
    const atDoor = knocked('p2');
    const newcomer = connect(url, 'p2', 'm1/agenda');
    const unloaded = next('unloaded');
    await atDoor;
    await nextTick();
    letGo();
    await unloaded;
    await newcomer.until(() => ids(newcomer.doc) === 'ab');
    addItem(newcomer.doc, item('c'));
    await texts.untilKept('m1/agenda', 2);
    expect(texts.calls.filter((call) => call === 'load m1/agenda')).toHaveLength(2);
  });

  it('that cannot be read stops only itself', async () => {
    const texts = memoryTexts();
    texts.kept.set('bad/agenda', [{ position: 1, bytes: Uint8Array.of(9, 9, 9) }]);
    const { url, log, collab } = await serveCollab({ persistence: texts });
    const bad = connect(url, 'p1', 'bad/agenda');
    await bad.closed();
    expect(bad.provider.synced).toBe(false);
    expect(log).toContainEqual(expect.objectContaining({ kind: 'failed', doc: 'bad/agenda', what: 'load' }));
    await expect(collab.read('bad/agenda', ids)).rejects.toThrow('format');
    bad.leave();
    const good = await join(url, 'p1', 'good/agenda');
    addItem(good.doc, item('a'));
    await texts.untilKept('good/agenda', 1);
  });
});
