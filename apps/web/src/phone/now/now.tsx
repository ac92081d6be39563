import { BallotCard } from '../ballot/ballot-card.tsx';
import { LaterCard } from '../later-parts.tsx';
import { QueuedCard } from '../queue/queued-card.tsx';
import type { Situation } from '../situation.ts';
import { CheckInCard } from './check-in-card.tsx';
import { IdleCard } from './idle-card.tsx';
import { SpeakingCard } from './speaking-card.tsx';

/** The card of the moment. It belongs to one ballot or entry: another one starts afresh. */
export const Now = ({ situation }: { situation: Situation }) => {
  switch (situation.is) {
    case 'checkIn':
      return <CheckInCard />;
    case 'ballot':
      return situation.mine ? (
        <BallotCard key={situation.poll.id} poll={situation.poll} />
      ) : (
        <LaterCard situation={situation} />
      );
    case 'queued':
      return <QueuedCard key={situation.entry.id} entry={situation.entry} />;
    case 'speaking':
      return <SpeakingCard entry={situation.entry} speech={situation.speech} />;
    case 'idle':
      return <IdleCard />;
    default:
      return <LaterCard situation={situation} />;
  }
};
