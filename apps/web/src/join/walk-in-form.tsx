import type { EnterRequest } from '@yishi/protocol/names';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../ui/big-button.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './code-form.module.css';
import names from './name-list.module.css';

type Props = {
  busy: boolean;
  refusal: string | null;
  onBack: () => void;
  onEnter: (name: string, channel: EnterRequest['channel']) => void;
};

/** Somebody who is not on the list says who they are; the desk then lets them in. */
export const WalkInForm = ({ busy, refusal, onBack, onEnter }: Props) => {
  const { t } = useTranslation('join');
  const [name, setName] = useState('');
  const ready = name.trim().length > 0 && !busy;
  return (
    <div className={styles.form}>
      <h2>{t('walkIn.title')}</h2>
      <input
        className={names.find}
        value={name}
        onChange={(event) => setName(event.target.value)}
        aria-label={t('walkIn.label')}
        autoComplete="name"
        maxLength={40}
      />
      <p className={styles.help}>{t('walkIn.help')}</p>
      {refusal === null ? null : <Notice tone="attention">{refusal}</Notice>}
      <BigButton tone="go" size="big" wide disabled={!ready} onClick={() => onEnter(name.trim(), 'room')}>
        {t('who.room')}
      </BigButton>
      <BigButton tone="go" size="big" wide disabled={!ready} onClick={() => onEnter(name.trim(), 'remote')}>
        {t('who.remote')}
      </BigButton>
      <BigButton wide onClick={onBack}>
        {t('walkIn.back')}
      </BigButton>
    </div>
  );
};
