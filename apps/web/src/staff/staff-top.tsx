import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { BigButton } from '../ui/big-button.tsx';
import { Logo } from '../ui/icons/logo.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { TextSizeButton } from '../ui/text-size-button.tsx';
import { ThemeSwitch } from '../ui/theme-switch.tsx';
import { useSay } from '../words/say.ts';
import css from './staff-top.module.css';

type StaffTopProps = { readonly name: string; readonly signOut: () => void };

/** The line on top of the pages of the staff. */
export const StaffTop = ({ name, signOut }: StaffTopProps) => {
  const { t } = useTranslation('staff');
  const say = useSay();
  return (
    <header className={css.top}>
      <Link className={css.brand} to="/staff">
        <Logo />
        <b>{say('product')}</b>
        <span>{t('title')}</span>
      </Link>
      <Link className={css.board} to="/">
        {t('toBoard')}
      </Link>
      <div className={css.end}>
        <Link className={css.name} to="/staff?do=account">
          {name === '' ? t('account.title') : name}
        </Link>
        <TextSizeButton />
        <LanguageSwitch />
        <ThemeSwitch />
        <BigButton tone="plain" size="small" onClick={signOut}>
          {t('signOut')}
        </BigButton>
      </div>
    </header>
  );
};
