import { useTranslation } from 'react-i18next';
import { BigButton } from '../../ui/big-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './account.module.css';

/** The codes for emergencies, shown once: to be printed or written down. */
export const RecoveryList = ({ codes }: { readonly codes: readonly string[] }) => {
  const { t } = useTranslation('staff');
  return (
    <div className={css.step}>
      <Notice tone="attention" title={t('account.secondStep.recovery')}>
        {t('account.secondStep.recoveryHelp')}
      </Notice>
      <ol className={css.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <BigButton onClick={() => globalThis.print()}>{t('poster.print')}</BigButton>
      </p>
    </div>
  );
};
