import {
  asksStance,
  currentPhase,
  type Entry,
  type EntryId,
  type EntryKind,
  isProcedural,
  type MeetingState,
  type Person,
  Stance,
} from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../meeting/new-id.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { useSay } from '../../words/say.ts';
import { ActState } from '../acting/act-state.tsx';
import { type Act, useAct } from '../acting/use-act.ts';
import { ActForm } from '../forms/act-form.tsx';
import { Choices } from '../forms/choices.tsx';
import forms from '../forms/forms.module.css';

type HandForProps = { readonly person: Person; readonly onDone: () => void };

/** The hand of somebody without a device: raised, taken down or put back in their name. */
export const HandFor = ({ person, onDone }: HandForProps) => {
  const { t } = useTranslation('console');
  const state = useMeeting();
  // Held here: the form goes as soon as the hand is seen, which may be before its command is answered.
  const act = useAct(onDone);
  if (state.procedure.status !== 'inSession') return null;
  const entry = handOf(state, person);
  return (
    <section className={forms.panel}>
      <h3>{t('hand.title')}</h3>
      {entry === undefined ? <RaiseHand person={person} act={act} /> : <RaisedHand entry={entry} act={act} />}
    </section>
  );
};

const handOf = ({ queue }: MeetingState, person: Person): Entry | undefined =>
  Object.values(queue.entries).find(
    (entry) =>
      entry.person === person.id &&
      entry.status !== 'finished' &&
      entry.status !== 'withdrawn' &&
      !isProcedural(entry.kind),
  );

const RaisedHand = ({ entry, act }: { readonly entry: Entry; readonly act: Act }) => {
  const { t } = useTranslation('console');
  const say = useSay();
  if (entry.speech !== null) return <p>{t('hand.speaking')}</p>;
  return (
    <>
      <p>
        {t('hand.raised', {
          kind: say(`entryKind.${entry.kind}`),
          status: say(`entryStatus.${entry.status}`),
        })}
      </p>
      <ActState act={act} />
      <div className={forms.end}>
        {entry.status === 'absent' ? (
          <BigButton onClick={() => act.give({ type: 'ReturnToQueue', entry: entry.id })}>
            {t('hand.back')}
          </BigButton>
        ) : null}
        <BigButton onClick={() => act.give({ type: 'WithdrawRequest', entry: entry.id })}>
          {t('hand.down')}
        </BigButton>
      </div>
    </>
  );
};

const RaiseHand = ({ person, act }: { readonly person: Person; readonly act: Act }) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const phase = currentPhase(useMeeting());
  const kinds: readonly EntryKind[] = [...(phase?.entryKinds ?? []), 'pointOfOrder', 'technical'];
  const [kind, setKind] = useState<EntryKind>(kinds[0] ?? 'speak');
  const [stance, setStance] = useState<Stance | null>(null);
  const needsStance = kind === 'speak' && phase !== null && asksStance(phase);
  return (
    <ActForm
      act={act}
      go={t('hand.raise')}
      ready={!needsStance || stance !== null}
      onGo={() =>
        act.give({
          type: 'RequestFloor',
          entry: newId<EntryId>(),
          person: person.id,
          kind,
          stance: needsStance ? stance : null,
          replyTo: null,
        })
      }
    >
      <Choices
        label={t('hand.what')}
        value={kind}
        options={kinds.map((value) => ({ value, words: say(`entryKind.${value}`) }))}
        onChoose={setKind}
      />
      {needsStance ? (
        <Choices
          label={t('hand.stance')}
          value={stance}
          options={Stance.options.map((value) => ({ value, words: say(`stance.${value}`) }))}
          onChoose={setStance}
        />
      ) : null}
    </ActForm>
  );
};
