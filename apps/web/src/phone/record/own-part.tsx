import { type MeetingState, type PersonId, talkTime } from '@yishi/core';
import { formatClock, formatTime } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { useChoiceWords } from '../ballot/use-choice-words.ts';
import card from '../card.module.css';
import { useMyself } from '../self-context.ts';
import css from './own-part.module.css';

const votedIn = ({ poll }: MeetingState, me: PersonId) =>
  poll.order
    .flatMap((id) => poll.polls[id] ?? [])
    .flatMap((one) => {
      const choice = one.answers.choices[me];
      return choice === undefined ? [] : [{ poll: one, choice }];
    });

/** What the record says of the reader: when they came, how long they spoke, how they voted. */
export const OwnPart = () => {
  const { t } = useTranslation('phone');
  const words = useChoiceWords();
  const state = useMeeting();
  const me = useMyself();
  const now = useMeetingNow();
  if (me === null) return null;
  const spoken = talkTime(state.queue, now).get(me.id);
  return (
    <dl className={css.facts}>
      {me.visits.map(({ inAt, outAt }) => (
        <Fact key={inAt} name={t('sign.cameAt')}>
          {outAt === null ? formatTime(inAt) : `${formatTime(inAt)}–${formatTime(outAt)}`}
        </Fact>
      ))}
      <Fact name={t('sign.spoke')}>
        {spoken === undefined
          ? t('sign.notSpoke')
          : t('sign.spokeTimes', { count: spoken.speeches, time: formatClock(spoken.spokenMs) })}
      </Fact>
      {votedIn(state, me.id).map(({ poll, choice }) => (
        <Fact key={poll.id} name={poll.motion.title}>
          {words(poll, choice)}
        </Fact>
      ))}
    </dl>
  );
};

const Fact = ({ name, children }: { name: string; children: string }) => (
  <div className={css.fact}>
    <dt className={card.meta}>{name}</dt>
    <dd>{children}</dd>
  </div>
);
