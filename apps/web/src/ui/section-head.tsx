import type { ReactNode } from 'react';
import css from './section-head.module.css';

type SectionHeadProps = {
  readonly children: ReactNode;
  /** At the end of the line, quieter. */
  readonly note?: ReactNode;
  /** `section` opens a part of a page, `panel` a panel of the console. */
  readonly size?: 'section' | 'panel';
};

/** A heading with a remark at the end of its line. */
export function SectionHead({ children, note, size = 'panel' }: SectionHeadProps) {
  return (
    <h2 className={css[size]}>
      <span className={css.words}>{children}</span>
      {note === undefined ? null : <span className={css.note}>{note}</span>}
    </h2>
  );
}
