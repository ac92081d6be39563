import type { MinutesDocument } from '@yishi/records';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { BigButton } from '../ui/big-button.tsx';
import { Logo } from '../ui/icons/logo.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { TextSizeButton } from '../ui/text-size-button.tsx';
import css from './record-bar.module.css';
import { saveMarkdown } from './save-markdown.ts';

/** What can be done with the minutes; on the screen only. */
export const RecordBar = ({ minutes }: { readonly minutes: MinutesDocument | null }) => {
  const { t } = useTranslation('record');
  return (
    <header className={css.bar}>
      <Link className={css.home} to="/">
        <Logo />
        {t('board')}
      </Link>
      <div className={css.settings}>
        <LanguageSwitch />
        <TextSizeButton />
      </div>
      {minutes === null ? null : (
        <div className={css.actions}>
          <BigButton tone="go" icon="print" onClick={() => globalThis.print()}>
            {t('print')}
          </BigButton>
          <BigButton icon="download" onClick={() => saveMarkdown(minutes)}>
            {t('markdown')}
          </BigButton>
        </div>
      )}
    </header>
  );
};
