import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { BallotsTab } from '../ballot/ballots-tab.tsx';
import { ReadyPanel } from '../ballot/ready-panel.tsx';
import { DissentTab } from '../statement/dissent-tab.tsx';
import { StatementTab } from '../statement/statement-tab.tsx';
import { TasksTab } from '../tasks/tasks-tab.tsx';
import css from './work-panel.module.css';

/** What is worked on below the table: the text, the ballots, what was held against them, and who does what. */
export const WorkPanel = () => {
  const { t } = useTranslation('console');
  const { poll, consensus, tasks } = useMeeting();
  const [tab, setTab] = useState<string | null>('text');
  const put = Object.values(poll.polls).find(({ status }) => status === 'ready');
  if (put !== undefined) return <ReadyPanel poll={put} />;
  const counts = { text: 0, ballots: poll.order.length, dissents: consensus.dissents.length, tasks: tasks.order.length };
  return (
    <Tabs value={tab} onChange={setTab} keepMounted={false} className={css.work}>
      <Tabs.List aria-label={t('work.label')}>
        {(['text', 'ballots', 'dissents', 'tasks'] as const).map((each) => (
          <Tabs.Tab key={each} value={each}>
            {t(`work.${each}`)}
            {counts[each] === 0 ? null : <span className={css.count}>{counts[each]}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="text" className={css.panel}>
        <StatementTab />
      </Tabs.Panel>
      <Tabs.Panel value="ballots" className={css.panel}>
        <BallotsTab />
      </Tabs.Panel>
      <Tabs.Panel value="dissents" className={css.panel}>
        <DissentTab />
      </Tabs.Panel>
      <Tabs.Panel value="tasks" className={css.panel}>
        <TasksTab />
      </Tabs.Panel>
    </Tabs>
  );
};
