import type { Rejection } from '@yishi/core';
import type { Refusal } from '@yishi/protocol/names';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { sayRefusal } from '../meeting/say-refusal.ts';
import { BigButton, buttonClass } from '../ui/big-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { hiddenClass } from '../ui/visually-hidden.tsx';
import { useSay } from '../words/say.ts';
import css from './nothing-to-read.module.css';

type NothingToReadProps = {
  /** Null while the first answer is on its way. */
  readonly refused: Rejection | Refusal | null;
  readonly onAgain: () => void;
};

/** In place of the minutes: that they come, or why not and what to do about it. */
export const NothingToRead = ({ refused, onAgain }: NothingToReadProps) => {
  const { t } = useTranslation('record');
  if (refused === null) return <output className={css.loading}>{t('loading')}</output>;
  return (
    <div className={css.why}>
      <h1 className={hiddenClass}>{t('title')}</h1>
      {refused.code === 'NotSignedIn' ? <NotOpen /> : <Unread refused={refused} onAgain={onAgain} />}
    </div>
  );
};

const NotOpen = () => {
  const { t } = useTranslation('record');
  return (
    <Notice tone="attention" title={t('notOpen.title')}>
      <p>{t('notOpen.text')}</p>
      <p className={css.action}>
        <Link className={buttonClass({})} to="/staff">
          {t('notOpen.login')}
        </Link>
      </p>
    </Notice>
  );
};

const Unread = ({ refused, onAgain }: { refused: Rejection | Refusal; onAgain: () => void }) => {
  const { t } = useTranslation('record');
  const say = useSay();
  return (
    <Notice tone="attention">
      <p>{refused.code === 'Unavailable' ? t('unreachable') : sayRefusal(say, refused)}</p>
      <p className={css.action}>
        <BigButton onClick={onAgain}>{t('again')}</BigButton>
      </p>
    </Notice>
  );
};
