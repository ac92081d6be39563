import type { Round, Statement } from '@yishi/core';
import { useState } from 'react';
import { useDelivery, useLastDelivery } from '../../meeting/use-delivery.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { answerStep, type Draft } from '../answer/answer-step.ts';
import { useSelf } from '../self-context.ts';
import { AnswerStep } from './answer-step.tsx';
import type { RoundOption } from './four-words.ts';
import { PositionStep } from './position-step.tsx';
import { ReceivedStep } from './received-step.tsx';
import { RoundOnItsWay } from './round-on-its-way.tsx';

type Props = { statement: Statement; round: Round };

/** A round in which the participant is asked: what they think of this version, with a reason where one helps. */
export const RoundCard = ({ statement, round }: Props) => {
  const { version } = useMeeting();
  const { person } = useSelf();
  const [draft, setDraft] = useState<Draft<RoundOption>>({ at: 'none' });
  const { give } = useDelivery();
  const last = useLastDelivery((c) => c.type === 'AnswerRound' && c.round === round.id);
  const answered = round.answers.answered[person] !== undefined;
  const own = round.answers.choices[person];
  const refused = last?.stage.at === 'refused' && last.command.type === 'AnswerRound' ? last.command : null;
  const step = answerStep({ draft, last, answered, version });
  switch (step.at) {
    case 'choose':
      return (
        <AnswerStep
          statement={statement}
          round={round}
          own={own}
          refused={step.refused}
          onChoose={(choice) => setDraft({ at: 'confirming', choice })}
          onKeep={answered ? () => setDraft({ at: 'none' }) : null}
        />
      );
    case 'confirm':
      return (
        <PositionStep
          statement={statement}
          round={round}
          option={step.choice}
          reason={refused?.reason ?? own?.reason ?? ''}
          onBack={() => setDraft({ at: 'choosing' })}
          onConfirm={(reason) => {
            const { level } = step.choice;
            give({ type: 'AnswerRound', statement: statement.id, round: round.id, person, level, reason });
            setDraft({ at: 'none' });
          }}
        />
      );
    case 'onItsWay':
      return <RoundOnItsWay statement={statement} delivery={step.delivery} round={round} />;
    case 'counted':
      return (
        <ReceivedStep
          statement={statement}
          round={round}
          own={own}
          refused={step.refused}
          onChange={() => setDraft({ at: 'choosing' })}
        />
      );
    default:
      return step satisfies never;
  }
};
