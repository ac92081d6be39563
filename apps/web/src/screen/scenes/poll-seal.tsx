import type { Poll } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { Seal } from '../../ui/seal.tsx';
import { useSay } from '../../words/say.ts';

/** The stamp on the result of a vote; opinions and a tie still to be decided have none. */
export const PollSeal = ({ poll }: { readonly poll: Poll }) => {
  const { t } = useTranslation('screen');
  const say = useSay();
  if (poll.annulment !== null)
    return (
      <Seal
        hollow
        text={t('result.seal.annulled')}
        label={t('result.sealLabel', { outcome: say('pollStatus.annulled') })}
      />
    );
  const outcome = poll.result?.outcome;
  if (outcome === undefined || outcome === 'opinion' || outcome === 'tied') return null;
  return (
    <Seal
      hollow={outcome !== 'passed'}
      text={t(`result.seal.${outcome}`)}
      label={t('result.sealLabel', { outcome: say(`pollOutcome.${outcome}`) })}
    />
  );
};
