import type { MeetingId, Poll } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useMeeting } from '../meeting/use-meeting.ts';
import { PollCells } from '../poll/poll-cells.tsx';
import { useFollowUps } from '../poll/use-follow-ups.ts';
import { Verdict } from '../poll/verdict.tsx';
import { voteCountsOf } from '../poll/vote-counts.ts';
import { buttonClass } from '../ui/big-button.tsx';
import { SectionHead } from '../ui/section-head.tsx';
import { TallyCounts } from '../ui/tally/tally-counts.tsx';
import { useSay } from '../words/say.ts';
import css from './result-list.module.css';
import { everybody } from '../meeting/everybody.ts';

/**
 * What has been decided so far, the latest first; each opens to its count, dissent and tasks. The record opens with the
 * key this page was opened with.
 */
export const ResultList = ({ meeting }: { readonly meeting: MeetingId }) => {
  const { t } = useTranslation('watch');
  const { poll, procedure } = useMeeting();
  const { hash } = useLocation();
  const results = poll.order.flatMap((id) => poll.polls[id] ?? []).filter(({ result }) => result !== null);
  const readable = procedure.status === 'record' || procedure.status === 'sealed';
  if (results.length === 0 && !readable) return null;
  return (
    <section>
      {results.length === 0 ? null : <SectionHead>{t('results.title')}</SectionHead>}
      <ul className={css.list}>
        {results.toReversed().map((one, i) => (
          <li key={one.id}>
            <Result poll={one} open={i === 0} />
          </li>
        ))}
      </ul>
      {readable ? (
        <Link
          className={`${buttonClass({ tone: 'go' })} ${css.record}`}
          to={{ pathname: `/m/${meeting}/record`, hash }}
        >
          {t('record')}
        </Link>
      ) : null}
    </section>
  );
};

const Result = ({ poll, open }: { readonly poll: Poll; readonly open: boolean }) => {
  const say = useSay();
  const details = useFollowUps({ about: 'poll', poll: poll.id });
  const counts = voteCountsOf(poll);
  if (poll.result === null) return null;
  return (
    <details className={css.result} open={open}>
      <summary>
        <span>{poll.motion.title}</span>
        <b className={poll.result.outcome === 'passed' ? css.passed : undefined}>
          {poll.annulment === null ? say(`pollOutcome.${poll.result.outcome}`) : say('pollStatus.annulled')}
        </b>
      </summary>
      <div className={css.body}>
        {poll.motion.paragraphs.map((words, i) => (
          <p key={i}>{words}</p>
        ))}
        <PollCells poll={poll} audience={everybody} />
        {counts === null ? null : <TallyCounts counts={counts} />}
        <p>
          <Verdict poll={poll} />
        </p>
        {details.map(({ heading, lines, note }) => (
          <div key={heading} className={css.detail}>
            <h3>{heading}</h3>
            {lines.map((line, i) => (
              <p key={i}>{line}</p>
            ))}
            {note === undefined ? null : <p className={css.note}>{note}</p>}
          </div>
        ))}
      </div>
    </details>
  );
};
