import type { ReactNode } from 'react';
import { Icon } from '../../ui/icons/icon.tsx';
import css from './quiet-strip.module.css';

/** A strip across the page for what is not official: a question of opinion, a ballot that has not opened. */
export const QuietStrip = ({ children, end }: { children: ReactNode; end?: ReactNode }) => (
  <p className={css.strip}>
    <Icon name="document" />
    <span>{children}</span>
    {end}
  </p>
);
