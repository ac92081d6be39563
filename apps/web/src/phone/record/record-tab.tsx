import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { buttonClass } from '../../ui/big-button.tsx';
import { Icon } from '../../ui/icons/icon.tsx';
import { StatementOutcome } from '../result/statement-outcome.tsx';
import { useSelf } from '../self-context.ts';
import { TabPage } from '../tab-page.tsx';
import { PollKept } from './poll-kept.tsx';
import { TaskList } from './task-list.tsx';

/** What the meeting has decided so far, the latest first, and the minutes once they are laid open. */
export const RecordTab = () => {
  const { t } = useTranslation('phone');
  const { poll, consensus, tasks } = useMeeting();
  const results = poll.order
    .flatMap((id) => poll.polls[id] ?? [])
    .filter(({ countedAt, annulment }) => countedAt !== null || annulment !== null);
  const concluded = consensus.order
    .flatMap((id) => consensus.statements[id] ?? [])
    .filter(({ conclusion }) => conclusion !== null && conclusion.outcome !== 'voteInstead');
  const empty = results.length + concluded.length + tasks.order.length === 0;
  return (
    <TabPage title={t('record.title')}>
      <MinutesLink />
      {empty ? <p>{t('record.none')}</p> : null}
      {results.toReversed().map((one) => (
        <PollKept key={one.id} poll={one} />
      ))}
      {concluded.toReversed().map((statement) => (
        <StatementOutcome key={statement.id} statement={statement} />
      ))}
      <TaskList />
    </TabPage>
  );
};

const MinutesLink = () => {
  const { t } = useTranslation('phone');
  const { meeting } = useSelf();
  const { recordOpenedAt } = useMeeting().procedure;
  return recordOpenedAt === null ? null : (
    <a className={buttonClass({ wide: true })} href={`/m/${meeting}/record`}>
      <Icon name="document" />
      {t('record.minutes')}
    </a>
  );
};
