import { useTranslation } from 'react-i18next';
import { useLook } from '../theme/look-context.ts';
import { isElder } from '../theme/look-settings.ts';
import { BottomTabs } from '../ui/bottom-tabs.tsx';

/** The places of the phone. */
export type TabId = 'now' | 'agenda' | 'record' | 'people' | 'more';

type Props = { current: TabId; onChoose: (tab: TabId) => void; onHelp: () => void };

const icons = { now: 'now', agenda: 'agenda', record: 'document', people: 'people', more: 'menu' } as const;

const standard: readonly TabId[] = ['now', 'agenda', 'record', 'people'];

/** Four places; in elder mode two, and a helper one tap away. */
export const PhoneTabs = ({ current, onChoose, onHelp }: Props) => {
  const { t } = useTranslation('phone');
  const elder = isElder(useLook().textSize);
  const shown: readonly TabId[] = elder ? ['now', 'more'] : standard;
  const tabs = shown.map((id) => ({ id, icon: icons[id], words: t(`tabs.${id}`) }));
  const help = { id: 'help', icon: 'helper', words: t('tabs.help') } as const;
  return (
    <BottomTabs
      label={t('tabs.label')}
      tabs={elder ? [...tabs, help] : tabs}
      current={markedIn(shown, current)}
      onChoose={(id) => {
        const tab = shown.find((one) => one === id);
        if (tab === undefined) onHelp();
        else onChoose(tab);
      }}
    />
  );
};

/** In elder mode the agenda, the record and the people are behind "more"; with the small type there is no such place. */
const markedIn = (shown: readonly TabId[], current: TabId): TabId => {
  if (shown.includes(current)) return current;
  return shown.includes('more') ? 'more' : 'people';
};
