import { WritingStays } from '../../ui/writing-stays.tsx';
import { BallotStage } from '../ballot/ballot-stage.tsx';
import { ResultStage } from '../ballot/result-stage.tsx';
import { useRole } from '../acting/use-role.ts';
import { CheckInStage } from '../check-in/check-in-stage.tsx';
import { RecorderStage } from '../minutes/recorder-stage.tsx';
import { RecordStage } from '../record/record-stage.tsx';
import { RoundStage } from '../round/round-stage.tsx';
import { AdjournedStage } from '../sitting/adjourned-stage.tsx';
import { RecessStage } from '../sitting/recess-stage.tsx';
import { FloorStage } from '../stage/floor-stage.tsx';
import { placeOf, type Situation } from './situation.ts';

/** The middle of the console. The recorder writes the minutes there while the meeting goes on. */
export const StageOf = ({ situation }: { readonly situation: Situation }) => {
  const { role } = useRole();
  const hall = (
    <WritingStays place={placeOf(situation)}>
      <Hall situation={situation} />
    </WritingStays>
  );
  const goesOn = situation.is !== 'gathering' && situation.is !== 'adjourned' && situation.is !== 'record';
  const recorder = role === 'recorder' && goesOn;
  return (
    <WritingStays place={recorder ? 'minutes' : 'hall'}>
      {recorder ? <RecorderStage hall={hall} /> : hall}
    </WritingStays>
  );
};

const Hall = ({ situation }: { readonly situation: Situation }) => {
  switch (situation.is) {
    case 'gathering':
      return <CheckInStage />;
    case 'ballot':
      return <BallotStage poll={situation.poll} />;
    case 'result':
      return <ResultStage poll={situation.poll} />;
    case 'round':
      return <RoundStage statement={situation.statement} round={situation.round} />;
    case 'floor':
      return <FloorStage />;
    case 'recess':
      return <RecessStage />;
    case 'adjourned':
      return <AdjournedStage />;
    case 'record':
      return <RecordStage />;
    default:
      return situation satisfies never;
  }
};
