import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { agendaItems, itemTexts } from './drafted-item.ts';
import { addItem, moveItem, removeItem, setMinutes } from './edit-agenda.ts';
import { readAgenda } from './read-agenda.ts';
import { seedAgenda } from './seed-agenda.ts';
import { acceptSuggestion, dropSuggestion, readSuggestions, suggestItem } from './suggestions.ts';

const item = (id: string) => ({ id, title: `议题 ${id}`, minutes: 10 });
const replica = (...updates: Uint8Array[]): Y.Doc => {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
};
const seeded = (...ids: string[]): Y.Doc => replica(seedAgenda(ids.map(item)));
const ids = (doc: Y.Doc): string =>
  readAgenda(doc)
    .map(({ id }) => id)
    .join('');
const exchange = (a: Y.Doc, b: Y.Doc): void => {
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)));
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)));
};

describe('the drafted agenda', () => {
  it('reads an item as the words a command can freeze', () => {
    const doc = new Y.Doc();
    addItem(doc, {
      id: 'a',
      title: ' 小区  停车 ',
      presenter: '王芳',
      minutes: 15,
      notes: ['第一段', '第二段'],
    });
    expect(readAgenda(doc)).toEqual([
      {
        id: 'a',
        title: '小区 停车',
        presenter: '王芳',
        plannedMs: 900_000,
        notes: ['第一段', '第二段'],
        suggestedBy: null,
      },
    ]);
  });

  it('moves an item before, behind, first and last', () => {
    const doc = seeded('a', 'b', 'c', 'd');
    moveItem(doc, 'd', { before: 'b' });
    expect(ids(doc)).toBe('adbc');
    moveItem(doc, 'a', { after: 'c' });
    expect(ids(doc)).toBe('dbca');
    moveItem(doc, 'c', 'first');
    moveItem(doc, 'd', 'last');
    expect(ids(doc)).toBe('cbad');
  });

  it('writes nothing when an item is moved to where it stands', () => {
    const doc = seeded('a', 'b');
    const before = Y.encodeStateAsUpdate(doc);
    expect(moveItem(doc, 'b', { after: 'a' })).toBe(true);
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });

  it('refuses to move beside an item that has gone, and to add an id twice', () => {
    const doc = seeded('a', 'b');
    removeItem(doc, 'b');
    expect(moveItem(doc, 'a', { after: 'b' })).toBe(false);
    expect(moveItem(doc, 'b', 'first')).toBe(false);
    expect(addItem(doc, item('a'))).toBe(false);
    expect(removeItem(doc, 'b')).toBe(false);
    expect(ids(doc)).toBe('a');
  });

  it('keeps planned minutes whole and within a day', () => {
    const doc = seeded('a');
    for (const [minutes, ms] of [
      [7.4, 420_000],
      [-3, 0],
      [Number.NaN, 0],
      [99_999, 86_400_000],
    ] as const) {
      setMinutes(doc, 'a', minutes);
      expect(readAgenda(doc)[0]?.plannedMs).toBe(ms);
    }
    expect(setMinutes(doc, 'b', 1)).toBe(false);
  });

  it('gives the live fields of an item, and none once it has gone', () => {
    const doc = seeded('a');
    itemTexts(doc, 'a')?.title.insert(0, '新');
    expect(readAgenda(doc)[0]?.title).toBe('新议题 a');
    removeItem(doc, 'a');
    expect(itemTexts(doc, 'a')).toBeNull();
  });

  it('leaves out what is not an item, without failing', () => {
    const doc = seeded('a');
    agendaItems(doc).set('junk', 5);
    agendaItems(doc).set('b', new Y.Map<unknown>([['title', 3]]));
    expect(readAgenda(doc).map(({ id, title }) => [id, title])).toEqual([
      ['b', ''],
      ['a', '议题 a'],
    ]);
    expect(addItem(doc, item('c'), { after: 'b' })).toBe(true);
    expect(ids(doc)).toBe('bca');
  });
});

describe('an agenda reordered by several people at once', () => {
  it('shows two items put in the same place in one order everywhere, and still takes a third between them', () => {
    const a = seeded('x', 'y');
    const b = replica(Y.encodeStateAsUpdate(a));
    addItem(a, item('m'), { after: 'x' });
    addItem(b, item('n'), { after: 'x' });
    exchange(a, b);
    expect(ids(a)).toBe('xmny');
    expect(ids(b)).toBe('xmny');
    addItem(a, item('o'), { before: 'n' });
    exchange(a, b);
    expect(ids(b)).toBe('xmony');
  });

  it('takes an item away though another hand moved it meanwhile', () => {
    const a = seeded('x', 'y', 'z');
    const b = replica(Y.encodeStateAsUpdate(a));
    removeItem(a, 'y');
    moveItem(b, 'y', 'first');
    exchange(a, b);
    expect([ids(a), ids(b)]).toEqual(['xz', 'xz']);
  });

  const change = fc.oneof(
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('add' as const), at: fc.nat(9) }) },
    {
      weight: 5,
      arbitrary: fc.record({ kind: fc.constant('move' as const), pick: fc.nat(9), at: fc.nat(9) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('remove' as const), pick: fc.nat(9), at: fc.nat(9) }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('exchange' as const), with: fc.nat(3) }) },
  );
  const steps = fc
    .array(fc.tuple(fc.nat(3), change), { minLength: 1, maxLength: 60 })
    .map((list) => list.map(([replica, step], n) => ({ ...step, replica, id: `n${n}` })));
  type Step = (typeof steps extends fc.Arbitrary<infer List> ? List : never) extends (infer One)[]
    ? One
    : never;

  const run = (docs: readonly Y.Doc[], step: Step, gone: Set<string>): void => {
    const doc = docs[step.replica] ?? new Y.Doc();
    const shown = readAgenda(doc).map(({ id }) => id);
    if (step.kind === 'exchange') return exchange(doc, docs[step.with] ?? doc);
    const neighbour = shown[step.at % Math.max(1, shown.length)];
    const place = neighbour === undefined ? 'last' : { before: neighbour };
    if (step.kind === 'add') addItem(doc, item(step.id), place);
    const picked = step.kind === 'add' ? undefined : shown[step.pick % Math.max(1, shown.length)];
    if (picked === undefined) return undefined;
    if (step.kind === 'move') {
      const others = shown.filter((id) => id !== picked);
      const moved = moveItem(doc, picked, place);
      const index = others.indexOf(neighbour ?? '');
      if (moved) expect(ids(doc)).toBe([...others.slice(0, index), picked, ...others.slice(index)].join(''));
    } else {
      removeItem(doc, picked);
      gone.add(picked);
    }
    return undefined;
  };

  it('loses no item, doubles none, and ends in one order on every device', () => {
    fc.assert(
      fc.property(steps, fc.integer(), (list, seed) => {
        const base = seedAgenda(['a', 'b', 'c', 'd'].map(item));
        const docs = Array.from({ length: 4 }, (_, n) => {
          const doc = replica(base);
          doc.clientID = (Math.abs(seed) % 1_000_000) + n * 7 + 1;
          return doc;
        });
        const gone = new Set<string>();
        const added = new Set(['a', 'b', 'c', 'd']);
        for (const step of list) {
          run(docs, step, gone);
          if (step.kind === 'add') added.add(step.id);
        }
        for (const doc of docs) for (const other of docs) exchange(doc, other);
        const agendas = docs.map(ids);
        expect(new Set(agendas).size).toBe(1);
        const shown = readAgenda(docs[0] ?? new Y.Doc()).map(({ id }) => id);
        expect([...shown].sort()).toEqual([...added].filter((id) => !gone.has(id)).sort());
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });
});

describe('suggestions', () => {
  const suggestion = { id: 's1', title: '加装电梯', reason: '老人多', minutes: 20, by: 'p7', at: 1000 };

  it('stand apart from the agenda until the facilitator accepts one', () => {
    const doc = seeded('a');
    suggestItem(doc, suggestion);
    suggestItem(doc, { ...suggestion, id: 's0', at: 900 });
    expect(ids(doc)).toBe('a');
    expect(readSuggestions(doc).map(({ id }) => id)).toEqual(['s0', 's1']);
    expect(acceptSuggestion(doc, 's1', 'first')).toBe(true);
    expect(readSuggestions(doc).map(({ id }) => id)).toEqual(['s0']);
    expect(readAgenda(doc)[0]).toMatchObject({
      id: 's1',
      title: '加装电梯',
      notes: ['老人多'],
      suggestedBy: 'p7',
      plannedMs: 1_200_000,
    });
  });

  it('can be declined, and a suggestion that has gone is not accepted', () => {
    const doc = seeded('a');
    suggestItem(doc, suggestion);
    expect(dropSuggestion(doc, 's1')).toBe(true);
    expect(dropSuggestion(doc, 's1')).toBe(false);
    expect(acceptSuggestion(doc, 's1')).toBe(false);
    expect(ids(doc)).toBe('a');
  });

  it('come on the agenda once when two facilitators accept one at the same moment', () => {
    const a = seeded('a');
    suggestItem(a, suggestion);
    const b = replica(Y.encodeStateAsUpdate(a));
    acceptSuggestion(a, 's1');
    acceptSuggestion(b, 's1', 'first');
    exchange(a, b);
    expect(readAgenda(a).filter(({ id }) => id === 's1')).toHaveLength(1);
    expect(ids(a)).toBe(ids(b));
  });
});
