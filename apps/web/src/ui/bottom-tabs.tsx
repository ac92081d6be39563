import type { ReactNode } from 'react';
import css from './bottom-tabs.module.css';
import type { IconName } from './icons/icon-paths.ts';
import { Icon } from './icons/icon.tsx';

export type BottomTab = {
  readonly id: string;
  readonly icon: IconName;
  readonly words: ReactNode;
  /** Something new behind it. */
  readonly news?: boolean;
};

type BottomTabsProps = {
  readonly tabs: readonly BottomTab[];
  readonly current: string;
  readonly onChoose: (id: string) => void;
  readonly label: string;
};

/** The places of a phone, in thumb's reach. */
export function BottomTabs({ tabs, current, onChoose, label }: BottomTabsProps) {
  return (
    <nav className={css.tabs} aria-label={label}>
      {tabs.map(({ id, icon, words, news }) => (
        <button
          key={id}
          type="button"
          className={css.tab}
          aria-current={id === current ? 'page' : undefined}
          onClick={() => onChoose(id)}
        >
          <span className={news ? css.news : undefined}>
            <Icon name={icon} />
          </span>
          {words}
        </button>
      ))}
    </nav>
  );
}
