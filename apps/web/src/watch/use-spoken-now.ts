import { isRunning, standingOf } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../meeting/use-meeting.ts';
import { speakerOf } from '../meeting/seats-of.ts';
import { sayStanding } from '../meeting/say-rule.ts';
import { isShown } from '@yishi/core';
import { useSay } from '../words/say.ts';
import { everybody } from '../meeting/everybody.ts';
import { openRound } from '../consensus/open-round.ts';

/** What is going on, as one would say it to somebody who cannot read the page. */
export const useSpokenNow = (): string => {
  const { t } = useTranslation('watch');
  const say = useSay();
  const state = useMeeting();
  const { procedure, attendance } = state;
  const poll = Object.values(state.poll.polls).find(isRunning);
  const standing = poll === undefined ? null : standingOf(poll);
  const asked = openRound(state);
  const speaker = speakerOf(state);
  const person = speaker === null ? undefined : attendance.people[speaker];
  if (poll !== undefined) {
    const said = standing !== null && isShown(poll, everybody) ? sayStanding(say, standing) : '';
    return t('spoken.ballot', {
      title: poll.motion.title,
      text: poll.motion.paragraphs.join(' '),
      standing: said,
    });
  }
  if (asked !== null) {
    const { statement, round } = asked;
    const text = statement.versions.find((v) => v.version === round.version)?.paragraphs.join(' ') ?? '';
    return t('spoken.round', { title: statement.title, version: round.version, text });
  }
  if (procedure.status !== 'inSession')
    return t('spoken.status', {
      title: procedure.notice?.title ?? '',
      status: say(`status.${procedure.status}`),
    });
  return person === undefined
    ? t('spoken.nobody')
    : t('spoken.floor', { name: person.name, channel: say(`channel.${person.channel}`) });
};
