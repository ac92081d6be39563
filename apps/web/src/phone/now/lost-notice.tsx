import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';

/** The page shows what it last knew, and says so. */
export const LostNotice = () => {
  const { t } = useTranslation('phone');
  return <Notice tone="attention">{t('connection.lost')}</Notice>;
};
