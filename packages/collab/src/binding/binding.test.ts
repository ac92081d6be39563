import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { bindText, type Shown, type TextBinding } from './bind-text.ts';
import { type Edit, editBetween } from './edit.ts';
import { moveCaret, rebaseEdit } from './rebase.ts';

const apply = (text: string, { at, remove, insert }: Edit): string =>
  text.slice(0, at) + insert + text.slice(at + remove);

describe('the edit between two texts', () => {
  it('is where the caret says, when a letter is typed beside its twin', () => {
    expect(editBetween('aaa', 'aaaa', 2)).toEqual({ at: 1, remove: 0, insert: 'a' });
    expect(editBetween('aaa', 'aaaa', 4)).toEqual({ at: 3, remove: 0, insert: 'a' });
    expect(editBetween('aa', 'aa')).toBeNull();
  });

  it('never cuts a character in half', () => {
    expect(editBetween('a😀b', 'a😁b')).toEqual({ at: 1, remove: 2, insert: '😁' });
    const [grin, sea] = ['\u{1F600}', '\u{1FA00}'];
    expect(editBetween(grin, sea)).toEqual({ at: 0, remove: 2, insert: sea });
  });

  it('makes the one text out of the other, whatever they are', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', '会', '😀'), maxLength: 12 });
    fc.assert(
      fc.property(words, words, fc.nat(12), (before, after, caret) => {
        const edit = editBetween(before, after, Math.min(caret, after.length));
        expect(edit === null ? before : apply(before, edit)).toBe(after);
      }),
      { seed: 7 },
    );
  });
});

describe('a caret and an edit under the changes of others', () => {
  it('keeps the caret between the characters where it stood', () => {
    expect(moveCaret(3, [{ insert: 'xy' }])).toBe(5);
    expect(moveCaret(3, [{ retain: 3 }, { insert: 'xy' }])).toBe(3);
    expect(moveCaret(3, [{ retain: 3 }, { insert: 'xy' }], true)).toBe(5);
    expect(moveCaret(3, [{ retain: 1 }, { delete: 4 }])).toBe(1);
    expect(moveCaret(3, [{ retain: 1 }, { delete: 1 }, { insert: 'pq' }])).toBe(4);
    expect(moveCaret(1, [{ retain: 4 }, { insert: 'z' }])).toBe(1);
  });

  it('takes out only its own characters, and none twice', () => {
    const edit: Edit = { at: 1, remove: 3, insert: 'X' };
    const others = [
      [{ retain: 2 }, { insert: '--' }],
      [{ retain: 1 }, { delete: 1 }],
    ];
    const now = 'a--cde';
    expect(rebaseEdit(edit, others).reduce(apply, now)).toBe('aX--e');
  });

  it('ends as if the two hands had written on two devices', () => {
    const hand = fc.record({ at: fc.nat(6), remove: fc.nat(3), insert: fc.string({ maxLength: 3 }) });
    fc.assert(
      fc.property(hand, fc.array(hand, { maxLength: 4 }), (mine, theirs) => {
        const text = new Y.Doc().getText();
        text.insert(0, 'abcdef');
        const deltas: Y.YTextEvent['delta'][] = [];
        text.observe((event) => deltas.push(event.delta));
        const fit = ({ at, remove, insert }: Edit, length: number): Edit => ({
          at: Math.min(at, length),
          remove: Math.min(remove, length - Math.min(at, length)),
          insert: insert.toUpperCase(),
        });
        const edit = fit(mine, 6);
        for (const other of theirs) {
          const { at, remove, insert } = fit(other, text.length);
          text.doc?.transact(() => {
            text.delete(at, remove);
            text.insert(at, insert);
          });
        }
        const kept = 'abcdef'.split('').filter((unit, n) => n < edit.at || n >= edit.at + edit.remove);
        const result = rebaseEdit(edit, deltas).reduce(apply, text.toJSON());
        const survivors = [...result].filter((unit) => /[a-f]/.test(unit)).join('');
        const expected = [...text.toJSON()].filter((unit) => kept.includes(unit)).join('');
        expect(survivors).toBe(expected);
        expect(result).toContain(edit.insert);
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});

describe('a plain input bound to a shared text', () => {
  const input = (text: Y.Text) => {
    let shown: Shown = { value: '', start: 0, end: 0 };
    const binding: TextBinding = bindText(text, { read: () => shown, show: (next) => (shown = next) });
    return {
      ...binding,
      shown: () => shown,
      write: (value: string, caret = value.length) => (shown = { value, start: caret, end: caret }),
    };
  };
  const shared = (words: string): Y.Text => {
    const text = new Y.Doc().getText();
    text.insert(0, words);
    return text;
  };

  it('sends what is typed as the smallest edit', () => {
    const text = shared('停车');
    const field = input(text);
    const deltas: unknown[] = [];
    text.observe((event) => deltas.push(event.delta));
    field.write('停好车', 2);
    field.input();
    expect(text.toJSON()).toBe('停好车');
    expect(deltas).toEqual([[{ retain: 1 }, { insert: '好' }]]);
    expect(field.shown()).toEqual({ value: '停好车', start: 2, end: 2 });
  });

  it('shows what others type and keeps the caret in its place', () => {
    const text = shared('abc');
    const field = input(text);
    field.write('abc', 2);
    text.insert(0, '>>');
    expect(field.shown()).toEqual({ value: '>>abc', start: 4, end: 4 });
  });

  it('shows and sends nothing while an input method composes, then rebases the words', () => {
    const text = shared('会议');
    const field = input(text);
    field.compositionStart();
    field.write('会shi议', 4);
    field.input();
    text.insert(0, '第一次');
    expect(text.toJSON()).toBe('第一次会议');
    expect(field.shown().value).toBe('会shi议');
    field.write('会事议', 2);
    field.compositionEnd();
    expect(text.toJSON()).toBe('第一次会事议');
    expect(field.shown()).toEqual({ value: '第一次会事议', start: 5, end: 5 });
  });

  it('shows what came meanwhile when a composition is given up', () => {
    const text = shared('ab');
    const field = input(text);
    field.write('ab', 1);
    field.compositionStart();
    text.insert(2, 'c');
    field.compositionEnd();
    expect(field.shown()).toEqual({ value: 'abc', start: 1, end: 1 });
  });

  it('listens no more once it is stopped', () => {
    const text = shared('a');
    const field = input(text);
    field.stop();
    text.insert(1, 'b');
    expect(field.shown().value).toBe('a');
  });
});
