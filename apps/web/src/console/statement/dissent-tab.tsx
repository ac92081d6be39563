import type { Dissent, DissentId, DissentSubject, MeetingState, Person } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../meeting/new-id.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useAct } from '../acting/use-act.ts';
import { useRole } from '../acting/use-role.ts';
import { ActForm } from '../forms/act-form.tsx';
import { TextField } from '../forms/field.tsx';
import { SelectField } from '../forms/select-field.tsx';
import { AnswerDissent } from './answer-dissent.tsx';
import css from './dissent.module.css';
import { subjectsOf } from './subjects.ts';

/** Views that did not prevail: kept with their reason and condition, and answered. */
export const DissentTab = () => {
  const { t } = useTranslation('console');
  const state = useMeeting();
  const { may } = useRole();
  const [notes, setNotes] = useState(false);
  const [answers, setAnswers] = useState<DissentId | null>(null);
  const subjects = subjectsOf(state);
  const { dissents } = state.consensus;
  const answered = dissents.find(({ id }) => id === answers);
  return (
    <div className={css.list}>
      {dissents.length === 0 ? <p className={css.none}>{t('dissent.none')}</p> : null}
      {dissents.map((dissent) => (
        <DissentRow
          key={dissent.id}
          dissent={dissent}
          onAnswer={may('AnswerDissent') ? () => setAnswers(dissent.id) : null}
        />
      ))}
      {subjects.length === 0 ? null : (
        <div>
          <BigButton size="small" icon="plus" onClick={() => setNotes(true)}>
            {t('dissent.note')}
          </BigButton>
        </div>
      )}
      <Sheet open={notes} onClose={() => setNotes(false)} title={t('dissent.note')}>
        <NoteForm onDone={() => setNotes(false)} />
      </Sheet>
      <Sheet open={answered !== undefined} onClose={() => setAnswers(null)} title={t('dissent.answerTitle')}>
        {answered === undefined ? null : <AnswerDissent dissent={answered} onDone={() => setAnswers(null)} />}
      </Sheet>
    </div>
  );
};

type DissentRowProps = { readonly dissent: Dissent; readonly onAnswer: (() => void) | null };

const DissentRow = ({ dissent, onAnswer }: DissentRowProps) => {
  const { t } = useTranslation('console');
  const { attendance } = useMeeting();
  return (
    <article className={css.dissent}>
      <p>
        <b>{attendance.people[dissent.person]?.name}</b> {dissent.reason}
      </p>
      {dissent.condition === null ? null : <p>{t('dissent.would', { condition: dissent.condition })}</p>}
      {dissent.answer === null ? (
        onAnswer === null ? null : (
          <BigButton size="small" onClick={onAnswer}>
            {t('dissent.answer')}
          </BigButton>
        )
      ) : (
        <p className={css.answer}>
          {t(dissent.answer.adopted ? 'dissent.adopted' : 'dissent.notAdopted', {
            text: dissent.answer.text,
          })}
        </p>
      )}
    </article>
  );
};

const NoteForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useTranslation('console');
  const state = useMeeting();
  const act = useAct(onDone);
  const subjects = subjectsOf(state);
  const [about, setAbout] = useState(subjects.at(-1)?.value ?? '');
  const subject = subjects.find(({ value }) => value === about)?.subject;
  const people = likely(state, subject);
  const [who, setWho] = useState<string>(people[0]?.id ?? '');
  const person = people.find(({ id }) => id === who) ?? people[0];
  const [reason, setReason] = useState('');
  const [condition, setCondition] = useState('');
  const ready = subject !== undefined && person !== undefined && reason.trim() !== '';
  return (
    <ActForm
      act={act}
      go={t('dissent.noteGo')}
      ready={ready}
      onGo={() => {
        if (subject === undefined || person === undefined) return;
        act.give({
          type: 'RecordDissent',
          dissent: newId<DissentId>(),
          subject,
          person: person.id,
          reason: reason.trim(),
          condition: condition.trim() === '' ? null : condition.trim(),
        });
      }}
    >
      <SelectField label={t('dissent.about')} value={about} options={subjects} onChoose={setAbout} />
      <SelectField
        label={t('dissent.who')}
        value={person?.id ?? ''}
        options={people.map(({ id, name }) => ({ value: id, words: name }))}
        onChoose={setWho}
      />
      <TextField label={t('dissent.reason')} value={reason} onType={setReason} maxLength={500} />
      <TextField
        label={t('dissent.condition')}
        help={t('dissent.conditionHelp')}
        value={condition}
        onType={setCondition}
        maxLength={500}
      />
    </ActForm>
  );
};

/** The people here, those who voted against first. */
const likely = (state: MeetingState, subject: DissentSubject | undefined): readonly Person[] => {
  const here = state.attendance.order
    .flatMap((id) => state.attendance.people[id] ?? [])
    .filter(({ visits }) => visits.length > 0);
  const choices = subject?.about === 'poll' ? (state.poll.polls[subject.poll]?.answers.choices ?? {}) : {};
  const against = ({ id }: Person) => {
    const choice = choices[id];
    return choice?.choice === 'vote' && choice.vote === 'against';
  };
  return [...here.filter(against), ...here.filter((person) => !against(person))];
};
