import type { IconName } from './icon-paths.ts';
import { iconPaths } from './icon-paths.ts';
import css from './icon.module.css';

/** A picture beside a word, never instead of it: hidden from assistive technology. As high as the text is large. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={css.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={iconPaths[name]} />
    </svg>
  );
}
