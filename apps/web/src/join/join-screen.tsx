import { join as joinEn } from '@yishi/i18n/en/join';
import { join } from '@yishi/i18n/zh-CN/join';
import type { JoinKey } from '@yishi/protocol/names';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { Look } from '../theme/look.tsx';
import { Logo } from '../ui/icons/logo.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { TextSizeButton } from '../ui/text-size-button.tsx';
import { addWords } from '../words/i18n.ts';
import { useSay } from '../words/say.ts';
import { CodeForm } from './code-form.tsx';
import styles from './join-screen.module.css';
import { Reception } from './reception.tsx';

addWords('join', join, joinEn);

const keyOfLink = (code: string | undefined, hash: string): JoinKey | null => {
  if (hash.length > 1) return { secret: hash.slice(1) };
  return code === undefined ? null : { code };
};

/** The door for residents: a code or a scanned secret, then one's name, then in. */
export const JoinScreen = () => {
  const { t } = useTranslation('join');
  const say = useSay();
  const { code } = useParams();
  const { hash } = useLocation();
  const [key, setKey] = useState(() => keyOfLink(code, hash));
  const onCode = (typed: string) => setKey({ code: typed });
  return (
    <Look surface="phone">
      <title>{t('title')}</title>
      <div className={styles.page}>
        <header className={styles.top}>
          <Logo />
          <span className={styles.product}>{say('product')}</span>
          <LanguageSwitch />
          <TextSizeButton />
        </header>
        <main className={styles.main}>
          {key === null ? (
            <CodeForm wrong={null} onCode={onCode} />
          ) : (
            <Reception key={JSON.stringify(key)} by={key} onCode={onCode} />
          )}
        </main>
      </div>
    </Look>
  );
};
