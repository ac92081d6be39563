import type { MeetingId, StaffRole } from '@yishi/core';
import { formatShortDay, formatTime } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useLive } from '../meeting/meeting-context.ts';
import { useMeeting } from '../meeting/use-meeting.ts';
import { buttonClass } from '../ui/big-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useSay } from '../words/say.ts';
import { useLanguage } from '../words/use-language.ts';
import { AgendaTab } from './agenda-tab.tsx';
import { BackToDesk } from './back-to-desk.tsx';
import { LinksTab } from './links/links-tab.tsx';
import { NoticeTab } from './notice-tab.tsx';
import css from './prepare.module.css';
import { RosterTab } from './roster/roster-tab.tsx';
import staff from './staff.module.css';

type PrepareProps = {
  readonly meeting: MeetingId;
  readonly door: { readonly door: 'staff'; readonly role: StaffRole };
};

const tabs = ['roster', 'notice', 'agenda', 'links'] as const;

/** The parts of preparing a meeting; which one is open stands in the address. */
export const Prepare = ({ meeting, door }: PrepareProps) => {
  const { t } = useTranslation('staff');
  const { status } = useLive();
  const [params] = useSearchParams();
  const open = tabs.find((tab) => tab === params.get('tab')) ?? 'roster';
  return (
    <>
      <BackToDesk />
      <Head meeting={meeting} />
      {status.is === 'lost' ? <Notice tone="attention">{t('prepare.stale')}</Notice> : null}
      <nav className={css.tabs}>
        {tabs.map((tab) => (
          <Link
            key={tab}
            className={css.tab}
            aria-current={tab === open ? 'page' : undefined}
            to={{ search: `?tab=${tab}` }}
            replace
          >
            {t(`prepare.tabs.${tab}`)}
          </Link>
        ))}
      </nav>
      {open === 'roster' ? <RosterTab /> : null}
      {open === 'notice' ? <NoticeTab /> : null}
      {open === 'agenda' ? <AgendaTab meeting={meeting} door={door} /> : null}
      {open === 'links' ? <LinksTab meeting={meeting} /> : null}
    </>
  );
};

const Head = ({ meeting }: { readonly meeting: MeetingId }) => {
  const { t } = useTranslation('staff');
  const say = useSay();
  const { language, local } = useLanguage();
  const { kind, notice, status } = useMeeting().procedure;
  if (kind === null || notice === null) return null;
  return (
    <div className={staff.head}>
      <title>{t('prepare.title', { title: notice.title })}</title>
      <div className={css.words}>
        <h1>{notice.title}</h1>
        <p className={staff.help}>
          {local(kind.name)} · {formatShortDay(notice.scheduledAt, language)} {formatTime(notice.scheduledAt)}{' '}
          · {notice.place} · {say(`status.${status}`)}
        </p>
      </div>
      <Link className={buttonClass({ tone: 'go' })} to={`/m/${meeting}/console`}>
        {t('prepare.console')}
      </Link>
    </div>
  );
};
