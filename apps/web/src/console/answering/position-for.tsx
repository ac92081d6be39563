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
  const [level, setLevel] = useState<number | null>(null);
  const again = () => setLevel(null);
  if (level !== null)
    return (
      <ReadBack
        statement={statement}
        round={round}
        person={person}
        level={level}
        onAgain={again}
        onDone={onDone}
      />
    );
  return (
    <div className={css.ask}>
      <p className={css.motion}>{t('answer.version', { title: statement.title, version: round.version })}</p>
      <p>{t('answer.ask', { name: person.name })}</p>
      <Levels round={round} onChoose={setLevel} />
    </div>
  );
};

type LevelsProps = { readonly round: Round; readonly onChoose: (level: number) => void };

const Levels = ({ round, onChoose }: LevelsProps) => {
  const { t } = useTranslation('console');
  const say = useSay();
  return (
    <div className={css.options}>
      {scales[round.scale].map(({ level, needsReason }) => {
        const answer = sayPosition(say, round.scale, level);
        return (
          <AnswerOption
            key={level}
            answer={answer}
            hint={needsReason ? t('answer.reasonNext') : undefined}
            onChoose={() => onChoose(level)}
          >
            {answer.words}
          </AnswerOption>
        );
      })}
    </div>
  );
};

type ReadBackProps = PositionForProps & { readonly level: number; readonly onAgain: () => void };

const ReadBack = ({ statement, round, person, level, onAgain, onDone }: ReadBackProps) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const act = useAct(onDone);
  const [typed, setReason] = useState('');
  const answer = sayPosition(say, round.scale, level);
  const needsReason = stepOf(round.scale, level)?.needsReason === true;
  const reason = typed.trim() === '' ? null : typed.trim();
  const note = () =>
    act.give({
      type: 'AnswerRound',
      statement: statement.id,
      round: round.id,
      person: person.id,
      level,
      reason,
    });
  return (
    <ActForm
      act={act}
      go={t('answer.note')}
      ready={!needsReason || reason !== null}
      onGo={note}
      beside={<BigButton onClick={onAgain}>{t('answer.back')}</BigButton>}
    >
      <ChosenAnswer answer={answer} about={t('answer.readBack', { name: person.name, choice: answer.words })}>
        {answer.words}
      </ChosenAnswer>
      <TextField
        label={t(needsReason ? 'answer.reason' : 'answer.reasonFree')}
        value={typed}
        onType={setReason}
        maxLength={500}
      />
    </ActForm>
  );
};
