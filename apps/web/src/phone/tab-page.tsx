import { type ReactNode, useId } from 'react';
import { useLook } from '../theme/look-context.ts';
import { isElder } from '../theme/look-settings.ts';
import { ReadAloud } from '../ui/read-aloud.tsx';
import { useReadOutText } from './read-out-context.ts';
import { scrolls } from './scrolls.ts';
import css from './tab-page.module.css';

/** A place beside the moment: a heading and what is kept there. */
export const TabPage = ({ title, children }: { title: ReactNode; children: ReactNode }) => {
  const id = useId();
  const elder = isElder(useLook().textSize);
  const text = useReadOutText();
  return (
    <section className={css.page} aria-labelledby={id} {...scrolls}>
      {elder ? (
        <div data-silent>
          <ReadAloud text={text} wide />
        </div>
      ) : null}
      <h2 className={css.title} id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
};
