import { isShown, type Poll, type Standing, standingOf } from '@yishi/core';
import { formatClock } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { sayRule, sayStanding } from '../../meeting/say-rule.ts';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { TableCentre } from '../../ui/table/table-centre.tsx';
import { Tally } from '../../ui/tally/tally.tsx';
import { Turnout } from '../../ui/tally/turnout.tsx';
import { useSay } from '../../words/say.ts';
import css from './ballot.module.css';

/** Where the ballot stands, as a sentence, and as people. */
export const BallotCentre = ({ poll }: { readonly poll: Poll }) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const now = useMeetingNow();
  const standing = standingOf(poll);
  if (standing === null) return null;
  const shown = isShown(poll, { kind: 'staff' });
  const isVote = poll.form.form === 'yesNoAbstain';
  const turnout = say('sentences:turnout', {
    electors: poll.electorate?.electors.length ?? 0,
    answered: standing.answered,
  });
  return (
    <TableCentre
      official
      eyebrow={t(isVote ? 'ballot.running' : 'ballot.runningSurvey', {
        time: formatClock(now - (poll.openedAt ?? now)),
      })}
      sentence={shown && isVote ? sayStanding(say, standing) : turnout}
      note={shown ? (isVote ? sayRule(say, poll.rule) : undefined) : t('ballot.hidden')}
    >
      <div className={css.centreTally}>
        <CentreTally poll={poll} standing={standing} shown={shown} />
      </div>
    </TableCentre>
  );
};

type CentreTallyProps = { readonly poll: Poll; readonly standing: Standing; readonly shown: boolean };

const CentreTally = ({ poll, standing, shown }: CentreTallyProps) => {
  const electors = poll.electorate?.electors.length ?? 0;
  if (!shown || poll.form.form !== 'yesNoAbstain')
    return <Turnout answered={standing.answered} electors={electors} />;
  const { inFavour, against, abstained, needed } = standing;
  return (
    <Tally
      counts={{ electors, for: inFavour, against, abstain: abstained }}
      need={poll.rule.base === 'cast' ? null : needed}
    />
  );
};
