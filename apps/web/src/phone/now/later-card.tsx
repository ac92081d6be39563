import { BallotSeen } from '../ballot/ballot-seen.tsx';
import { FloorCard } from '../floor/floor-card.tsx';
import { MissedCard } from '../queue/missed-card.tsx';
import { OnDeckCard } from '../queue/on-deck-card.tsx';
import { SignCard } from '../record/sign-card.tsx';
import { OutcomeCard } from '../result/outcome-card.tsx';
import { ResultSeen } from '../result/result-seen.tsx';
import { RoundCard } from '../round/round-card.tsx';
import { RoundSeen } from '../round/round-seen.tsx';
import type { Situation } from '../situation.ts';
import { AdjournedCard } from './adjourned-card.tsx';
import { BeforeCard } from './before-card.tsx';
import { ClosedCard } from './closed-card.tsx';
import { DeskCard } from './desk-card.tsx';
import { GatheringCard } from './gathering-card.tsx';
import { GoneCard } from './gone-card.tsx';
import { ReadyCard } from './ready-card.tsx';
import { RecessCard } from './recess-card.tsx';
import { RulesCard } from './rules-card.tsx';

type Outside =
  | 'notListed'
  | 'waitingForDesk'
  | 'beforeCheckIn'
  | 'gone'
  | 'gathering'
  | 'adjourned'
  | 'sign'
  | 'closed';

type AtOnce = 'checkIn' | 'queued' | 'speaking' | 'idle';

type Props = { situation: Exclude<Situation, { is: AtOnce }> };

/** The card of a situation that comes later than the first page: before and after the session, or one's own turn. */
export const LaterCard = ({ situation }: Props) => {
  switch (situation.is) {
    case 'notListed':
    case 'waitingForDesk':
      return <DeskCard waiting={situation.is === 'waitingForDesk'} />;
    case 'beforeCheckIn':
      return <BeforeCard />;
    case 'gone':
      return <GoneCard />;
    case 'gathering':
      return <GatheringCard />;
    case 'adjourned':
      return <AdjournedCard />;
    case 'sign':
      return <SignCard />;
    case 'closed':
      return <ClosedCard />;
    default:
      return <InSession situation={situation} />;
  }
};

const InSession = ({ situation }: { situation: Exclude<Props['situation'], { is: Outside }> }) => {
  switch (situation.is) {
    case 'ballot':
      return <BallotSeen poll={situation.poll} />;
    case 'round':
      return situation.mine ? (
        <RoundCard key={situation.round.id} statement={situation.statement} round={situation.round} />
      ) : (
        <RoundSeen statement={situation.statement} round={situation.round} />
      );
    case 'floor':
      return <FloorCard key={situation.entry.id} entry={situation.entry} speech={situation.speech} />;
    case 'onDeck':
      return <OnDeckCard entry={situation.entry} />;
    case 'missed':
      return <MissedCard entry={situation.entry} />;
    case 'rules':
      return <RulesCard />;
    case 'recess':
      return <RecessCard recess={situation.recess} />;
    case 'result':
      return <ResultSeen key={situation.poll.id} poll={situation.poll} />;
    case 'outcome':
      return <OutcomeCard key={situation.statement.id} statement={situation.statement} />;
    case 'ready':
      return <ReadyCard poll={situation.poll} />;
    default:
      return situation satisfies never;
  }
};
