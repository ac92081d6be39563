import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLook } from '../theme/look-context.ts';
import type { TextSize } from '../theme/look-settings.ts';
import { isElder, textScale, textSizes } from '../theme/look-settings.ts';
import { BigButton } from './big-button.tsx';
import { Sheet } from './sheet.tsx';
import css from './text-size-button.module.css';

/** Opens the five text sizes, each shown in its own size, the last three being elder mode. */
export function TextSizeButton() {
  const { t } = useTranslation('ui');
  const [open, setOpen] = useState(false);
  return (
    <>
      <BigButton tone="plain" onClick={() => setOpen(true)}>
        {t('textSize.button')}
      </BigButton>
      <Sheet open={open} onClose={() => setOpen(false)} title={t('textSize.title')}>
        <TextSizeChoice />
      </Sheet>
    </>
  );
}

/** The five sizes as a list to choose from; also a step of joining. */
export function TextSizeChoice() {
  const { t } = useTranslation('ui');
  const { textSize, change } = useLook();
  return (
    <fieldset className={css.sizes}>
      <legend className={css.legend}>{t('textSize.title')}</legend>
      {textSizes.map((size) => (
        <label key={size} className={css.size} style={{ fontSize: samplePx(size) }}>
          <input
            type="radio"
            name="text-size"
            checked={size === textSize}
            onChange={() => change({ textSize: size })}
          />
          <span>
            <b>{t(`textSize.${size}`)}</b>
            <br />
            {t('textSize.sample')}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The size that body text will have on a phone. */
function samplePx(size: TextSize): number {
  return Math.round((isElder(size) ? 22 : 18) * textScale(size));
}
