import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icons/icon.tsx';
import type { IconName } from '../ui/icons/icon-paths.ts';
import css from './more-tab.module.css';
import { OwnSettings } from './people/own-settings.tsx';
import type { TabId } from './phone-tabs.tsx';
import { AskProcedural } from './queue/ask-procedural.tsx';
import { useAskForFloor } from './queue/raise-hand.tsx';
import { TabPage } from './tab-page.tsx';

const places: readonly { tab: 'agenda' | 'record' | 'people'; icon: IconName }[] = [
  { tab: 'agenda', icon: 'agenda' },
  { tab: 'record', icon: 'document' },
  { tab: 'people', icon: 'people' },
];

/** Elder mode: everything that is not the moment, behind one place. */
export const MoreTab = ({ onTab }: { onTab: (tab: TabId) => void }) => {
  const { t } = useTranslation('phone');
  const ask = useAskForFloor();
  return (
    <TabPage title={t('tabs.more')}>
      <ul className={css.places}>
        {places.map(({ tab, icon }) => (
          <li key={tab}>
            <button type="button" className={css.place} onClick={() => onTab(tab)}>
              <Icon name={icon} />
              <span>{t(`tabs.${tab}`)}</span>
              <Icon name="forward" />
            </button>
          </li>
        ))}
      </ul>
      <AskProcedural
        onAsk={(kind, stance) => {
          ask(kind, stance);
          onTab('now');
        }}
      />
      <OwnSettings />
    </TabPage>
  );
};
