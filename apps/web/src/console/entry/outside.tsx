import type { ReactNode } from 'react';
import { Logo } from '../../ui/icons/logo.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { useSay } from '../../words/say.ts';
import css from './entry.module.css';

/** The page while nobody is at the console yet: one card in the middle. */
export const Outside = ({ children }: { readonly children: ReactNode }) => {
  const say = useSay();
  return (
    <div className={css.page}>
      <header className={css.top}>
        <Logo />
        <b>{say('product')}</b>
        <LanguageSwitch />
      </header>
      <main className={css.main}>{children}</main>
    </div>
  );
};
