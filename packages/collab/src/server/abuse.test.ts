import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addItem, itemMinutes, readAgenda, removeItem, seedAgenda } from '../index.ts';
import { join } from '../testing/join.ts';
import { rawClient, syncFrame, writing } from '../testing/raw-client.ts';
import { serveCollab, type Served } from '../testing/serve-collab.ts';

const item = (id: string) => ({ id, title: `议题 ${id}`, minutes: 10 });
const ids = (doc: Y.Doc): string =>
  readAgenda(doc)
    .map(({ id }) => id)
    .join('');
const seed = seedAgenda(['a', 'b'].map(item));
const agendaWith = (id: string): Uint8Array => {
  const doc = new Y.Doc();
  addItem(doc, item(id));
  return Y.encodeStateAsUpdate(doc);
};

describe('a reader who writes', () => {
  const asReader = async () => {
    const served = await serveCollab();
    await served.collab.seed('m1/agenda', seed);
    served.rights.set('reader', 'read');
    return { ...served, reader: await rawClient(served.url, 'reader') };
  };

  it.each([
    ['an update', (update: Uint8Array) => syncFrame(2, update)],
    ['a second step nobody asked for', (update: Uint8Array) => syncFrame(1, update)],
    [
      'an update behind overlong numbers',
      (update: Uint8Array) => Uint8Array.of(0x80, 0x00, 0x82, 0x00, ...syncFrame(2, update).slice(2)),
    ],
  ])('is closed for good and changes nothing: %s', async (_, frame) => {
    const { reader, collab } = await asReader();
    reader.send(frame(agendaWith('forged')));
    expect(await reader.closed).toBe(4403);
    expect(await collab.read('m1/agenda', ids)).toBe('ab');
  });

  it('is never asked for what it has', async () => {
    const { reader } = await asReader();
    reader.send([0, 0, 1, 0]);
    await reader.hear(({ step }) => step === 1);
    await reader.caughtUp();
    expect(reader.heard.filter(({ step }) => step === 0)).toEqual([]);
  });

  it('may report what its replica tidied up, and changes nothing', async () => {
    const { reader, collab } = await asReader();
    const doc = new Y.Doc();
    Y.applyUpdate(doc, seed);
    const before = Y.encodeStateVector(doc);
    doc.getMap('items').delete('a');
    reader.send(syncFrame(2, Y.encodeStateAsUpdate(doc, before)));
    reader.send([0, 0, 1, 0]);
    await reader.hear(({ step }) => step === 1);
    expect(await collab.read('m1/agenda', ids)).toBe('ab');
  });
});

describe('a broken or hostile frame', () => {
  it.each([
    ['a number that promises a huge array', [0, 2, 7, 1, 0x80, 0x80, 0x80, 0x20, 1, 0], 4400],
    ['no update at all', [0, 2, 3, 9, 9, 9], 4400],
    ['an unknown message', [7, 1, 0], 4400],
    ['an unknown step', [0, 9, 1, 0], 4400],
    ['bytes behind the end', [0, 0, 1, 0, 5], 4400],
    ['a length beyond the end', [0, 0, 200], 4400],
    ['nothing', [], 4400],
    ['a state vector cut short', [0, 0, 1, 9], 4400],
  ])('closes its own connection only: %s', async (_, frame, code) => {
    const served = await serveCollab();
    await served.collab.seed('m1/agenda', seed);
    const client = await writing(served);
    client.send(frame);
    expect(await client.closed).toBe(code);
    const other = await join(served.url, 'p2');
    expect(ids(other.doc)).toBe('ab');
  });

  it('closes the connection of who sends text', async () => {
    const client = await writing(await serveCollab());
    client.socket.send('hello');
    expect(await client.closed).toBe(4400);
  });

  it('of more than 64 KiB, or in more than 64 pieces, harms nobody else', async () => {
    const served = await serveCollab();
    const [large, pieces, other] = [
      await writing(served),
      await writing(served),
      await join(served.url, 'p2'),
    ];
    large.send(new Uint8Array(64 * 1024 + 1));
    expect(await large.closed).toBe(1009);
    for (let i = 0; i < 70; i += 1) pieces.socket.send(Uint8Array.of(0), { fin: false });
    expect(await pieces.closed).toBe(1008);
    addItem(other.doc, item('x'));
    const third = await join(served.url, 'p3');
    await third.until(() => ids(third.doc) === 'x');
  });
});

describe('a message in parts', () => {
  const part = (following: number, bytes: number) =>
    Uint8Array.from([100, following, ...new Uint8Array(bytes)]);

  it.each([
    ['out of order', [part(5, 10), part(3, 10)], 4400],
    ['interrupted by another message', [part(5, 10), Uint8Array.of(0, 0, 1, 0)], 4400],
    ['without bytes', [part(5, 0)], 4400],
    ['of more parts than a message has', [part(64, 10)], 4400],
    ['that make no message', [part(1, 10), part(0, 10)], 4400],
    ['cut inside its numbers', [Uint8Array.of(100, 0x80)], 4400],
    ['longer than a text takes at once', Array.from({ length: 9 }, (_, i) => part(20 - i, 60_000)), 4413],
  ])('closes its own connection: %s', async (_, parts, code) => {
    const client = await writing(await serveCollab());
    for (const one of parts) client.send(one);
    expect(await client.closed).toBe(code);
  });

  it('of somebody who only reads may not be longer than a frame', async () => {
    const served = await serveCollab();
    served.rights.set('reader', 'read');
    const reader = await rawClient(served.url, 'reader');
    for (const one of [part(2, 40_000), part(1, 40_000)]) reader.send(one);
    expect(await reader.closed).toBe(4413);
  });
});

describe('an update that does not fit', () => {
  const change = async (served: Served, make: (doc: Y.Doc) => void, name = 'm1/agenda') => {
    const client = await writing(served, name);
    const doc = new Y.Doc();
    make(doc);
    client.sendUpdate(Y.encodeStateAsUpdate(doc));
    return client.closed;
  };

  it('that builds on words nobody has is refused, and waits for nothing', async () => {
    const served = await serveCollab();
    const client = await writing(served);
    const doc = new Y.Doc();
    addItem(doc, item('a'));
    const known = Y.encodeStateVector(doc);
    addItem(doc, item('b'));
    client.sendUpdate(Y.encodeStateAsUpdate(doc, known));
    expect(await client.closed).toBe(4409);
    expect(await served.collab.read('m1/agenda', (text) => text.store.pendingStructs)).toBeNull();
  });

  it('that takes out words nobody has is refused', async () => {
    const served = await serveCollab();
    const client = await writing(served);
    client.sendUpdate(Uint8Array.of(0, 1, 5, 1, 0, 3));
    expect(await client.closed).toBe(4409);
    expect(await served.collab.read('m1/agenda', (text) => text.store.pendingDs)).toBeNull();
  });

  it('under the Yjs client id of another is refused, while they are there and after', async () => {
    const served = await serveCollab();
    const owner = await join(served.url, 'owner');
    addItem(owner.doc, item('a'));
    const forge = async () => {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(owner.doc));
      doc.clientID = owner.doc.clientID;
      const known = Y.encodeStateVector(doc);
      addItem(doc, item('forged'));
      const client = await writing(served);
      client.sendUpdate(Y.encodeStateAsUpdate(doc, known));
      return client.closed;
    };
    const reader = await join(served.url, 'p2');
    await reader.until(() => ids(reader.doc) === 'a');
    expect(await forge()).toBe(4409);
    const gone = owner.closed();
    owner.leave();
    await gone;
    expect(await forge()).toBe(4409);
    expect(ids(reader.doc)).toBe('a');
  });

  it('under the Yjs client id of the first words, which nobody wrote, is refused', async () => {
    const served = await serveCollab();
    await served.collab.seed('m1/agenda', seed);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, seed);
    const known = Y.encodeStateVector(doc);
    doc.clientID = Y.decodeUpdate(seed).structs[0]?.id.client ?? 0;
    addItem(doc, item('forged'));
    const client = await writing(served);
    client.sendUpdate(Y.encodeStateAsUpdate(doc, known));
    expect(await client.closed).toBe(4409);
    expect(await served.collab.read('m1/agenda', ids)).toBe('ab');
  });

  it('under a second new id of one connection is refused', async () => {
    const served = await serveCollab();
    const client = await writing(served);
    client.sendUpdate(agendaWith('a'));
    client.sendUpdate(agendaWith('b'));
    expect(await client.closed).toBe(4409);
    expect(await served.collab.read('m1/agenda', ids)).toBe('a');
  });

  it('may go on under an earlier id of the same person', async () => {
    const served = await serveCollab();
    const first = await join(served.url, 'p1');
    addItem(first.doc, item('a'));
    const reader = await join(served.url, 'p2');
    await reader.until(() => ids(reader.doc) === 'a');
    first.leave();
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(first.doc));
    doc.clientID = first.doc.clientID;
    addItem(doc, item('b'));
    doc.clientID = 4242;
    addItem(doc, item('c'));
    await join(served.url, 'p1', 'm1/agenda', doc);
    await reader.until(() => ids(reader.doc) === 'abc');
  });

  it.each([
    [
      'a block outside the schema',
      (doc: Y.Doc) => itemMinutes(doc, 'i').insert(0, [new Y.XmlElement('script')]),
    ],
    [
      'a link that runs code',
      (doc: Y.Doc) => {
        const text = new Y.XmlText('看');
        const paragraph = new Y.XmlElement('paragraph');
        paragraph.insert(0, [text]);
        itemMinutes(doc, 'i').insert(0, [paragraph]);
        text.format(0, 1, { link: { href: 'JavaScript:alert(1)' } });
      },
    ],
    ['a root that the text does not have', (doc: Y.Doc) => doc.getMap('extra').set('a', 1)],
    ['a document in the document', (doc: Y.Doc) => doc.getMap('general').set('a', new Y.Doc())],
    ['bytes', (doc: Y.Doc) => doc.getMap('general').set('a', Uint8Array.of(1))],
    ['a deep value', (doc: Y.Doc) => doc.getMap('general').set('a', { a: { b: { c: 1 } } })],
  ])('in its content is refused: %s', async (_, make) => {
    const served = await serveCollab();
    expect(await change(served, make, 'm1/minutes')).toBe(4400);
    expect(await served.collab.read('m1/minutes', (doc) => doc.store.clients.size)).toBe(0);
  });

  it('takes marks and links of the schema', async () => {
    const served = await serveCollab();
    const writer = await join(served.url, 'p1', 'm1/minutes');
    const text = new Y.XmlText('看这里');
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [text]);
    itemMinutes(writer.doc, 'i').insert(0, [paragraph]);
    text.format(0, 1, { bold: {} });
    text.format(1, 2, { link: { href: 'https://example.org/', target: '_blank', rel: null } });
    const reader = await join(served.url, 'p2', 'm1/minutes');
    await reader.until(() => itemMinutes(reader.doc, 'i').toJSON().includes('link'));
    expect(itemMinutes(reader.doc, 'i').toJSON()).toBe(itemMinutes(writer.doc, 'i').toJSON());
  });

  it('into a full text is refused', async () => {
    const served = await serveCollab({ limits: { textBytes: 1000 } });
    expect(await change(served, (doc) => addItem(doc, { ...item('a'), title: '长'.repeat(500) }))).toBe(4413);
  });

  it('into a text that was shortened is taken, however much was written and taken out before', async () => {
    const served = await serveCollab({ limits: { textBytes: 5000 } });
    const { doc, provider, until } = await join(served.url, 'p1');
    const long = '长'.repeat(1000);
    for (const id of 'abcdef') {
      addItem(doc, { ...item(id), title: long });
      const other = await join(served.url, 'p2');
      await other.until(() => ids(other.doc) === id);
      removeItem(doc, id);
      await other.until(() => ids(other.doc) === '');
      other.leave();
    }
    await until(() => provider.synced);
    expect(served.log.filter(({ kind }) => kind === 'refused')).toEqual([]);
  });
});
