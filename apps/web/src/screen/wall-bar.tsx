import type { MeetingId } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../ui/big-button.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { type Pin, pins } from './pinned-scene.ts';
import { pinWall, usePin } from './wall-pin.ts';
import css from './wall-bar.module.css';

type WallBarProps = { readonly meeting: MeetingId; readonly shown: boolean };

/** What can be set at the wall itself: full screen, language, and a scene to hold on it. */
export const WallBar = ({ meeting, shown }: WallBarProps) => {
  const { t } = useTranslation('screen');
  const pin = usePin(meeting);
  return (
    <div className={`${css.bar} ${shown ? css.shown : ''}`} role="toolbar" aria-label={t('bar.label')}>
      <BigButton size="small" onClick={() => void toggleFull()}>
        {t('bar.full')}
      </BigButton>
      <LanguageSwitch />
      <label className={css.pin}>
        <span>{t('bar.pinned')}</span>
        <select value={pin ?? ''} onChange={({ target }) => pinWall(meeting, pinOf(target.value))}>
          <option value="">{t('bar.follow')}</option>
          {pins.map((one) => (
            <option key={one} value={one}>
              {t(`bar.pin.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
};

const pinOf = (value: string): Pin | null => pins.find((pin) => pin === value) ?? null;

const toggleFull = (): Promise<void> =>
  document.fullscreenElement === null
    ? document.documentElement.requestFullscreen()
    : document.exitFullscreen();
