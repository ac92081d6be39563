import { currentPhase, type Poll, type Round, speechClock } from '@yishi/core';
import { formatShortDay, formatTime } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../meeting/use-meeting.ts';
import { useMeetingNow } from '../meeting/use-meeting-now.ts';
import { TimeLeft } from '../ui/countdown.tsx';
import { TableCentre } from '../ui/table/table-centre.tsx';
import { useLanguage } from '../words/use-language.ts';
import css from './centre-now.module.css';

type CentreNowProps = { readonly poll: Poll | null; readonly round: Round | null };

/** What is said in the middle of the table. */
export const CentreNow = ({ poll, round }: CentreNowProps) => {
  const { t } = useTranslation('watch');
  const state = useMeeting();
  if (poll !== null)
    return (
      <Asked
        official
        eyebrow={poll.motion.title}
        answered={Object.keys(poll.answers.answered).length}
        of={poll.electorate?.electors.length ?? 0}
      />
    );
  if (round !== null)
    return (
      <Asked
        eyebrow={t('round.open')}
        answered={Object.keys(round.answers.answered).length}
        of={round.asked.length}
      />
    );
  return state.procedure.status === 'inSession' ? <Floor /> : <Aside />;
};

type AskedProps = { eyebrow: string; answered: number; of: number; official?: boolean };

const Asked = ({ eyebrow, answered, of, official = false }: AskedProps) => {
  const { t } = useTranslation('watch');
  return (
    <TableCentre
      eyebrow={eyebrow}
      official={official}
      sentence={
        <span className={css.count}>
          {answered} / {of}
        </span>
      }
      note={t('centre.answered')}
    />
  );
};

const Floor = () => {
  const { t } = useTranslation('watch');
  const now = useMeetingNow();
  const { local } = useLanguage();
  const state = useMeeting();
  const { queue, attendance } = state;
  const phase = currentPhase(state);
  const entry = queue.speaking === null ? undefined : queue.entries[queue.speaking];
  if (entry === undefined || entry.speech === null)
    return <TableCentre sentence={phase === null ? undefined : local(phase.name)} note={t('centre.free')} />;
  const { leftMs, overMs } = speechClock(entry.speech, now);
  const clock = leftMs === null ? undefined : <TimeLeft leftMs={overMs > 0 ? -overMs : leftMs} />;
  return (
    <TableCentre
      eyebrow={t(entry.speech.pausedAt === null ? 'floor.title' : 'floor.paused')}
      name={attendance.people[entry.person]?.name ?? ''}
      {...(clock === undefined ? {} : { clock })}
    />
  );
};

/** Out of session: who is here, until when the break lasts, or that it is over. */
const Aside = () => {
  const { t } = useTranslation('watch');
  const { procedure, attendance } = useMeeting();
  const present = Object.values(attendance.people).filter((p) => p.presence === 'present').length;
  const recess = procedure.recesses.at(-1);
  switch (procedure.status) {
    case 'recess':
      return (
        <TableCentre
          sentence={t('centre.recess')}
          note={
            typeof recess?.plannedMs === 'number'
              ? t('centre.untilAt', { time: formatTime(recess.startedAt + recess.plannedMs) })
              : undefined
          }
        />
      );
    case 'adjourned':
      return <TableCentre sentence={t('centre.adjourned')} />;
    case 'closed':
    case 'record':
    case 'sealed':
      return <TableCentre sentence={t('centre.closed')} />;
    default:
      return (
        <TableCentre
          eyebrow={procedure.notice === null ? undefined : <Begins at={procedure.notice.scheduledAt} />}
          sentence={t('centre.here', { present })}
        />
      );
  }
};

/** When it begins, with the day unless that is today. */
const Begins = ({ at }: { readonly at: number }) => {
  const { t } = useTranslation('watch');
  const { language } = useLanguage();
  const time = formatTime(at);
  const day = formatShortDay(at, language);
  const today = formatShortDay(useMeetingNow(), language);
  return day === today ? t('centre.startsAt', { time }) : t('centre.startsOn', { day, time });
};
