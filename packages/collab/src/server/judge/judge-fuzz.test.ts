import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addItem, itemTexts, moveItem, removeItem, seedAgenda, suggestItem } from '../../index.ts';
import { defaultLimits } from '../limits.ts';
import { assertWhole } from '../live-text.ts';
import type { Rights } from '../grant.ts';
import { judgeUpdate } from './judge-update.ts';
import type { Verdict } from './verdict.ts';

const base = seedAgenda(['a', 'b', 'c'].map((id) => ({ id, title: `议题${id}`, minutes: 5, notes: ['话'] })));
const fresh = (): Y.Doc => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, base);
  return doc;
};

/** Updates that a real client makes, each against the base document or what came before. */
const realUpdates = (): Uint8Array[] => {
  const doc = fresh();
  doc.clientID = 77;
  const updates: Uint8Array[] = [];
  doc.on('update', (update) => updates.push(update));
  addItem(doc, { id: 'n', title: '新', minutes: 3, notes: ['一', '二'] }, { after: 'a' });
  itemTexts(doc, 'a')?.title.insert(1, '某某');
  itemTexts(doc, 'a')?.title.delete(0, 2);
  itemTexts(doc, 'b')?.title.insert(0, 'x');
  moveItem(doc, 'c', 'first');
  removeItem(doc, 'b');
  suggestItem(doc, { id: 's', title: '电梯', reason: '老人', minutes: 5, by: 'me', at: 1 });
  updates.push(Y.encodeStateAsUpdate(doc));
  return updates;
};

const judge = (doc: Y.Doc, update: Uint8Array, rights: Rights, storedBytes = 0): Verdict =>
  judgeUpdate(update, {
    doc,
    kind: 'agenda',
    rights,
    person: 'me',
    limits: defaultLimits,
    claim: () => true,
    isOwn: (client) => client === 77,
    storedBytes,
  });

const mutation = fc.record({
  at: fc.nat(2000),
  byte: fc.oneof(fc.nat(12), fc.nat(255)),
  cut: fc.nat(3).map((n) => n === 0),
});

const mutate = (
  update: Uint8Array,
  changes: readonly { at: number; byte: number; cut: boolean }[],
): Uint8Array => {
  let bytes = Uint8Array.from(update);
  for (const { at, byte, cut } of changes) {
    const place = at % Math.max(1, bytes.length);
    if (cut) bytes = Uint8Array.from([...bytes.slice(0, place), ...bytes.slice(place + 1)]);
    else bytes[place] = byte;
  }
  return bytes;
};

describe('the judge of updates', () => {
  it('lets through what a real client writes', () => {
    const doc = fresh();
    for (const update of realUpdates()) {
      const verdict = judge(doc, update, 'write');
      expect(verdict).toMatchObject({ kind: 'apply' });
      Y.applyUpdate(doc, update);
    }
  });

  it('lets a full text be shortened, and nothing be put in', () => {
    const [server, page] = [fresh(), fresh()];
    const changes: Uint8Array[] = [];
    page.on('update', (update) => changes.push(update));
    removeItem(page, 'b');
    addItem(page, { id: 'n', title: '新', minutes: 3 });
    const full = defaultLimits.textBytes;
    expect(changes.map((update) => judge(server, update, 'write', full).kind)).toEqual(['apply', 'refuse']);
  });

  it('never throws, and what it lets through applies whole, however the bytes were bent', () => {
    const updates = realUpdates();
    const seen = { apply: 0, ignore: 0, refuse: 0 };
    fc.assert(
      fc.property(
        fc.nat(updates.length - 1),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        fc.constantFrom<Rights>('read', 'suggest', 'write'),
        (which, changes, rights) => {
          const doc = fresh();
          for (const update of updates.slice(0, Math.min(which, updates.length - 1)))
            Y.applyUpdate(doc, update);
          const bent = mutate(updates[which] ?? base, changes);
          const verdict = judge(doc, bent, rights);
          seen[verdict.kind] += 1;
          if (verdict.kind !== 'apply') return;
          Y.applyUpdate(doc, bent);
          assertWhole(doc);
          const copy = new Y.Doc();
          Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
          assertWhole(copy);
        },
      ),
      { seed: 5, numRuns: 6000 },
    );
    expect(seen.apply).toBeGreaterThan(100);
    expect(seen.refuse).toBeGreaterThan(1000);
  });
});
