import { AgendaTab, MoreTab, PeopleTab, RecordTab } from './later-parts.ts';
import { Now } from './now/now.tsx';
import type { TabId } from './phone-tabs.tsx';
import type { Situation } from './situation.ts';

type Props = { tab: TabId; situation: Situation; onTab: (tab: TabId) => void; onHelp: () => void };

/** The place the participant has chosen. */
export const Place = ({ tab, situation, onTab, onHelp }: Props) => {
  switch (tab) {
    case 'now':
      return <Now situation={situation} />;
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
