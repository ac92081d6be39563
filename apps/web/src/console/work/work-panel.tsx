import { Tabs } from '@mantine/core';
import type { MeetingState } from '@yishi/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { WritingStays } from '../../ui/writing-stays.tsx';
import { useKeys } from '../acting/use-keys.ts';
import { useRole } from '../acting/use-role.ts';
import { BallotsTab } from '../ballot/ballots-tab.tsx';
import { emptyPoll, type PollWords } from '../ballot/poll-words.ts';
import { PrepareSheet } from '../ballot/prepare-sheet.tsx';
import { ReadyPanel } from '../ballot/ready-panel.tsx';
import { votableStatement } from '../ballot/votable-statement.ts';
import { Roster } from '../check-in/roster.tsx';
import { DissentTab } from '../statement/dissent-tab.tsx';
import { StatementTab } from '../statement/statement-tab.tsx';
import { TasksTab } from '../tasks/tasks-tab.tsx';
import css from './work-panel.module.css';

const MinutesStage = lazy(async () => ({
  default: (await import('../minutes/minutes-stage.tsx')).MinutesStage,
}));

const tabsOf = {
  facilitator: ['text', 'ballots', 'dissents', 'tasks', 'minutes', 'people'],
  recorder: ['text', 'ballots', 'dissents', 'tasks', 'people'],
  desk: ['people', 'text', 'ballots', 'dissents', 'tasks', 'minutes'],
} as const;

type WorkTab = (typeof tabsOf)['facilitator'][number];

/** What is worked on below the table: the text, the ballots, what was held against them, who does what, who came. */
export const WorkPanel = () => {
  const { t } = useTranslation('console');
  const { role, may } = useRole();
  const state = useMeeting();
  const [tab, setTab] = useState<WorkTab>(() => firstTab(tabsOf[role][0], state));
  const [words, setWords] = useState<PollWords | null>(null);
  const { kind } = state.procedure;
  const put = Object.values(state.poll.polls).find(({ status }) => status === 'ready');
  const prepare = () => {
    if (kind !== null) setWords(emptyPoll(kind, votableStatement(state)));
  };
  useKeys({ v: put === undefined && may('DraftPoll') ? prepare : undefined });
  return (
    <WritingStays place={put?.id ?? 'work'}>
      {put === undefined ? (
        <Tabs
          value={tab}
          onChange={(chosen) => setTab(tabsOf[role].find((each) => each === chosen) ?? 'text')}
          keepMounted={false}
          className={css.work}
        >
          <Tabs.List aria-label={t('work.label')}>
            {tabsOf[role].map((each) => (
              <Tabs.Tab key={each} value={each}>
                {t(`work.${each}`)}
                <Count tab={each} />
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value={tab} className={css.panel}>
            <Suspense fallback={<output>{t('minutes.opening')}</output>}>
              {tab === 'ballots' ? <BallotsTab onWrite={setWords} /> : contents[tab]()}
            </Suspense>
          </Tabs.Panel>
          {kind === null ? null : <PrepareSheet words={words} kind={kind} onClose={() => setWords(null)} />}
        </Tabs>
      ) : (
        <ReadyPanel poll={put} />
      )}
    </WritingStays>
  );
};

/** A result that was just announced stays in sight; otherwise the panel starts where this role works. */
const firstTab = (usual: WorkTab, { poll, phases }: MeetingState): WorkTab => {
  const since = phases.runs.at(-1)?.startedAt ?? 0;
  const announced = Object.values(poll.polls).some(({ publishedAt }) => (publishedAt ?? 0) > since);
  return announced && usual === 'text' ? 'ballots' : usual;
};

const contents: Record<Exclude<WorkTab, 'ballots'>, () => ReactNode> = {
  text: () => <StatementTab />,
  dissents: () => <DissentTab />,
  tasks: () => <TasksTab />,
  minutes: () => <MinutesStage />,
  people: () => <Roster />,
};

/** How many there are, where that says something. */
const Count = ({ tab }: { readonly tab: WorkTab }) => {
  const { poll, consensus, tasks } = useMeeting();
  const counts: Partial<Record<WorkTab, number>> = {
    ballots: poll.order.length,
    dissents: consensus.dissents.length,
    tasks: tasks.order.length,
  };
  return counts[tab] ? <span className={css.count}>{counts[tab]}</span> : null;
};
