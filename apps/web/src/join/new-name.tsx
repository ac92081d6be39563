import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../ui/big-button.tsx';
import names from './name-list.module.css';
import { Step } from './step.tsx';

type Props = { onBack: () => void; onName: (name: string) => void };

/** Somebody who is not on the list says who they are; the desk then lets them in. */
export const NewName = ({ onBack, onName }: Props) => {
  const { t } = useTranslation('join');
  const [name, setName] = useState('');
  const helpId = useId();
  return (
    <Step
      step={2}
      title={t('walkIn.title')}
      action={
        <>
          <BigButton
            tone="go"
            size="big"
            wide
            disabled={name.trim() === ''}
            onClick={() => onName(name.trim())}
          >
            {t('code.go')}
          </BigButton>
          <BigButton wide onClick={onBack}>
            {t('walkIn.back')}
          </BigButton>
        </>
      }
    >
      <input
        className={names.find}
        value={name}
        onChange={(event) => setName(event.target.value)}
        aria-label={t('walkIn.label')}
        aria-describedby={helpId}
        autoComplete="name"
        maxLength={40}
      />
      <p id={helpId}>{t('walkIn.help')}</p>
    </Step>
  );
};
