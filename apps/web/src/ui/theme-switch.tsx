import { useTranslation } from 'react-i18next';
import { useLook } from '../theme/look-context.ts';
import type { Scheme } from '../theme/look-settings.ts';
import { schemes } from '../theme/look-settings.ts';
import { BigButton } from './big-button.tsx';
import type { IconName } from './icons/icon-paths.ts';

const icons: Record<Scheme, IconName> = { auto: 'auto', light: 'sun', dark: 'moon' };

/** Goes round: as the device, light, dark. The button says what is chosen now. */
export function ThemeSwitch() {
  const { t } = useTranslation('ui');
  const { scheme, change } = useLook();
  const next = schemes[(schemes.indexOf(scheme) + 1) % schemes.length] ?? 'auto';
  return (
    <BigButton
      tone="plain"
      size="small"
      icon={icons[scheme]}
      title={t('theme.now', { scheme: t(`theme.${scheme}`) })}
      onClick={() => change({ scheme: next })}
    >
      {t(`theme.${scheme}`)}
    </BigButton>
  );
}
