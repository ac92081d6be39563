import type { Choice, Person, Poll } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayChoice } from '../../meeting/say-choice.ts';
import { ChosenAnswer } from '../../ui/answer-option.tsx';
import { useSay } from '../../words/say.ts';
import { useAct } from '../acting/use-act.ts';
import { ActForm } from '../forms/act-form.tsx';
import { BigButton } from '../../ui/big-button.tsx';
import { ChoiceOf } from './choice-of.tsx';
import css from './answering.module.css';

type AnswerForProps = { readonly poll: Poll; readonly person: Person; readonly onDone: () => void };

/** The answer of somebody without a device: asked aloud, read back, then noted in their name. */
export const AnswerFor = ({ poll, person, onDone }: AnswerForProps) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const act = useAct(onDone);
  const [choice, setChoice] = useState<Choice | null>(null);
  const answered = poll.answers.answered[person.id] !== undefined;
  if (choice === null)
    return (
      <div className={css.ask}>
        <p className={css.motion}>{poll.motion.title}</p>
        <p>{t(answered ? 'answer.change' : 'answer.ask', { name: person.name })}</p>
        <ChoiceOf poll={poll} onChoose={setChoice} />
        {answered ? (
          <BigButton onClick={() => act.give({ type: 'WithdrawAnswer', poll: poll.id, person: person.id })}>
            {t('answer.takeBack')}
          </BigButton>
        ) : null}
      </div>
    );
  const drawn = sayChoice(say, poll, choice);
  const words = typeof drawn === 'string' ? say(`vote.${drawn === 'answered' ? 'for' : drawn}`) : drawn.words;
  return (
    <ActForm
      act={act}
      go={t('answer.note')}
      ready
      onGo={() => act.give({ type: 'AnswerPoll', poll: poll.id, person: person.id, choice })}
      beside={<BigButton onClick={() => setChoice(null)}>{t('answer.back')}</BigButton>}
    >
      <ChosenAnswer answer={drawn} about={t('answer.readBack', { name: person.name, choice: words })}>
        {words}
      </ChosenAnswer>
    </ActForm>
  );
};
