import type { Statement } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { ChangedText } from '../../consensus/changed-text.tsx';
import { FitHeight } from '../../ui/fit-height.tsx';
import css from './statement-scene.module.css';

/** A text that was put, in full; what is new in this draft is marked. */
export const StatementScene = ({ statement }: { readonly statement: Statement }) => {
  const { t } = useTranslation('screen');
  const version = statement.versions.at(-1);
  if (version === undefined) return null;
  return (
    <FitHeight>
      <article className={css.statement}>
        <header className={css.head}>
          <h2 className={css.title}>{statement.title}</h2>
          <span className={css.version}>{t('statement.version', { version: version.version })}</span>
        </header>
        <ChangedText statement={statement} />
        {version.why === null ? null : <p className={css.why}>{t('statement.why', { why: version.why })}</p>}
      </article>
    </FitHeight>
  );
};
