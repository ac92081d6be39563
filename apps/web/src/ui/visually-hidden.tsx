import type { ReactNode } from 'react';
import css from './visually-hidden.module.css';

/** The class for words that are only heard. */
export const hiddenClass = css.hidden;

/** Words that are only heard: for people who do not see what the others see. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={css.hidden}>{children}</span>;
}
