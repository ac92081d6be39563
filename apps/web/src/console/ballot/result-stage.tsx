import { isShown, type Poll, standingOf } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { sayRule } from '../../meeting/say-rule.ts';
import { TableCentre } from '../../ui/table/table-centre.tsx';
import { Tally } from '../../ui/tally/tally.tsx';
import { useSay } from '../../words/say.ts';
import { TableView } from '../stage/table-view.tsx';
import { BallotCounts } from './ballot-counts.tsx';
import css from './ballot.module.css';
import { MotionText } from './motion-text.tsx';

/** A counted ballot before it is announced. */
export const ResultStage = ({ poll }: { readonly poll: Poll }) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const shown = isShown(poll, { kind: 'staff' });
  const standing = standingOf(poll);
  const electors = poll.electorate?.electors.length ?? 0;
  return (
    <>
      <TableView mode={shown ? 'ballot' : 'secret'} left={null} asked={{ poll }}>
        <TableCentre
          official
          eyebrow={t('ballot.counted')}
          sentence={
            poll.result === null ? t('ballot.countedHidden') : say(`pollOutcome.${poll.result.outcome}`)
          }
          note={sayRule(say, poll.rule)}
        >
          {standing !== null && shown && poll.form.form === 'yesNoAbstain' ? (
            <div className={css.centreTally}>
              <Tally
                counts={{
                  electors,
                  for: standing.inFavour,
                  against: standing.against,
                  abstain: standing.abstained,
                }}
                need={standing.needed}
              />
            </div>
          ) : null}
        </TableCentre>
      </TableView>
      <MotionText poll={poll} />
      {shown ? <BallotCounts poll={poll} open={false} /> : null}
    </>
  );
};
