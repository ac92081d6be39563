import type { Poll } from '@yishi/core';
import { Seal } from '../ui/seal.tsx';
import { useSay } from '../words/say.ts';
import { usePollWords } from './poll-words.ts';

/** The stamp on the result of a vote; opinions and a tie still to be decided have none. */
export const PollSeal = ({ poll }: { readonly poll: Poll }) => {
  const t = usePollWords();
  const say = useSay();
  if (poll.annulment !== null)
    return (
      <Seal
        hollow
        text={t('seal.annulled')}
        label={t('sealLabel', { outcome: say('pollStatus.annulled') })}
      />
    );
  const outcome = poll.result?.outcome;
  if (outcome === undefined || outcome === 'opinion' || outcome === 'tied') return null;
  return (
    <Seal
      hollow={outcome !== 'passed'}
      text={t(`seal.${outcome}`)}
      label={t('sealLabel', { outcome: say(`pollOutcome.${outcome}`) })}
    />
  );
};
