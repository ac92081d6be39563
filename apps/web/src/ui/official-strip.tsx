import type { ReactNode } from 'react';
import css from './official-strip.module.css';
import { Icon } from './icons/icon.tsx';

type OfficialStripProps = { readonly children: ReactNode; readonly end?: ReactNode };

/** The red strip across a page while an official ballot is open: what it is, and how long it lasts. */
export function OfficialStrip({ children, end }: OfficialStripProps) {
  return (
    <p className={css.strip}>
      <Icon name="document" />
      <span className={css.words}>{children}</span>
      {end === undefined ? null : <span className={css.end}>{end}</span>}
    </p>
  );
}
