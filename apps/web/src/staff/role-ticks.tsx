import { StaffRole } from '@yishi/core';
import { useTranslation } from 'react-i18next';
import { Tick } from '../console/forms/field.tsx';
import css from './colleagues.module.css';

type RoleTicksProps = {
  readonly roles: readonly StaffRole[];
  readonly onChange: (roles: readonly StaffRole[]) => void;
};

/** Which roles a member of staff has. */
export const RoleTicks = ({ roles, onChange }: RoleTicksProps) => {
  const { t } = useTranslation('staff');
  const tick = (role: StaffRole, on: boolean) =>
    onChange(StaffRole.options.filter((one) => (one === role ? on : roles.includes(one))));
  return (
    <fieldset className={css.ticks}>
      <legend>{t('colleagues.roles')}</legend>
      {StaffRole.options.map((role) => (
        <Tick key={role} checked={roles.includes(role)} onTick={(on) => tick(role, on)}>
          {t(`colleagues.role.${role}`)}
        </Tick>
      ))}
    </fieldset>
  );
};
