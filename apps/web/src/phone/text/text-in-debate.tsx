import { type Round, roundShows, type Statement } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roundRowsOf } from '../../consensus/round-rows.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { Icon } from '../../ui/icons/icon.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { GradeBars } from '../../ui/tally/grade-bars.tsx';
import { useSay } from '../../words/say.ts';
import card from '../card.module.css';
import { MotionText } from './motion-text.tsx';
import css from './text-in-debate.module.css';

/** The text that is being talked about, one tap away, and what the last round showed. */
export const TextInDebate = () => {
  const { consensus } = useMeeting();
  const statement = consensus.order
    .flatMap((id) => consensus.statements[id] ?? [])
    .findLast(({ conclusion }) => conclusion === null);
  return statement === undefined ? null : <TextRow key={statement.id} statement={statement} />;
};

const TextRow = ({ statement }: { statement: Statement }) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  const [open, setOpen] = useState(false);
  const version = statement.versions.at(-1);
  const round = statement.rounds.findLast(({ levels }) => levels !== null);
  if (version === undefined) return null;
  return (
    <>
      <button type="button" className={css.row} onClick={() => setOpen(true)}>
        <Icon name="document" />
        <span className={css.words}>
          <small>
            {t('text.label')} · {t('text.version', { version: version.version })}
          </small>
          <b>{statement.title}</b>
          {round === undefined ? null : <small>{say(`sentences:round.${roundShows(round)}`)}</small>}
        </span>
        <Icon name="forward" />
      </button>
      <Sheet open={open} onClose={() => setOpen(false)} title={statement.title}>
        <div className={css.sheet}>
          <p className={card.meta}>{t('text.version', { version: version.version })}</p>
          <MotionText paragraphs={version.paragraphs} />
          {version.why === null ? null : <p className={card.meta}>{t('text.why', { why: version.why })}</p>}
          {round === undefined ? null : <LastRound round={round} />}
        </div>
      </Sheet>
    </>
  );
};

const LastRound = ({ round }: { round: Round }) => {
  const { t } = useTranslation('phone');
  const say = useSay();
  return (
    <section className={css.round}>
      <h3 className={card.meta}>
        {t('text.lastRound')} · {t('text.version', { version: round.version })}
      </h3>
      <GradeBars rows={roundRowsOf(say, round)} electors={round.asked.length} />
    </section>
  );
};
