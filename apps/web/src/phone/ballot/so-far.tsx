import { isShown, type Poll, standingOf } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { sayStanding } from '../../meeting/say-rule.ts';
import { PollCells } from '../../poll/poll-cells.tsx';
import { useSay } from '../../words/say.ts';
import card from '../card.module.css';
import { useSelf } from '../self-context.ts';

/** Where an open ballot stands, as far as participants may see it: the tally with its rule in words, or who has answered. */
export const SoFar = ({ poll }: { poll: Poll }) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const { person } = useSelf();
  const audience = { kind: 'member', person } as const;
  const electors = poll.electorate?.electors.length ?? 0;
  const answered = Object.keys(poll.answers.answered).length;
  const standing = standingOf(poll);
  const live = isShown(poll, audience);
  return (
    <section className={card.soFar} data-silent>
      <p className={card.apart}>
        <b>{t('counted.turnout', { electors, answered })}</b>
        {live ? null : <span className={card.meta}>{t('counted.after')}</span>}
      </p>
      <PollCells poll={poll} audience={audience} />
      {live && standing !== null ? <p className={card.meta}>{sayStanding(say, standing)}</p> : null}
    </section>
  );
};
