import type { Choice, Poll } from '@yishi/core';
import { LevelOptions } from './level-options.tsx';
import { ScoreOptions } from './score-options.tsx';
import { SeveralOptions } from './several-options.tsx';
import { SingleOptions } from './single-options.tsx';

type Props = { poll: Poll; own: Choice | undefined; onChoose: (choice: Choice) => void };

/** The ways to answer every question but yes or no. */
export const RareOptions = ({ poll: { form, options }, own, onChoose }: Props) => {
  switch (form.form) {
    case 'yesNoAbstain':
      return null;
    case 'single':
      return <SingleOptions options={options} own={own} onChoose={onChoose} />;
    case 'several':
      return <SeveralOptions options={options} own={own} min={form.min} max={form.max} onChoose={onChoose} />;
    case 'approval':
      return <SeveralOptions options={options} own={own} min={0} max={options.length} onChoose={onChoose} />;
    case 'score':
      return <ScoreOptions options={options} own={own} min={form.min} max={form.max} onChoose={onChoose} />;
    case 'scale':
      return <LevelOptions scale={form.scale} onChoose={(level) => onChoose({ choice: 'level', level })} />;
    default:
      return form satisfies never;
  }
};
