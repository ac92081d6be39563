import { describe, expect, it } from 'vitest';
import { defaultLook, isElder, parseLook, textScale, textSizes } from './look-settings.ts';

describe('look settings', () => {
  it('what was kept comes back', () => {
    const kept = { scheme: 'dark', textSize: 'elderLarge' };
    expect(parseLook(JSON.stringify(kept))).toEqual(kept);
  });

  it.each([null, '', 'not json', '[]', '"dark"', 'null', '{"scheme":"pink","textSize":40}'])(
    'kept nonsense (%s) is the default look',
    (kept) => expect(parseLook(kept)).toEqual(defaultLook),
  );

  it('one bad half does not spoil the other', () => {
    expect(parseLook('{"scheme":"pink","textSize":"large"}')).toEqual({ scheme: 'auto', textSize: 'large' });
  });

  it('elder sizes start at 22 px and end at 30 px', () => {
    const pixels = textSizes.filter(isElder).map((size) => Math.round(22 * textScale(size)));
    expect(pixels).toEqual([22, 26, 30]);
  });
});
