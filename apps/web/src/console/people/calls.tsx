import { type MeetingState, orderFacts, type Person, queueOrder } from '@yishi/core';
import { formatClock } from '@yishi/i18n';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { BigButton } from '../../ui/big-button.tsx';
import type { IconName } from '../../ui/icons/icon-paths.ts';
import { Icon } from '../../ui/icons/icon.tsx';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { AdmitSheet } from './admit-sheet.tsx';
import css from './people.module.css';
import { usePersonSheet } from './person-context.ts';

/** A hand raised from afar that waits longer than this is brought up. */
const tooLongMs = 120_000;

/** What somebody of the staff should see to now: calls for help, people at the door, hands from afar that wait. */
export const Calls = () => {
  const { t } = useTranslation('console');
  const state = useMeeting();
  const now = useMeetingNow();
  const people = Object.values(state.attendance.people);
  return (
    <section className={css.calls} aria-live="polite" aria-label={t('calls.label')}>
      {people
        .filter(({ helpAskedAt }) => helpAskedAt !== null)
        .map((person) => (
          <HelpCall key={person.id} person={person} now={now} />
        ))}
      {people
        .filter(({ presence }) => presence === 'waiting')
        .map((person) => (
          <AtTheDoor key={person.id} person={person} />
        ))}
      {waitingFromAfar(state, now).map(({ person, sinceAt }) => (
        <FarHand key={person.id} person={person} waitedMs={now - sinceAt} />
      ))}
    </section>
  );
};

const waitingFromAfar = (state: MeetingState, now: number) =>
  queueOrder(state.queue, orderFacts(state)).flatMap(({ entry }) => {
    const person = state.attendance.people[entry.person];
    const far = person?.channel === 'remote' || person?.channel === 'telephone';
    return person && far && now - entry.requestedAt > tooLongMs
      ? [{ person, sinceAt: entry.requestedAt }]
      : [];
  });

type CallProps = { readonly icon: IconName; readonly children: ReactNode; readonly action?: ReactNode };

const Call = ({ icon, children, action }: CallProps) => (
  <div className={css.call}>
    <Icon name={icon} />
    <p>{children}</p>
    {action}
  </div>
);

const HelpCall = ({ person, now }: { readonly person: Person; readonly now: number }) => {
  const { t } = useTranslation('console');
  const act = useAct();
  const waited = formatClock(now - (person.helpAskedAt ?? now));
  return (
    <>
      <Call
        icon="helper"
        action={
          <BigButton size="small" onClick={() => act.give({ type: 'AnswerHelp', person: person.id })}>
            {t('calls.going')}
          </BigButton>
        }
      >
        <b>{t('calls.help', { name: person.name })}</b>
        <small aria-hidden="true">{t('calls.waited', { time: waited })}</small>
      </Call>
      <ActState act={act} />
    </>
  );
};

const AtTheDoor = ({ person }: { readonly person: Person }) => {
  const { t } = useTranslation('console');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Call
        icon="people"
        action={
          <BigButton size="small" onClick={() => setOpen(true)}>
            {t('calls.look')}
          </BigButton>
        }
      >
        <b>{t('calls.door', { name: person.name })}</b>
      </Call>
      <AdmitSheet waiting={person} open={open} onClose={() => setOpen(false)} />
    </>
  );
};

const FarHand = ({ person, waitedMs }: { readonly person: Person; readonly waitedMs: number }) => {
  const { t } = useTranslation('console');
  const open = usePersonSheet();
  return (
    <Call
      icon="hand"
      action={
        <BigButton size="small" onClick={() => open(person.id)}>
          {t('calls.look')}
        </BigButton>
      }
    >
      <b>{t('calls.far', { name: person.name })}</b>
      <small aria-hidden="true">{t('calls.waited', { time: formatClock(waitedMs) })}</small>
    </Call>
  );
};
