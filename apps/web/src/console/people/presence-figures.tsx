import { isVoter, type MeetingState, type Person, quorumOf, sidesOf, turnsTaken } from '@yishi/core';
import { formatClock } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../meeting/meeting-context.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { Icon } from '../../ui/icons/icon.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { useSay } from '../../words/say.ts';
import { awayFrom } from './away-from.ts';
import css from './people.module.css';

type PresenceFiguresProps = {
  /** Only what matters while people vote: the quorum and whose device has gone. */
  readonly short?: boolean;
};

/** Who is here, in numbers: votes, quorum, ways of taking part, and whose device has gone. */
export const PresenceFigures = ({ short = false }: PresenceFiguresProps) => {
  const { t } = useTranslation('console');
  const state = useMeeting();
  const { presence } = useLive();
  const roster = peopleOf(state);
  const here = roster.filter((p) => p.presence === 'present');
  const excused = roster.filter((p) => p.presence === 'excused').length;
  const count = (...channels: Person['channel'][]) =>
    here.filter(({ channel }) => channels.includes(channel)).length;
  return (
    <section>
      <SectionHead note={excused === 0 ? undefined : t('people.excused', { count: excused })}>
        {t('people.here', { count: here.length })}
      </SectionHead>
      <dl className={css.figures}>
        <Quorum />
        {short ? null : (
          <>
            <dt>{t('people.channels')}</dt>
            <dd>{[count('room', 'helped'), count('remote'), count('telephone')].join(' / ')}</dd>
            <Heard />
            <SideTimes />
          </>
        )}
        <Reconnecting people={awayFrom(here, presence)} />
      </dl>
    </section>
  );
};

const peopleOf = ({ attendance }: MeetingState): Person[] =>
  attendance.order.flatMap((id) => attendance.people[id] ?? []);

const Quorum = () => {
  const { t } = useTranslation('console');
  const { attendance, procedure } = useMeeting();
  if (procedure.kind === null) return null;
  const { voters, present, needed, met } = quorumOf(attendance, procedure.kind.quorum);
  return (
    <>
      <dt>{t('people.voters')}</dt>
      <dd>{t('people.votersHere', { present, voters })}</dd>
      <dt>{t('people.quorum', { needed })}</dt>
      <dd>
        {met ? (
          <span className={css.met}>{t('people.quorumMet')}</span>
        ) : (
          <span className={css.attention}>
            <Icon name="alert" />
            {t('people.quorumMissing', { count: needed - present })}
          </span>
        )}
      </dd>
    </>
  );
};

/** How many voters have had the floor on this item. */
const Heard = () => {
  const { t } = useTranslation('console');
  const state = useMeeting();
  if (state.procedure.status !== 'inSession') return null;
  const item = state.agenda.items.find(({ status }) => status === 'open')?.id ?? null;
  const voters = peopleOf(state).filter((p) => isVoter(p) && p.presence === 'present');
  const heard = voters.filter(
    ({ id }) => turnsTaken(state.queue, { person: id, kind: 'speak', item, phase: null }) > 0,
  ).length;
  return (
    <>
      <dt>{t('people.heard')}</dt>
      <dd>{t('people.heardOf', { heard, voters: voters.length })}</dd>
    </>
  );
};

/** Time for and against, once somebody has taken a side (R25). */
const SideTimes = () => {
  const { t } = useTranslation('console');
  const { queue } = useMeeting();
  const { forMs, againstMs } = sidesOf(queue, useMeetingNow());
  if (forMs + againstMs === 0) return null;
  return (
    <>
      <dt>{t('people.sides')}</dt>
      <dd>{[formatClock(forMs), formatClock(againstMs)].join(' / ')}</dd>
    </>
  );
};

const Reconnecting = ({ people }: { readonly people: readonly Person[] }) => {
  const { t } = useTranslation('console');
  const say = useSay();
  if (people.length === 0) return null;
  return (
    <>
      <dt className={css.attention}>
        <Icon name="reconnect" />
        {t('people.reconnecting')}
      </dt>
      <dd>{people.map(({ name }) => name).join(say('separator'))}</dd>
    </>
  );
};
