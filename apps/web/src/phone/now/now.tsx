import { BallotCard } from '../ballot/ballot-card.tsx';
import {
  AdjournedCard,
  BallotSeen,
  BeforeCard,
  ClosedCard,
  DeskCard,
  FloorCard,
  GatheringCard,
  GoneCard,
  MissedCard,
  OnDeckCard,
  OutcomeCard,
  ReadyCard,
  RecessCard,
  ResultSeen,
  RoundCard,
  RoundSeen,
  RulesCard,
  SignCard,
} from '../later-parts.ts';
import { QueuedCard } from '../queue/queued-card.tsx';
import type { Situation } from '../situation.ts';
import { CheckInCard } from './check-in-card.tsx';
import { IdleCard } from './idle-card.tsx';
import { SpeakingCard } from './speaking-card.tsx';

/** The card of the moment. */
export const Now = ({ situation }: { situation: Situation }) => {
  switch (situation.is) {
    case 'notListed':
    case 'waitingForDesk':
      return <DeskCard waiting={situation.is === 'waitingForDesk'} />;
    case 'beforeCheckIn':
      return <BeforeCard />;
    case 'checkIn':
      return <CheckInCard />;
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

type Outside =
  | 'notListed'
  | 'waitingForDesk'
  | 'beforeCheckIn'
  | 'checkIn'
  | 'gone'
  | 'gathering'
  | 'adjourned'
  | 'sign'
  | 'closed';

/** A card belongs to one ballot, round or entry: another one starts afresh. */
const InSession = ({ situation }: { situation: Exclude<Situation, { is: Outside }> }) => {
  switch (situation.is) {
    case 'ballot':
      return situation.mine ? (
        <BallotCard key={situation.poll.id} poll={situation.poll} />
      ) : (
        <BallotSeen poll={situation.poll} />
      );
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
    case 'queued':
      return <QueuedCard key={situation.entry.id} entry={situation.entry} />;
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
    case 'speaking':
      return <SpeakingCard entry={situation.entry} speech={situation.speech} />;
    case 'idle':
      return <IdleCard />;
    default:
      return situation satisfies never;
  }
};
