import { describe, expect, it } from 'vitest';
import { isAbsent, readCaret } from './read-caret.ts';

const state = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
const at = (clock: number) => ({
  type: { client: 1, clock },
  tname: 'item:a',
  item: { client: 2, clock: 0 },
  assoc: -1,
});

describe('the caret in an awareness state', () => {
  it('is taken in the form that the editor sends', () => {
    expect(readCaret(state({ cursor: { anchor: at(1), head: at(2) }, focus: 'title' }))).toEqual({
      cursor: { anchor: at(1), head: at(2) },
      focus: 'title',
    });
    expect(readCaret(state({ cursor: null }))).toEqual({ cursor: null });
  });

  it.each([
    ['a place without an anchor', { cursor: { head: at(1) } }],
    ['a place of another form', { cursor: { anchor: 'x', head: at(1) } }],
    ['an id that is no number', { cursor: { anchor: { type: { client: '1', clock: 0 } }, head: at(1) } }],
    ['a place that names nothing', { cursor: { anchor: { assoc: 0 }, head: at(1) } }],
    ['a list', [1, 2]],
    ['a word', 'cursor'],
    ['a name without end', { focus: 'x'.repeat(81) }],
    ['a state without end', { focus: 'x', rest: 'y'.repeat(3000) }],
  ])('is left out when it is %s', (_, value) => {
    expect(readCaret(state(value))).toEqual({});
  });

  it('is left out when it cannot be read, which is not the same as going', () => {
    expect(readCaret(Buffer.from('{'))).toEqual({});
    expect(isAbsent(Buffer.from('{'))).toBe(false);
    expect(isAbsent(Buffer.from('null'))).toBe(true);
  });
});
