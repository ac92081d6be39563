import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Live } from '../meeting/live.ts';
import { sayEnd } from '../meeting/say-end.ts';
import { buttonClass } from '../ui/big-button.tsx';
import { Logo } from '../ui/icons/logo.tsx';
import { useSay } from '../words/say.ts';
import { Wait } from '../meeting/wait.tsx';
import css from './watch-before.module.css';

/** Before the meeting has arrived, and when it will not. `live` is null for a broken link. */
export const WatchBefore = ({ live }: { readonly live: Live | null }) => {
  const { t } = useTranslation('watch');
  const say = useSay();
  const over = live === null || live.status.is === 'ended';
  const why = live?.status.is === 'ended' ? sayEnd(say, live.status.why) : null;
  if (!over)
    return (
      <main className={css.page}>
        <h1>{t('opening')}</h1>
        <Wait status={live.status} />
      </main>
    );
  return (
    <main className={css.page}>
      <title>{t('ended.title')}</title>
      <p className={css.logo}>
        <Logo />
      </p>
      <h1>{t('ended.title')}</h1>
      <p>{why ?? t('ended.body')}</p>
      <Link className={buttonClass({ tone: 'go' })} to="/">
        {t('ended.toBoard')}
      </Link>
    </main>
  );
};
