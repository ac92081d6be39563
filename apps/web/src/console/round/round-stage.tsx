import type { Round, Statement } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { TableCentre } from '../../ui/table/table-centre.tsx';
import { Turnout } from '../../ui/tally/turnout.tsx';
import { useSay } from '../../words/say.ts';
import ballot from '../ballot/ballot.module.css';
import { StatementHead } from '../statement/statement-head.tsx';
import { StatementText } from '../statement/statement-text.tsx';
import { TableView } from '../stage/table-view.tsx';
import css from './round.module.css';

type RoundStageProps = { readonly statement: Statement; readonly round: Round };

/** Everybody is asked about the words: who has answered, and the words themselves. */
export const RoundStage = ({ statement, round }: RoundStageProps) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const answered = Object.keys(round.answers.answered).length;
  return (
    <>
      <TableView mode="test" left={null} asked={{ round }}>
        <TableCentre
          eyebrow={t('round.running', { scale: say(`scale.${round.scale}`) })}
          sentence={say('sentences:round.turnout', { asked: round.asked.length, answered })}
          note={t('round.notAVote')}
        >
          <div className={ballot.centreTally}>
            <Turnout answered={answered} electors={round.asked.length} />
          </div>
        </TableCentre>
      </TableView>
      <section className={css.text}>
        <StatementHead statement={statement} compare={false} onCompare={() => undefined} />
        <div className={css.scroll}>
          <StatementText statement={statement} compare={false} />
        </div>
      </section>
    </>
  );
};
