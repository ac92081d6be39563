import { BindingEffect, type Kind, type PollId } from '@yishi/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayRule } from '../../meeting/say-rule.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { useSay } from '../../words/say.ts';
import { useAct } from '../acting/use-act.ts';
import { useRole } from '../acting/use-role.ts';
import { ActForm } from '../forms/act-form.tsx';
import { Choices } from '../forms/choices.tsx';
import { Field, TextField, Tick } from '../forms/field.tsx';
import { SelectField } from '../forms/select-field.tsx';
import { situationOf } from '../frame/situation.ts';
import { FormFields } from './form-fields.tsx';
import { draftOf, isComplete, type PollWords } from './poll-words.ts';
import { presetsFor, ruleOf } from './rule-presets.ts';
import { SmallGroupNote } from './small-group-note.tsx';
import { visibilityPresets } from './visibility-presets.ts';

type PrepareFormProps = {
  readonly start: PollWords;
  readonly kind: Kind;
  /** It is on the list already: its draft is changed. */
  readonly known: boolean;
  /** Called when the draft is on the server; with the ballot's id where it is to be put at once. */
  readonly onDone: (put: PollId | null) => void;
};

const times = ['1', '2', '3', '5'] as const;

/** Everything that is settled before a ballot is put: the words, how it is answered, by which rule, who sees it when. */
export const PrepareForm = ({ start, kind, known, onDone }: PrepareFormProps) => {
  const { t } = useTranslation('console');
  const state = useMeeting();
  const { may } = useRole();
  const [words, setWords] = useState(start);
  const [put, setPut] = useState(false);
  const act = useAct(() => onDone(put ? words.poll : null));
  const set = (part: Partial<PollWords>) => setWords({ ...words, ...part });
  const chair = may('ReadyPoll') && situationOf(state).is === 'floor';
  const save = (toPut: boolean) => {
    setPut(toPut);
    act.give({ type: known ? 'EditPoll' : 'DraftPoll', draft: draftOf(words, kind, state) });
  };
  const ready = isComplete(words);
  return (
    <ActForm
      act={act}
      go={t(chair ? 'prepare.put' : 'prepare.save')}
      ready={ready}
      onGo={() => save(chair)}
      beside={
        chair ? (
          <BigButton disabled={!ready || act.waits} onClick={() => save(false)}>
            {t('prepare.save')}
          </BigButton>
        ) : null
      }
    >
      <Field
        first
        label={t('prepare.title')}
        value={words.title}
        onType={(title) => set({ title })}
        maxLength={120}
      />
      <TextField
        label={t('prepare.text')}
        help={
          words.statement === null
            ? t('prepare.textHelp')
            : t('prepare.textOf', { version: words.statement.version })
        }
        value={words.text}
        readOnly={words.statement !== null}
        onType={(text) => set({ text })}
        rows={3}
      />
      <FormFields words={words} onChange={set} />
      <RuleFields words={words} kind={kind} onChange={set} />
      <Choices
        label={t('prepare.time')}
        value={String(words.minutes)}
        options={times.map((value) => ({ value, words: t('prepare.minutes', { count: Number(value) }) }))}
        onChoose={(value) => set({ minutes: Number(value) })}
      />
    </ActForm>
  );
};

type RuleFieldsProps = {
  readonly words: PollWords;
  readonly kind: Kind;
  readonly onChange: (part: Partial<PollWords>) => void;
};

const RuleFields = ({ words, kind, onChange }: RuleFieldsProps): ReactNode => {
  const { t } = useTranslation('console');
  const say = useSay();
  return (
    <>
      {words.form === 'yesNoAbstain' ? (
        <>
          <Choices
            label={t('prepare.rule')}
            help={sayRule(say, ruleOf(words.rule, kind.rule, words.tie))}
            value={words.rule}
            options={presetsFor(kind.rule).map((value) => ({ value, words: t(`prepare.rules.${value}`) }))}
            onChoose={(rule) => onChange({ rule })}
          />
          <Tick
            checked={words.tie === 'chairDecides'}
            onTick={(on) => onChange({ tie: on ? 'chairDecides' : 'fails' })}
          >
            {t('prepare.tie')}
          </Tick>
        </>
      ) : null}
      <Choices
        label={t('prepare.visible')}
        help={t(`prepare.visibleHelp.${words.visibility}`)}
        value={words.visibility}
        options={visibilityPresets.map((value) => ({ value, words: t(`prepare.visibility.${value}`) }))}
        onChoose={(visibility) => onChange({ visibility })}
      />
      <SmallGroupNote visibility={words.visibility} />
      <SelectField
        label={t('prepare.effect')}
        value={words.effect}
        options={BindingEffect.options.map((value) => ({ value, words: say(`effect.${value}`) }))}
        onChoose={(effect) => onChange({ effect })}
      />
    </>
  );
};
