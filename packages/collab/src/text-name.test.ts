import { describe, expect, it } from 'vitest';
import { isFinalClose, isSafeLink, parseTextName, textName } from './index.ts';
import { hasRoot } from './text-roots.ts';

describe('the name of a shared text', () => {
  it('says the meeting and the kind', () => {
    expect(parseTextName(textName('m-1_A', 'minutes'))).toEqual({ meeting: 'm-1_A', kind: 'minutes' });
  });

  it.each([
    'agenda',
    '/agenda',
    'm1/notes',
    'm1/agenda/x',
    '../agenda',
    'm1/agenda\n',
    `${'m'.repeat(65)}/agenda`,
  ])('is not %j', (name) => {
    expect(parseTextName(name)).toBeNull();
  });
});

describe('what a shared text may hold', () => {
  it('is the roots of its kind', () => {
    expect(['items', 'suggestions', 'general', 'item:a'].map((root) => hasRoot('agenda', root))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(
      ['items', 'general', 'item:a', 'draft:b-2', 'item:', 'item:a b'].map((root) =>
        hasRoot('minutes', root),
      ),
    ).toEqual([false, true, true, true, false, false]);
  });

  it('is links that open a page, a mail or a call', () => {
    expect(['https://a.cn', 'HTTP://a.cn', 'mailto:a@b.cn', 'tel:12345'].every(isSafeLink)).toBe(true);
    expect(
      ['javascript:alert(1)', ' javascript:x', 'data:text/html,x', '/a', '//a.cn', ''].some(isSafeLink),
    ).toBe(false);
  });
});

describe('a close', () => {
  it('is final on a refusal and on a frame that is too large, and on nothing else', () => {
    expect([4400, 4403, 4499, 1009].every(isFinalClose)).toBe(true);
    expect([1000, 1001, 1006, 4399, 4500, 4503, 4504].some(isFinalClose)).toBe(false);
  });
});
