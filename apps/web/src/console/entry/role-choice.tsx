import type { StaffRole } from '@yishi/core';
import type { StaffSelf } from '@yishi/protocol/names';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icons/icon.tsx';
import css from './entry.module.css';

type RoleChoiceProps = {
  readonly self: StaffSelf;
  readonly onChoose: (role: StaffRole) => void;
};

/** What somebody does in this meeting, where their account allows more than one thing. */
export const RoleChoice = ({ self, onChoose }: RoleChoiceProps) => {
  const { t } = useTranslation('console');
  return (
    <div className={css.card}>
      <h1>{self.name === '' ? t('role.titleAlone') : t('role.title', { name: self.name })}</h1>
      {self.roles.length === 0 ? <p className={css.help}>{t('role.none')}</p> : null}
      {self.roles.map((role) => (
        <button key={role} type="button" className={css.role} onClick={() => onChoose(role)}>
          <b>{t(`role.${role}`)}</b>
          <span>{t(`role.${role}Does`)}</span>
          <Icon name="forward" />
        </button>
      ))}
    </div>
  );
};
