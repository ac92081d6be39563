import { useTranslation } from 'react-i18next';
import type { Live } from '../meeting/live.ts';
import { sayEnd } from '../meeting/say-end.ts';
import { Logo } from '../ui/icons/logo.tsx';
import { useSay } from '../words/say.ts';
import { Wait } from '../meeting/wait.tsx';
import css from './wall-before.module.css';

/** Before the meeting has arrived, and when it will not: why, and what to do. `live` is null for a broken link. */
export const WallBefore = ({ live }: { readonly live: Live | null }) => {
  const { t } = useTranslation('screen');
  const say = useSay();
  const over = live === null || live.status.is === 'ended';
  const why = live?.status.is === 'ended' ? sayEnd(say, live.status.why) : null;
  return (
    <main className={css.page}>
      <title>{say('product')}</title>
      <p className={css.logo}>
        <Logo />
      </p>
      <h1>{over ? t('ended.title') : t('opening')}</h1>
      {why === null ? null : <p>{why}</p>}
      {live === null ? null : <Wait status={live.status} />}
      {over ? <p>{t('ended.body')}</p> : null}
    </main>
  );
};
