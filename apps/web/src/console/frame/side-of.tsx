import { WritingStays } from '../../ui/writing-stays.tsx';
import { BallotSide } from '../ballot/ballot-side.tsx';
import { ResultSide } from '../ballot/result-side.tsx';
import { CheckInSide } from '../check-in/check-in-side.tsx';
import { Calls } from '../people/calls.tsx';
import { PresenceFigures } from '../people/presence-figures.tsx';
import { QueuePanel } from '../queue/queue-panel.tsx';
import { RecordSide } from '../record/record-side.tsx';
import { RoundSide } from '../round/round-side.tsx';
import { placeOf, type Situation } from './situation.ts';
import css from './side.module.css';

/** The right of the console: who waits, for what, and who is here. */
export const SideOf = ({ situation }: { readonly situation: Situation }) => (
  <div className={css.side}>
    <div className={css.scroll}>
      <Calls />
      <WritingStays place={placeOf(situation)}>
        <Main situation={situation} />
      </WritingStays>
    </div>
    {hasFigures(situation) ? (
      <div className={css.people}>
        <PresenceFigures short={situation.is === 'ballot' || situation.is === 'round'} />
      </div>
    ) : null}
  </div>
);

/** Who is here matters while people are here. */
const hasFigures = ({ is }: Situation): boolean =>
  is !== 'gathering' && is !== 'record' && is !== 'adjourned';

const Main = ({ situation }: { readonly situation: Situation }) => {
  switch (situation.is) {
    case 'gathering':
      return <CheckInSide />;
    case 'ballot':
      return <BallotSide poll={situation.poll} />;
    case 'result':
      return <ResultSide poll={situation.poll} />;
    case 'round':
      return <RoundSide statement={situation.statement} round={situation.round} />;
    case 'record':
      return <RecordSide />;
    case 'floor':
    case 'recess':
      return <QueuePanel />;
    case 'adjourned':
      return null;
    default:
      return situation satisfies never;
  }
};
