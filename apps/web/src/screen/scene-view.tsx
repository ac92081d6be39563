import type { MeetingId } from '@yishi/core';
import { AgendaScene } from './scenes/agenda-scene.tsx';
import { BallotScene } from './scenes/ballot-scene.tsx';
import { ClosedScene } from './scenes/closed-scene.tsx';
import { ConclusionScene } from './scenes/conclusion-scene.tsx';
import { FloorScene } from './scenes/floor-scene.tsx';
import { RestScene } from './scenes/rest-scene.tsx';
import { ResultScene } from './scenes/result-scene.tsx';
import { RoundResultScene } from './scenes/round-result-scene.tsx';
import { RoundScene } from './scenes/round-scene.tsx';
import { RulesScene } from './scenes/rules-scene.tsx';
import { StatementScene } from './scenes/statement-scene.tsx';
import { WelcomeScene } from './scenes/welcome-scene.tsx';
import { AdjournedScene } from './scenes/adjourned-scene.tsx';
import type { Scene } from './scene.ts';

type SceneViewProps = {
  readonly scene: Scene;
  readonly meeting: MeetingId;
  readonly joinCode: string | null;
};

/** The picture of each scene. */
export const SceneView = ({ scene, meeting, joinCode }: SceneViewProps) => {
  switch (scene.show) {
    case 'welcome':
      return <WelcomeScene joinCode={joinCode} />;
    case 'rules':
      return <RulesScene />;
    case 'agenda':
      return <AgendaScene />;
    case 'floor':
      return <FloorScene />;
    case 'statement':
      return <StatementScene statement={scene.statement} />;
    case 'round':
      return <RoundScene statement={scene.statement} round={scene.round} />;
    case 'roundResult':
      return <RoundResultScene statement={scene.statement} round={scene.round} />;
    case 'conclusion':
      return <ConclusionScene statement={scene.statement} />;
    case 'ballot':
      return <BallotScene poll={scene.poll} />;
    case 'result':
      return <ResultScene poll={scene.poll} />;
    case 'rest':
      return <RestScene scene={scene} />;
    case 'adjourned':
      return <AdjournedScene />;
    case 'closed':
      return <ClosedScene meeting={meeting} />;
    default:
      return scene satisfies never;
  }
};
