import { type Poll, type PollId, standingOf } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { useSay } from '../../words/say.ts';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { useRole } from '../acting/use-role.ts';
import { AnnulLink } from './annul-link.tsx';
import css from './ballot.module.css';
import { emptyPoll, type PollWords, wordsOfPoll } from './poll-words.ts';
import { ResultSheet } from './result-sheet.tsx';
import { votableStatement } from './votable-statement.ts';

type BallotsTabProps = {
  /** Opens the form with these words: a new ballot, a draft, or one to be run again. */
  readonly onWrite: (words: PollWords) => void;
};

/** The ballots of this meeting: prepared, held, declared void; and a new one. */
export const BallotsTab = ({ onWrite }: BallotsTabProps) => {
  const { t } = useTranslation('console');
  const state = useMeeting();
  const { may } = useRole();
  const act = useAct();
  const [shown, setShown] = useState<PollId | null>(null);
  const { kind } = state.procedure;
  if (kind === null) return null;
  const polls = state.poll.order.toReversed().flatMap((id) => state.poll.polls[id] ?? []);
  return (
    <div className={css.polls}>
      <ActState act={act} />
      {polls.length === 0 ? <p className={css.allAnswered}>{t('prepare.none')}</p> : null}
      {polls.map((poll) => (
        <PollRow
          key={poll.id}
          poll={poll}
          onPut={() => act.give({ type: 'ReadyPoll', poll: poll.id })}
          onEdit={(again) => onWrite(wordsOfPoll(poll, kind, again))}
          onShow={() => setShown(poll.id)}
        />
      ))}
      <ResultSheet poll={polls.find(({ id }) => id === shown) ?? null} onClose={() => setShown(null)} />
      {may('DraftPoll') ? (
        <div className={css.newPoll}>
          <BigButton
            icon="plus"
            keyName="V"
            onClick={() => onWrite(emptyPoll(kind, votableStatement(state)))}
          >
            {t('prepare.new')}
          </BigButton>
        </div>
      ) : null}
    </div>
  );
};

type PollRowProps = {
  readonly poll: Poll;
  readonly onPut: () => void;
  readonly onEdit: (again: boolean) => void;
  readonly onShow: () => void;
};

const PollRow = ({ poll, onPut, onEdit, onShow }: PollRowProps) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const { may } = useRole();
  const standing = standingOf(poll);
  return (
    <div className={css.pollRow}>
      <div>
        {poll.result === null ? (
          <b>{poll.motion.title}</b>
        ) : (
          <button type="button" className={css.title} onClick={onShow}>
            {poll.motion.title}
          </button>
        )}
        <p className={css.meta}>
          <span>{say(`pollStatus.${poll.status}`)}</span>
          {poll.result === null ? null : <span>{say(`pollOutcome.${poll.result.outcome}`)}</span>}
          {poll.result !== null && standing !== null && poll.form.form === 'yesNoAbstain' ? (
            <span>
              {t('prepare.counts', {
                inFavour: standing.inFavour,
                against: standing.against,
                abstained: standing.abstained,
              })}
            </span>
          ) : null}
          {poll.annulment === null ? null : <span>{poll.annulment.reason}</span>}
        </p>
      </div>
      <div className={css.pollButtons}>
        {poll.status === 'draft' && may('EditPoll') ? (
          <BigButton size="small" onClick={() => onEdit(false)}>
            {t('prepare.edit')}
          </BigButton>
        ) : null}
        {poll.status === 'draft' && may('ReadyPoll') ? (
          <BigButton size="small" onClick={onPut}>
            {t('prepare.putShort')}
          </BigButton>
        ) : null}
        {poll.status === 'annulled' && may('DraftPoll') ? (
          <BigButton size="small" onClick={() => onEdit(true)}>
            {t('prepare.again')}
          </BigButton>
        ) : null}
        {poll.status === 'published' ? <AnnulLink poll={poll} /> : null}
      </div>
    </div>
  );
};
