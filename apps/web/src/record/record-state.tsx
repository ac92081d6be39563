import { formatTime } from '@yishi/i18n';
import type { MinutesDocument } from '@yishi/records';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../ui/big-button.tsx';
import { Notice } from '../ui/notice.tsx';
import css from './record-state.module.css';

type RecordStateProps = {
  readonly minutes: MinutesDocument;
  readonly readAt: number;
  /** The server could not be reached when it was asked last. */
  readonly stale: boolean;
  readonly onAgain: () => void;
};

/** What the reader has before them: a draft and from when, minutes being signed, or sealed ones. */
export const RecordState = ({ minutes: { status }, readAt, stale, onAgain }: RecordStateProps) => {
  const { t } = useTranslation('record');
  const time = formatTime(readAt);
  return (
    <div className={css.state}>
      {stale ? (
        <Notice tone="attention" title={t('stale.title')}>
          <p>{t('stale.text', { time })}</p>
          <BigButton onClick={onAgain}>{t('again')}</BigButton>
        </Notice>
      ) : (
        <Notice title={t(`${status}.title`)}>{t(`${status}.text`, { time })}</Notice>
      )}
    </div>
  );
};
