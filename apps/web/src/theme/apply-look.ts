import type { TextSize } from './look-settings.ts';
import { isElder, textScale } from './look-settings.ts';

/** What the root element carries so that the tokens resolve. */
export type AppliedLook = {
  readonly theme: 'light' | 'dark' | 'screen';
  readonly surface: Surface;
  readonly textSize: TextSize;
};

/** Where the page is seen: it decides the sizes. */
export type Surface = 'phone' | 'console' | 'page' | 'screen';

/** Writes the look onto the root element. The wall keeps its own size: it follows the picture, not the reader. */
export function applyLook(root: HTMLElement, look: AppliedLook): void {
  const onWall = look.surface === 'screen';
  root.dataset['theme'] = look.theme;
  root.dataset['surface'] = look.surface;
  root.dataset['elder'] = String(!onWall && isElder(look.textSize));
  root.style.setProperty('--text-scale', String(onWall ? 1 : textScale(look.textSize)));
}
