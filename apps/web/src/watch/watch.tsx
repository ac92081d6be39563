import type { MeetingId } from '@yishi/core';
import { formatDay } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../meeting/use-meeting.ts';
import { Icon } from '../ui/icons/icon.tsx';
import { useLanguage } from '../words/use-language.ts';
import { AgendaColumn } from './agenda-column.tsx';
import { HearCard } from './hear-card.tsx';
import { NowCard } from './now-card.tsx';
import { ResultList } from './result-list.tsx';
import { TableStage } from './table-stage.tsx';
import { TextCard } from './text-card.tsx';
import { WatchTop } from './watch-top.tsx';
import css from './watch.module.css';

/** The page of an observer: agenda, table, and what is going on; on a phone in the order of importance. */
export const Watch = ({ meeting }: { readonly meeting: MeetingId }) => {
  const { t } = useTranslation('watch');
  const { notice } = useMeeting().procedure;
  return (
    <div className={css.page}>
      <title>{t('title', { title: notice?.title ?? '' })}</title>
      <WatchTop />
      <main className={css.main}>
        <div className={css.side}>
          <div className={css.now}>
            <NowCard />
          </div>
          <div className={css.more}>
            <TextCard />
            <ResultList meeting={meeting} />
            <HearCard />
          </div>
        </div>
        <div className={css.table}>
          <TableStage />
        </div>
        <section className={css.agenda} aria-label={t('agenda.title')}>
          <AgendaColumn />
        </section>
      </main>
      <Foot />
    </div>
  );
};

const Foot = () => {
  const { t } = useTranslation('watch');
  const { language, local } = useLanguage();
  const { kind, notice } = useMeeting().procedure;
  return (
    <footer className={css.foot}>
      <p>
        <Icon name="eye" /> {t('foot')}
      </p>
      {kind === null || notice === null ? null : (
        <p>
          {[local(kind.name), formatDay(notice.scheduledAt, language), notice.number]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
      )}
    </footer>
  );
};
