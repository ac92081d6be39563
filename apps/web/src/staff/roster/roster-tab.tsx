import { type Person, type PersonId, quorumOf } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import staff from '../staff.module.css';
import { Composition } from './composition.tsx';
import { PastePeople } from './paste-people.tsx';
import { PersonForm } from './person-form.tsx';
import css from './roster.module.css';
import { RosterTable } from './roster-table.tsx';

type Open = { panel: 'none' } | { panel: 'add' } | { panel: 'paste' } | { panel: 'edit'; person: PersonId };

/** The list of people: who is invited, as what, and with or without a vote. */
export const RosterTab = () => {
  const { t } = useTranslation('staff');
  const { people, order } = useMeeting().attendance;
  const [open, setOpen] = useState<Open>({ panel: 'none' });
  const close = () => setOpen({ panel: 'none' });
  const roster = order.flatMap((id): Person[] => {
    const person = people[id];
    return person === undefined || person.presence === 'waiting' ? [] : [person];
  });
  const edited = open.panel === 'edit' ? people[open.person] : undefined;
  return (
    <>
      <div className={staff.head}>
        <Counts />
        <div className={staff.actions}>
          <BigButton icon="copy" onClick={() => setOpen({ panel: 'paste' })}>
            {t('roster.paste')}
          </BigButton>
          <BigButton tone="go" icon="plus" onClick={() => setOpen({ panel: 'add' })}>
            {t('roster.add')}
          </BigButton>
        </div>
      </div>
      {roster.length === 0 ? (
        <p className={css.none}>{t('roster.none')}</p>
      ) : (
        <>
          <Composition people={roster} />
          <RosterTable people={roster} onEdit={(person) => setOpen({ panel: 'edit', person })} />
          <p className={css.sort}>{t('roster.sort')}</p>
        </>
      )}
      <Sheet open={open.panel === 'add'} onClose={close} title={t('roster.newTitle')}>
        <PersonForm person={null} onDone={close} />
      </Sheet>
      <Sheet open={open.panel === 'paste'} onClose={close} title={t('paste.title')}>
        <PastePeople known={roster.map(({ name }) => name)} onDone={close} />
      </Sheet>
      <Sheet
        open={edited !== undefined}
        onClose={close}
        title={t('roster.edit', { name: edited?.name ?? '' })}
      >
        {edited === undefined ? null : <PersonForm person={edited} onDone={close} />}
      </Sheet>
    </>
  );
};

const Counts = () => {
  const { t } = useTranslation('staff');
  const { attendance, procedure } = useMeeting();
  if (procedure.kind === null) return null;
  const { voters, needed } = quorumOf(attendance, procedure.kind.quorum);
  const people = Object.values(attendance.people).filter(({ presence }) => presence !== 'waiting').length;
  return (
    <div className={css.counts}>
      <p>
        <b>{t('roster.counts', { people, voters })}</b>
      </p>
      {voters === 0 ? null : <p className={staff.help}>{t('roster.quorum', { needed, count: needed })}</p>}
    </div>
  );
};
