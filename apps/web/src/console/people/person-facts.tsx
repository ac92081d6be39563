import { type Person, talkTime, warningsOn } from '@yishi/core';
import { formatClock, formatTime } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../meeting/meeting-context.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { ChannelMark } from '../../ui/icons/channel-mark.tsx';
import { useSay } from '../../words/say.ts';
import css from './people.module.css';

/** Who somebody is here, how they take part, and how much they have said. */
export const PersonFacts = ({ person }: { readonly person: Person }) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const about = [
    say(`category.${person.category}`),
    person.representing,
    ...person.duties.map((duty) => say(`duty.${duty}`)),
    person.votes ? (person.recusal === null ? t('person.votes') : t('person.recused')) : t('person.noVote'),
    person.affected ? t('person.affected') : null,
  ];
  return (
    <div className={css.facts}>
      <p>{about.filter((each) => each !== null).join(say('separator'))}</p>
      <p className={css.marks}>
        <ChannelMark channel={person.channel} />
        <Whereabouts person={person} />
      </p>
      <Spoken person={person} />
      {person.recusal === null ? null : <p>{t('person.recusedFor', { reason: person.recusal.reason })}</p>}
      {person.excuse === null ? null : <p>{t('person.excusedFor', { reason: person.excuse })}</p>}
    </div>
  );
};

const Whereabouts = ({ person }: { readonly person: Person }) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const { presence } = useLive();
  const since = person.visits.at(-1)?.inAt;
  const connection = presence.people[person.id];
  return (
    <>
      <span>
        {say(`presence.${person.presence}`)}
        {person.presence === 'present' && since !== undefined
          ? ` ${t('person.since', { time: formatTime(since) })}`
          : null}
      </span>
      {person.channel === 'remote' || person.channel === 'room' ? (
        <span>{t(`person.device.${connection ?? 'away'}`)}</span>
      ) : null}
      {person.helper === null ? null : (
        <span>{t('person.helpedBy', { name: person.helper === '' ? say('staff') : person.helper })}</span>
      )}
    </>
  );
};

const Spoken = ({ person }: { readonly person: Person }) => {
  const { t } = useTranslation('console');
  const { queue, agenda } = useMeeting();
  const now = useMeetingNow();
  const spoken = talkTime(queue, now).get(person.id);
  const item = agenda.items.find(({ status }) => status === 'open')?.id ?? null;
  const warned = warningsOn(queue, person.id, item);
  return (
    <p className={css.marks}>
      <span>
        {spoken === undefined
          ? t('person.silent')
          : t('person.spoke', { count: spoken.speeches, time: formatClock(spoken.spokenMs) })}
      </span>
      {warned === 0 ? null : <span>{t('floor.warned', { count: warned })}</span>}
    </p>
  );
};
