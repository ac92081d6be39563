import type { Poll } from '@yishi/core';
import { formatClock } from '@yishi/i18n';
import { useTranslation } from 'react-i18next';
import { useMeetingNow } from '../../meeting/use-meeting-now.ts';
import { OfficialStrip } from '../../ui/official-strip.tsx';
import { pollDeadline } from './poll-deadline.ts';
import { QuietStrip } from './quiet-strip.tsx';

/** That a ballot is open, and about how long still; red only where it decides something. */
export const BallotStrip = ({ poll }: { poll: Poll }) => {
  const { t } = useTranslation('phone');
  if (poll.form.form === 'yesNoAbstain')
    return <OfficialStrip end={<Left poll={poll} />}>{t('ballot.strip')}</OfficialStrip>;
  return <QuietStrip end={<Left poll={poll} />}>{t('ballot.opinion')}</QuietStrip>;
};

const Left = ({ poll }: { poll: Poll }) => {
  const { t } = useTranslation('phone');
  const now = useMeetingNow();
  const deadline = pollDeadline(poll);
  if (deadline === null) return null;
  const time = formatClock(deadline - now);
  if (deadline <= now) return t('ballot.over');
  return <span role="timer">{t(poll.closing === null ? 'ballot.left' : 'ballot.closing', { time })}</span>;
};
