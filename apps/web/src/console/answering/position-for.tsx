import { type Person, type Round, scales, type Statement, stepOf } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayPosition } from '../../meeting/say-position.ts';
import { AnswerOption, ChosenAnswer } from '../../ui/answer-option.tsx';
import { BigButton } from '../../ui/big-button.tsx';
import { useSay } from '../../words/say.ts';
import { useAct } from '../acting/use-act.ts';
import { ActForm } from '../forms/act-form.tsx';
import { TextField } from '../forms/field.tsx';
import css from './answering.module.css';

type PositionForProps = {
  readonly statement: Statement;
  readonly round: Round;
  readonly person: Person;
  readonly onDone: () => void;
};

/** What somebody without a device says of a text, with the reason where the scale asks for one. */
export const PositionFor = ({ statement, round, person, onDone }: PositionForProps) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const act = useAct(onDone);
  const [level, setLevel] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  if (level === null)
    return (
      <div className={css.ask}>
        <p className={css.motion}>{t('answer.version', { title: statement.title, version: round.version })}</p>
        <p>{t('answer.ask', { name: person.name })}</p>
        <div className={css.options}>
          {scales[round.scale].map((step) => {
            const answer = sayPosition(say, round.scale, step.level);
            return (
              <AnswerOption
                key={step.level}
                answer={answer}
                hint={step.needsReason ? t('answer.reasonNext') : undefined}
                onChoose={() => setLevel(step.level)}
              >
                {answer.words}
              </AnswerOption>
            );
          })}
        </div>
      </div>
    );
  const answer = sayPosition(say, round.scale, level);
  const needsReason = stepOf(round.scale, level)?.needsReason === true;
  return (
    <ActForm
      act={act}
      go={t('answer.note')}
      ready={!needsReason || reason.trim() !== ''}
      onGo={() =>
        act.give({
          type: 'AnswerRound',
          statement: statement.id,
          round: round.id,
          person: person.id,
          level,
          reason: reason.trim() === '' ? null : reason.trim(),
        })
      }
      beside={<BigButton onClick={() => setLevel(null)}>{t('answer.back')}</BigButton>}
    >
      <ChosenAnswer answer={answer} about={t('answer.readBack', { name: person.name, choice: answer.words })}>
        {answer.words}
      </ChosenAnswer>
      <TextField
        label={t(needsReason ? 'answer.reason' : 'answer.reasonFree')}
        value={reason}
        onType={setReason}
        maxLength={500}
      />
    </ActForm>
  );
};
