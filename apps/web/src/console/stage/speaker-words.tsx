import { type Entry, holdLeftMs, turnsTaken, warningsOn } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../meeting/meeting-context.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { ChannelMark } from '../../ui/icons/channel-mark.tsx';
import { StanceMark } from '../../ui/icons/stance-mark.tsx';
import { useSay } from '../../words/say.ts';
import { useRole } from '../acting/use-role.ts';
import css from './floor-bar.module.css';

type SpeakerWordsProps = { readonly speaking: Entry | null; readonly next: Entry | null };

/** Who has the floor: side, how often, by which way, and what is wrong, if something is. */
export const SpeakerWords = ({ speaking, next }: SpeakerWordsProps) => {
  const { t } = useTranslation('console');
  const { may } = useRole();
  if (speaking !== null) return <Words entry={speaking} />;
  return (
    <div className={css.who}>
      <b>{t('floor.free')}</b>
      {may('GiveFloor') ? (
        <p className={css.meta}>{t(next === null ? 'floor.askHands' : 'floor.queueReady')}</p>
      ) : null}
    </div>
  );
};

const Words = ({ entry }: { readonly entry: Entry }) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const { attendance, queue } = useMeeting();
  const { presence } = useLive();
  const person = attendance.people[entry.person];
  if (person === undefined) return null;
  const times = turnsTaken(queue, { person: person.id, kind: entry.kind, item: entry.item, phase: null });
  const warned = warningsOn(queue, person.id, entry.item);
  const lost = person.channel === 'remote' && presence.people[person.id] !== 'online';
  return (
    <div className={css.who}>
      <b>{person.name}</b>
      {entry.kind === 'speak' ? null : say(`entryKind.${entry.kind}`)}
      <p className={css.meta}>
        {entry.stance === null ? null : <StanceMark stance={entry.stance} />}
        <ChannelMark channel={person.channel} />
        {times === 0 ? null : <span>{t('floor.nth', { count: times })}</span>}
        {warned === 0 ? null : <span>{t('floor.warned', { count: warned })}</span>}
        {lost ? <LostWords entry={entry} /> : null}
      </p>
    </div>
  );
};

/** The connection of the speaker is lost: how long the floor is kept, and what follows. */
const LostWords = ({ entry }: { readonly entry: Entry }) => {
  const { t } = useTranslation('console');
  const now = useMeetingNow();
  const leftMs = entry.speech === null ? null : holdLeftMs(entry.speech, now);
  if (leftMs === null) return <span>{t('floor.lost')}</span>;
  return (
    <span>{leftMs > 0 ? t('floor.held', { count: Math.ceil(leftMs / 1000) }) : t('floor.heldLong')}</span>
  );
};
