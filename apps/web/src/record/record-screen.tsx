import type { MeetingId } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { NoSuchPage } from '../app/no-such-page.tsx';
import { idInLink } from '../meeting/id-in-link.ts';
import { Look } from '../theme/look.tsx';
import { useLanguage } from '../words/use-language.ts';
import { NothingToRead } from './nothing-to-read.tsx';
import { RecordBar } from './record-bar.tsx';
import css from './record-screen.module.css';
import { RecordState } from './record-state.tsx';
import './record-words.ts';
import { RecordSheet } from './sheet/record-sheet.tsx';
import { useRecord } from './use-record.ts';

/** The minutes of a meeting as a sheet of paper, at any time of its life. */
export const RecordScreen = () => {
  const meeting = idInLink<MeetingId>(useParams().meeting);
  if (meeting === null) return <NoSuchPage />;
  return (
    <Look surface="page">
      <RecordPage meeting={meeting} />
    </Look>
  );
};

const RecordPage = ({ meeting }: { readonly meeting: MeetingId }) => {
  const { t } = useTranslation('record');
  const { language } = useLanguage();
  const { read, again } = useRecord(meeting, language);
  const { minutes, readAt, refused } = read;
  return (
    <div className={css.page}>
      <title>{minutes?.title ?? t('title')}</title>
      <RecordBar minutes={minutes} />
      <main className={css.main}>
        {minutes === null ? (
          <NothingToRead refused={refused} onAgain={again} />
        ) : (
          <>
            <RecordState minutes={minutes} readAt={readAt} stale={refused !== null} onAgain={again} />
            <RecordSheet minutes={minutes} readAt={readAt} />
          </>
        )}
      </main>
    </div>
  );
};
