import {
  AttendanceCategory,
  BodyCategory,
  type Channel,
  IdentityCheck,
  isAssisted,
  type Person,
  type PersonDetails,
  type PersonId,
} from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../meeting/new-id.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useSay } from '../../words/say.ts';
import { useAct } from '../acting/use-act.ts';
import { ActForm } from '../forms/act-form.tsx';
import { Choices } from '../forms/choices.tsx';
import { Field, Tick } from '../forms/field.tsx';
import { ReasonSheet } from '../forms/reason-sheet.tsx';
import { SelectField } from '../forms/select-field.tsx';

type AdmitSheetProps = {
  /** Somebody who asked on their own device; null for somebody who stands at the desk. */
  readonly waiting: Person | null;
  readonly open: boolean;
  readonly onClose: () => void;
};

/** Lets somebody in who is not on the list, without a vote unless one is given. */
export const AdmitSheet = ({ waiting, open, onClose }: AdmitSheetProps) => {
  const { t } = useTranslation('console');
  return (
    <Sheet open={open} onClose={onClose} title={t(waiting === null ? 'admit.walkIn' : 'admit.title')}>
      <AdmitForm waiting={waiting} onDone={onClose} />
    </Sheet>
  );
};

const ownCheck = IdentityCheck.options.filter((check) => check !== 'code');
const desk = ['helped', 'telephone'] as const;

type AdmitFormProps = { readonly waiting: Person | null; readonly onDone: () => void };

const AdmitForm = ({ waiting, onDone }: AdmitFormProps) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const act = useAct(onDone);
  const [identity, setIdentity] = useState<IdentityCheck>('known');
  const [details, setDetails] = useState<PersonDetails>(() => newcomer(waiting));
  const set = (part: Partial<PersonDetails>) => setDetails({ ...details, ...part });
  return (
    <ActForm
      act={act}
      go={t('admit.go')}
      ready={details.name.trim() !== ''}
      onGo={() =>
        act.give({ type: 'AdmitWalkIn', details: { ...details, name: details.name.trim() }, identity })
      }
      beside={waiting === null ? null : <Decline person={waiting} onDone={onDone} />}
    >
      <Field
        first
        label={t('admit.name')}
        value={details.name}
        onType={(name) => set({ name })}
        maxLength={40}
      />
      <Field
        label={t('admit.representing')}
        value={details.representing ?? ''}
        onType={(value) => set({ representing: value === '' ? null : value })}
        maxLength={60}
      />
      <Belonging details={details} onChange={set} />
      {waiting === null ? (
        <Choices
          label={t('person.how')}
          help={t('person.ownDevice')}
          value={details.channel}
          options={desk.map((value) => ({ value, words: say(`channelLong.${value}`) }))}
          onChoose={(channel) => set({ channel })}
        />
      ) : null}
      <Choices
        label={t('person.identity')}
        value={identity}
        options={ownCheck.map((value) => ({ value, words: t(`identity.${value}`) }))}
        onChoose={setIdentity}
      />
      <Tick checked={details.votes} onTick={(votes) => set({ votes })}>
        {t('admit.votes')}
      </Tick>
    </ActForm>
  );
};

type BelongingProps = {
  readonly details: PersonDetails;
  readonly onChange: (part: Partial<PersonDetails>) => void;
};

/** In what capacity somebody comes, and which of the five bodies they belong to. */
const Belonging = ({ details, onChange }: BelongingProps) => {
  const { t } = useTranslation('console');
  const say = useSay();
  return (
    <>
      <SelectField
        label={t('admit.category')}
        value={details.category}
        options={AttendanceCategory.options.map((value) => ({ value, words: say(`category.${value}`) }))}
        onChoose={(category) => onChange({ category })}
      />
      <SelectField
        label={t('admit.body')}
        value={details.body}
        options={BodyCategory.options.map((value) => ({ value, words: say(`body.${value}`) }))}
        onChoose={(body) => onChange({ body })}
      />
    </>
  );
};

const newcomer = (waiting: Person | null): PersonDetails => ({
  id: waiting?.id ?? newId<PersonId>(),
  name: waiting?.name ?? '',
  category: 'other',
  body: 'none',
  representing: null,
  duties: [],
  votes: false,
  affected: false,
  side: null,
  channel: channelOf(waiting?.channel),
});

const channelOf = (channel: Channel | undefined): Channel =>
  channel !== undefined && !isAssisted(channel) ? channel : 'helped';

const Decline = ({ person, onDone }: { readonly person: Person; readonly onDone: () => void }) => {
  const { t } = useTranslation('console');
  const act = useAct(onDone);
  const [open, setOpen] = useState(false);
  return (
    <>
      <BigButton onClick={() => setOpen(true)}>{t('admit.decline')}</BigButton>
      <ReasonSheet
        open={open}
        onClose={() => setOpen(false)}
        title={t('admit.declineTitle', { name: person.name })}
        act={act}
        go={t('admit.decline')}
        onGo={(reason) => act.give({ type: 'DeclineWalkIn', person: person.id, reason })}
      />
    </>
  );
};
