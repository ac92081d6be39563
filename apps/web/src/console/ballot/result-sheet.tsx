import { type MeetingState, type Poll, standingOf } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { sayRule } from '../../meeting/say-rule.ts';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { ResultCard, type ResultDetail } from '../../ui/result-card.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Tally } from '../../ui/tally/tally.tsx';
import { useSay } from '../../words/say.ts';
import { BallotCounts } from './ballot-counts.tsx';

type ResultSheetProps = { readonly poll: Poll | null; readonly onClose: () => void };

/** A ballot that was held, as the card that everybody sees. */
export const ResultSheet = ({ poll, onClose }: ResultSheetProps) => {
  const say = useSay();
  return (
    <Sheet
      open={poll !== null}
      onClose={onClose}
      title={poll?.result ? say(`pollOutcome.${poll.result.outcome}`) : ''}
    >
      {poll === null ? null : <Card poll={poll} />}
    </Sheet>
  );
};

const Card = ({ poll }: { readonly poll: Poll }) => {
  const { t } = useTranslation('console');
  const say = useSay();
  const state = useMeeting();
  const standing = standingOf(poll);
  if (standing === null) return null;
  const { inFavour, against, abstained, needed } = standing;
  const electors = poll.electorate?.electors.length ?? 0;
  return (
    <ResultCard
      title={poll.motion.title}
      text={poll.motion.paragraphs.map((paragraph, i) => (
        <p key={i}>{paragraph}</p>
      ))}
      tally={
        poll.form.form === 'yesNoAbstain' ? (
          <Tally
            counts={{ electors, for: inFavour, against, abstain: abstained }}
            need={poll.rule.base === 'cast' ? null : needed}
          />
        ) : null
      }
      counts={<BallotCounts poll={poll} open={false} />}
      verdict={sayRule(say, poll.rule)}
      details={dissentsOn(state, poll, t('dissent.heading'))}
    />
  );
};

/** What was held against it, each with the meeting's answer. */
const dissentsOn = ({ consensus, attendance }: MeetingState, poll: Poll, heading: string): ResultDetail[] =>
  consensus.dissents
    .filter(({ subject }) => subject.about === 'poll' && subject.poll === poll.id)
    .map(({ person, reason, answer }) => ({
      heading: `${heading} · ${attendance.people[person]?.name ?? ''}`,
      lines: [reason],
      ...(answer === null ? {} : { note: answer.text }),
    }));
