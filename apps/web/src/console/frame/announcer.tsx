import { currentPhase, type MeetingState, quorumOf } from '@yishi/core';
import type { TFunction } from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { speakerOf } from '../../meeting/seats-of.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { hiddenClass } from '../../ui/visually-hidden.tsx';
import { useLanguage } from '../../words/use-language.ts';

/** Says what changed to whoever does not see it: once, politely, and nothing that the reader did not ask about. */
export const Announcer = () => {
  const { t } = useTranslation('console');
  const { local } = useLanguage();
  const state = useMeeting();
  const before = useRef(state);
  const [words, setWords] = useState('');
  useEffect(() => {
    const news = newsOf(t, before.current, state, local);
    before.current = state;
    if (news.length > 0) setWords(news.join(' '));
  }, [t, local, state]);
  return (
    <div className={hiddenClass} role="log" aria-live="polite">
      {words}
    </div>
  );
};

type Local = ReturnType<typeof useLanguage>['local'];

const newsOf = (
  t: TFunction<'console'>,
  before: MeetingState,
  now: MeetingState,
  local: Local,
): readonly string[] => {
  const nameOf = (id: ReturnType<typeof speakerOf>) =>
    id === null ? '' : (now.attendance.people[id]?.name ?? '');
  const [speaker, phase] = [speakerOf(now), currentPhase(now)];
  const hands = now.queue.order.length - before.queue.order.length;
  const latest = now.queue.order.at(-1);
  const last = latest === undefined ? null : (now.queue.entries[latest]?.person ?? null);
  return [
    speaker !== null && speaker !== speakerOf(before) ? t('news.speaking', { name: nameOf(speaker) }) : null,
    phase !== null && phase.id !== currentPhase(before)?.id
      ? t('news.phase', { name: local(phase.name) })
      : null,
    hands > 0 ? t('news.hand', { name: nameOf(last) }) : null,
    quorumMet(before) && !quorumMet(now) ? t('news.quorumLost') : null,
    answeredAll(now) && !answeredAll(before) ? t('ballot.allAnswered') : null,
  ].filter((each) => each !== null);
};

const quorumMet = ({ attendance, procedure }: MeetingState): boolean =>
  procedure.kind !== null && quorumOf(attendance, procedure.kind.quorum).met;

const answeredAll = ({ poll }: MeetingState): boolean =>
  Object.values(poll.polls).some(
    ({ status, electorate, answers }) =>
      (status === 'open' || status === 'closing') &&
      Object.keys(answers.answered).length === electorate?.electors.length,
  );
