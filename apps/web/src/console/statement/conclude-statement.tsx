import { mayClaim, Outcome, roundShows, type Statement } from '@yishi/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { useSay } from '../../words/say.ts';
import { useAct } from '../acting/use-act.ts';
import { ActForm } from '../forms/act-form.tsx';
import { Choices } from '../forms/choices.tsx';
import { SelectField } from '../forms/select-field.tsx';

type ConcludeStatementProps = { readonly statement: Statement; readonly onDone: () => void };

/** Says what came of a text. Agreement can only be called what the last round on these words showed (C5). */
export const ConcludeStatement = ({ statement, onDone }: ConcludeStatementProps) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const { poll } = useMeeting();
  const act = useAct(onDone);
  const version = statement.versions.length;
  const last = statement.rounds.findLast((r) => r.status === 'closed' && r.version === version);
  const shows = last === undefined ? 'none' : roundShows(last);
  const [outcome, setOutcome] = useState<Outcome>(
    shows === 'none' || shows === 'incomplete' ? 'voteInstead' : shows,
  );
  const polls = Object.values(poll.polls).filter(
    (each) => each.motion.statement?.id === statement.id && each.result !== null,
  );
  const [by, setBy] = useState(polls.at(-1)?.id ?? '');
  const open = Outcome.options.filter((each) => mayClaim(each, shows));
  return (
    <ActForm
      act={act}
      go={t('statement.conclude')}
      ready
      onGo={() =>
        act.give({
          type: 'ConcludeStatement',
          statement: statement.id,
          seen: version,
          outcome,
          poll: outcome === 'voteInstead' ? (polls.find(({ id }) => id === by)?.id ?? null) : null,
        })
      }
    >
      <p>{shows === 'none' ? t('statement.noRound') : say(`sentences:round.${shows}`)}</p>
      <Choices
        label={t('statement.outcome')}
        value={outcome}
        options={open.map((value) => ({ value, words: say(`outcome.${value}`) }))}
        onChoose={setOutcome}
        help={t(`statement.outcomeHelp.${outcome}`)}
      />
      {outcome === 'voteInstead' && polls.length > 0 ? (
        <SelectField
          label={t('statement.byPoll')}
          value={by}
          options={[
            { value: '', words: t('statement.noPollYet') },
            ...polls.map(({ id, motion }) => ({ value: id, words: motion.title })),
          ]}
          onChoose={setBy}
        />
      ) : null}
    </ActForm>
  );
};
