import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../ui/icons/icon.tsx';
import css from './staff.module.css';

/** The way back to the list of meetings. */
export const BackToDesk = () => {
  const { t } = useTranslation('staff');
  return (
    <p>
      <Link className={css.back} to="/staff">
        <Icon name="undo" />
        {t('toDesk')}
      </Link>
    </p>
  );
};
