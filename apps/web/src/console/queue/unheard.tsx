import { type EntryId, orderFacts, type Person, unheardVoters } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../meeting/new-id.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { ChannelMark } from '../../ui/icons/channel-mark.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useSay } from '../../words/say.ts';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { useRole } from '../acting/use-role.ts';
import css from './queue.module.css';

/** Voters who have neither spoken nor asked to (R10), and a way to ask them by name. */
export const Unheard = () => {
  const { t } = useTranslation('console');
  const say = useSay();
  const state = useMeeting();
  const { may } = useRole();
  const [open, setOpen] = useState(false);
  if (state.procedure.status !== 'inSession') return null;
  const people = unheardVoters(state.queue, orderFacts(state)).flatMap(
    (id) => state.attendance.people[id] ?? [],
  );
  if (people.length === 0) return <p className={css.allHeard}>{t('queue.allHeard')}</p>;
  const shown = people.slice(0, 6).map(({ name }) => name);
  const more = people.length - shown.length;
  return (
    <div className={css.line}>
      <p>
        {t('queue.unheard')}
        <b>{shown.join(say('separator'))}</b>
        {more > 0 ? t('queue.andMore', { count: people.length }) : null}
      </p>
      {may('InviteToSpeak') ? (
        <BigButton size="small" onClick={() => setOpen(true)}>
          {t('queue.invite')}
        </BigButton>
      ) : null}
      <Sheet open={open} onClose={() => setOpen(false)} title={t('queue.inviteTitle')}>
        <InviteList people={people} onDone={() => setOpen(false)} />
      </Sheet>
    </div>
  );
};

type InviteListProps = { readonly people: readonly Person[]; readonly onDone: () => void };

const InviteList = ({ people, onDone }: InviteListProps) => {
  const { t } = useTranslation('console');
  const act = useAct(onDone);
  return (
    <>
      <p className={css.help}>{t('queue.inviteHelp')}</p>
      <ActState act={act} />
      <ul className={css.invite}>
        {people.map(({ id, name, channel }) => (
          <li key={id}>
            <b>{name}</b>
            <ChannelMark channel={channel} />
            <BigButton
              size="small"
              disabled={act.waits}
              onClick={() => act.give({ type: 'InviteToSpeak', entry: newId<EntryId>(), person: id })}
            >
              {t('queue.inviteOne')}
            </BigButton>
          </li>
        ))}
      </ul>
    </>
  );
};
