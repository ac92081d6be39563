import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  acceptSuggestion,
  addItem,
  dropSuggestion,
  itemTexts,
  moveItem,
  readAgenda,
  readSuggestions,
  removeItem,
  seedAgenda,
  suggestItem,
} from '../index.ts';
import { join, type Joined } from '../testing/join.ts';
import { serveCollab } from '../testing/serve-collab.ts';

const item = (id: string) => ({ id, title: `议题 ${id}`, minutes: 10 });
const seed = seedAgenda([{ ...item('a'), notes: ['说明'] }, item('b')]);
const suggestion = (id: string, by: string) => ({
  id,
  title: '加装电梯',
  reason: '老人多',
  minutes: 10,
  by,
  at: 1,
});
const titles = (doc: Y.Doc): string =>
  readAgenda(doc)
    .map(({ id, title }) => `${id}:${title}`)
    .join(' ');
const open = (doc: Y.Doc): string[] => readSuggestions(doc).map(({ id }) => id);

const meeting = async (limits = {}) => {
  const served = await serveCollab({ limits });
  await served.collab.seed('m1/agenda', seed);
  for (const id of ['li', 'wang']) served.rights.set(id, 'suggest');
  return { ...served, chair: await join(served.url, 'chair'), li: await join(served.url, 'li') };
};

describe('a member who may suggest', () => {
  it('puts a suggestion forward, changes it, and takes it back', async () => {
    const { chair, li } = await meeting();
    suggestItem(li.doc, suggestion('s1', 'li'));
    await chair.until(() => open(chair.doc).length === 1);
    const entry = li.doc.getMap<Y.Map<unknown>>('suggestions').get('s1');
    entry?.set('title', '修电梯');
    await chair.until(() => readSuggestions(chair.doc)[0]?.title === '修电梯');
    dropSuggestion(li.doc, 's1');
    await chair.until(() => open(chair.doc).length === 0);
  });

  it('sees it on the agenda once the chair accepts it', async () => {
    const { chair, li } = await meeting();
    suggestItem(li.doc, suggestion('s1', 'li'));
    await chair.until(() => open(chair.doc).length === 1);
    acceptSuggestion(chair.doc, 's1', 'first');
    await li.until(() => readAgenda(li.doc).length === 3);
    expect(readAgenda(li.doc)[0]).toMatchObject({ id: 's1', suggestedBy: 'li' });
  });

  const wang = async (url: string): Promise<Joined> => join(url, 'wang');

  it.each<[string, (doc: Y.Doc) => void]>([
    ['adding an item', (doc) => addItem(doc, item('x'))],
    ['moving an item', (doc) => moveItem(doc, 'b', 'first')],
    ['writing in a title', (doc) => itemTexts(doc, 'a')?.title.insert(0, '改')],
    ['writing in a title at its end', (doc) => itemTexts(doc, 'a')?.title.insert(4, '改')],
    ['writing in the notes', (doc) => itemTexts(doc, 'a')?.notes.insert(0, [new Y.XmlElement('paragraph')])],
    ['accepting a suggestion', (doc) => acceptSuggestion(doc, 's1')],
    [
      "changing another's suggestion",
      (doc) => doc.getMap<Y.Map<unknown>>('suggestions').get('s1')?.set('title', 'x'),
    ],
    ["replacing another's suggestion", (doc) => suggestItem(doc, suggestion('s1', 'wang'))],
    ["suggesting in another's name", (doc) => suggestItem(doc, suggestion('s2', 'li'))],
    ['a list without a key', (doc) => doc.getArray('suggestions').push([new Y.Map()])],
    [
      'a text in a suggestion',
      (doc) => doc.getMap('suggestions').set('s3', new Y.Map<unknown>([['title', new Y.Text('x')]])),
    ],
    ['a suggestion that is no map', (doc) => doc.getMap('suggestions').set('s3', 'x')],
    [
      'a suggestion that hides a change of the agenda',
      (doc) =>
        doc.transact(() => {
          suggestItem(doc, suggestion('s4', 'wang'));
          itemTexts(doc, 'a')?.title.insert(0, '改');
        }),
    ],
    [
      'a suggestion that hides a removal',
      (doc) =>
        doc.transact(() => {
          suggestItem(doc, suggestion('s5', 'wang'));
          removeItem(doc, 'a');
        }),
    ],
  ])('is closed and changes nothing by %s', async (_, change) => {
    const { chair, li, collab, url } = await meeting();
    suggestItem(li.doc, suggestion('s1', 'li'));
    await chair.until(() => open(chair.doc).length === 1);
    const other = await wang(url);
    const before = await collab.read('m1/agenda', (doc) => Y.encodeStateAsUpdate(doc));
    change(other.doc);
    expect([4400, 4403, 4409]).toContain(await other.closed());
    expect(await collab.read('m1/agenda', (doc) => Y.encodeStateAsUpdate(doc))).toEqual(before);
    expect(titles(chair.doc)).toBe('a:议题 a b:议题 b');
  });

  it('takes out nothing that is not theirs', async () => {
    const { chair, collab, li, url } = await meeting();
    suggestItem(li.doc, suggestion('s1', 'li'));
    await chair.until(() => open(chair.doc).length === 1);
    const other = await wang(url);
    removeItem(other.doc, 'a');
    dropSuggestion(other.doc, 's1');
    suggestItem(other.doc, suggestion('s2', 'wang'));
    await chair.until(() => open(chair.doc).length === 2);
    expect(await collab.read('m1/agenda', titles)).toBe('a:议题 a b:议题 b');
    expect(await collab.read('m1/agenda', open)).toEqual(['s1', 's2']);
  });

  it('comes back with the suggestions that could not be sent', async () => {
    const { chair, li } = await meeting();
    li.provider.disconnect();
    suggestItem(li.doc, suggestion('s1', 'li'));
    suggestItem(li.doc, suggestion('s2', 'li'));
    li.provider.connect();
    await chair.until(() => open(chair.doc).length === 2);
    expect(open(chair.doc)).toEqual(['s1', 's2']);
  });

  it('has so many open suggestions and no more', async () => {
    const { chair, li } = await meeting({ suggestions: 2 });
    suggestItem(li.doc, suggestion('s1', 'li'));
    suggestItem(li.doc, suggestion('s2', 'li'));
    await chair.until(() => open(chair.doc).length === 2);
    suggestItem(li.doc, suggestion('s3', 'li'));
    expect(await li.closed()).toBe(4429);
    expect(open(chair.doc)).toEqual(['s1', 's2']);
  });

  it('has no more of those that name nobody, and are shown to nobody', async () => {
    const { li, collab } = await meeting({ suggestions: 2 });
    const suggestions = li.doc.getMap('suggestions');
    for (const id of ['s1', 's2', 's3']) suggestions.set(id, new Y.Map([['title', '加装电梯']]));
    expect(await li.closed()).toBe(4429);
    expect(await collab.read('m1/agenda', (doc) => doc.getMap('suggestions').size)).toBe(2);
  });

  it('leaves room in the agenda for those who write it', async () => {
    const { chair, li } = await meeting({ textBytes: 20_000 });
    const long = { title: '长'.repeat(2000) };
    suggestItem(li.doc, { ...suggestion('s1', 'li'), ...long });
    suggestItem(li.doc, { ...suggestion('s2', 'li'), ...long });
    expect(await li.closed()).toBe(4413);
    addItem(chair.doc, { ...item('c'), ...long });
    const late = await join(chair.provider.serverUrl, 'late');
    await late.until(() => readAgenda(late.doc).length === 3);
  });

  it('only reads the minutes', async () => {
    const { url, collab } = await meeting();
    const reader = await join(url, 'wang', 'm1/minutes');
    reader.doc.getXmlFragment('general').insert(0, [new Y.XmlElement('paragraph')]);
    expect(await reader.closed()).toBe(4403);
    expect(await collab.read('m1/minutes', (doc) => doc.store.clients.size)).toBe(0);
  });
});
