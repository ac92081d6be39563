import { useTranslation } from 'react-i18next';
import { BigButton } from './big-button.tsx';

/** Offers the other language by its own name. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('ui');
  const other = t('language.otherCode');
  return (
    <BigButton
      tone="plain"
      size="small"
      icon="language"
      lang={other}
      onClick={() => void i18n.changeLanguage(other)}
    >
      {t('language.other')}
    </BigButton>
  );
}
