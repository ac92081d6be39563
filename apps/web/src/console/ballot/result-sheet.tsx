import type { Poll } from '@yishi/core';
import { PollCells } from '../../poll/poll-cells.tsx';
import { PollSeal } from '../../poll/poll-seal.tsx';
import { useFollowUps } from '../../poll/use-follow-ups.ts';
import { Verdict } from '../../poll/verdict.tsx';
import { voteCountsOf } from '../../poll/vote-counts.ts';
import { ResultCard } from '../../ui/result-card.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { TallyCounts } from '../../ui/tally/tally-counts.tsx';
import { useSay } from '../../words/say.ts';

type ResultSheetProps = { readonly poll: Poll | null; readonly onClose: () => void };

/** A ballot that was held, as the card that everybody sees. */
export const ResultSheet = ({ poll, onClose }: ResultSheetProps) => {
  const say = useSay();
  return (
    <Sheet
      open={poll !== null}
      onClose={onClose}
      title={poll === null ? '' : say(`pollStatus.${poll.status}`)}
    >
      {poll === null ? null : <Card poll={poll} />}
    </Sheet>
  );
};

const Card = ({ poll }: { readonly poll: Poll }) => {
  const details = useFollowUps({ about: 'poll', poll: poll.id });
  const counts = voteCountsOf(poll);
  return (
    <ResultCard
      title={poll.motion.title}
      text={poll.motion.paragraphs.map((paragraph, i) => (
        <p key={i}>{paragraph}</p>
      ))}
      seal={<PollSeal poll={poll} />}
      tally={<PollCells poll={poll} audience={{ kind: 'staff' }} />}
      {...(counts === null ? {} : { counts: <TallyCounts counts={counts} /> })}
      verdict={<Verdict poll={poll} />}
      details={details}
    />
  );
};
