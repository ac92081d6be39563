import type { Choice, Poll } from '@yishi/core';
import { useState } from 'react';
import { useDelivery, useLastDelivery } from '../../meeting/use-delivery.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { answerStep, type Draft } from '../answer/answer-step.ts';
import { useKeptReceipt } from '../answer/kept-receipt.ts';
import { useSelf } from '../self-context.ts';
import { BallotOnItsWay } from './ballot-on-its-way.tsx';
import { ChooseStep } from './choose-step.tsx';
import { ConfirmStep } from './confirm-step.tsx';
import { CountedStep } from './counted-step.tsx';

/** A ballot in which the participant votes: choose, confirm, sent, received, counted; again until it is closed. */
export const BallotCard = ({ poll }: { poll: Poll }) => {
  const { version } = useMeeting();
  const { person } = useSelf();
  const [draft, setDraft] = useState<Draft<Choice>>({ at: 'none' });
  const { give } = useDelivery();
  const last = useLastDelivery((c) => c.type === 'AnswerPoll' && c.poll === poll.id);
  const receipt = useKeptReceipt(poll.id, last);
  const answered = poll.answers.answered[person];
  const step = answerStep({ draft, last, answered: answered !== undefined, version });
  const own = poll.answers.choices[person];
  switch (step.at) {
    case 'choose':
      return (
        <ChooseStep
          poll={poll}
          own={own}
          refused={step.refused}
          onChoose={(choice) => setDraft({ at: 'confirming', choice })}
          onKeep={answered === undefined ? null : () => setDraft({ at: 'none' })}
        />
      );
    case 'confirm':
      return (
        <ConfirmStep
          poll={poll}
          choice={step.choice}
          onBack={() => setDraft({ at: 'choosing' })}
          onConfirm={() => {
            give({ type: 'AnswerPoll', poll: poll.id, person, choice: step.choice });
            setDraft({ at: 'none' });
          }}
        />
      );
    case 'onItsWay':
      return <BallotOnItsWay poll={poll} delivery={step.delivery} />;
    case 'counted':
      return answered === undefined ? null : (
        <CountedStep
          poll={poll}
          answered={answered}
          own={own}
          receipt={receipt}
          refused={step.refused}
          onChange={() => setDraft({ at: 'choosing' })}
        />
      );
    default:
      return step satisfies never;
  }
};
