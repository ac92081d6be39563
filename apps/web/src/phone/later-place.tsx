import { AgendaTab } from './agenda/agenda-tab.tsx';
import { MoreTab } from './more-tab.tsx';
import { PeopleTab } from './people/people-tab.tsx';
import type { TabId } from './phone-tabs.tsx';
import { RecordTab } from './record/record-tab.tsx';

type Props = { tab: Exclude<TabId, 'now'>; onTab: (tab: TabId) => void; onHelp: () => void };

/** The places beside the moment. */
export const LaterPlace = ({ tab, onTab, onHelp }: Props) => {
  switch (tab) {
    case 'agenda':
      return <AgendaTab />;
    case 'record':
      return <RecordTab />;
    case 'people':
      return <PeopleTab onHelp={onHelp} />;
    case 'more':
      return <MoreTab onTab={onTab} />;
    default:
      return tab satisfies never;
  }
};
