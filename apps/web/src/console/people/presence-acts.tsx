import { type Channel, isAssisted, type MeetingStatus, type Person } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../http/ask.ts';
import { useLive } from '../../meeting/meeting-context.ts';
import { sayRefusal } from '../../meeting/say-refusal.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useSay } from '../../words/say.ts';
import { ActState } from '../acting/act-state.tsx';
import { type Act, useAct } from '../acting/use-act.ts';
import forms from '../forms/forms.module.css';
import { ReasonSheet } from '../forms/reason-sheet.tsx';

type PresenceActsProps = { readonly person: Person; readonly onDone: () => void };

const gathered: readonly MeetingStatus[] = ['checkingIn', 'inSession', 'recess'];
const desk: readonly Channel[] = ['helped', 'telephone'];

/** Coming and going, the way somebody takes part, and their device. */
export const PresenceActs = ({ person, onDone }: PresenceActsProps) => {
  const { t } = useTranslation('console');
  const { procedure } = useMeeting();
  const act = useAct(onDone);
  const open = gathered.includes(procedure.status);
  const here = person.presence === 'present';
  return (
    <section className={forms.panel}>
      <h3>{t('person.presence')}</h3>
      <ActState act={act} />
      <div className={forms.choices}>
        {person.helpAskedAt === null ? null : (
          <BigButton tone="go" onClick={() => act.give({ type: 'AnswerHelp', person: person.id })}>
            {t('person.answerHelp')}
          </BigButton>
        )}
        {here && isAssisted(person.channel) && person.rulesAcknowledgedAt === null ? (
          <BigButton onClick={() => act.give({ type: 'AcknowledgeRules', person: person.id })}>
            {t('person.rules')}
          </BigButton>
        ) : null}
        {here && open
          ? desk
              .filter((channel) => channel !== person.channel)
              .map((channel) => (
                <BigButton
                  key={channel}
                  onClick={() => act.give({ type: 'SwitchChannel', person: person.id, channel })}
                >
                  {t(`person.switchTo.${channel === 'telephone' ? 'telephone' : 'helped'}`)}
                </BigButton>
              ))
          : null}
        {here && open ? (
          <BigButton onClick={() => act.give({ type: 'CheckOut', person: person.id })}>
            {t('person.leave')}
          </BigButton>
        ) : null}
        {person.presence === 'expected' ? <Excuse person={person} act={act} /> : null}
        <ReleaseDevice person={person} />
      </div>
    </section>
  );
};

const Excuse = ({ person, act }: { readonly person: Person; readonly act: Act }) => {
  const { t } = useTranslation('console');
  const [open, setOpen] = useState(false);
  return (
    <>
      <BigButton onClick={() => setOpen(true)}>{t('person.excuse')}</BigButton>
      <ReasonSheet
        open={open}
        onClose={() => setOpen(false)}
        title={t('person.excuseTitle', { name: person.name })}
        act={act}
        go={t('person.excuse')}
        onGo={(reason) => act.give({ type: 'ExcusePerson', person: person.id, reason })}
      />
    </>
  );
};

/** Frees the name, so that the person can come in on another phone. */
const ReleaseDevice = ({ person }: { readonly person: Person }) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const { welcome, presence } = useLive();
  const [words, setWords] = useState<string | null>(null);
  if (isAssisted(person.channel) && presence.people[person.id] === undefined) return null;
  const release = async () => {
    const path = `/api/staff/meetings/${welcome?.meeting ?? ''}/release`;
    const answer = await ask<null>('POST', path, { person: person.id });
    setWords(answer.ok ? t('person.released', { name: person.name }) : sayRefusal(say, answer.rejection));
  };
  return (
    <>
      <BigButton onClick={() => void release()}>{t('person.release')}</BigButton>
      {words === null ? null : <Notice>{words}</Notice>}
    </>
  );
};
