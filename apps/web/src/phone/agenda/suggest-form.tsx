import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../ui/big-button.tsx';
import card from '../card.module.css';

/** What is suggested, in the person's own words. */
export type Suggested = { title: string; reason: string; minutes: number };

const lengths = [5, 10, 15, 20, 30] as const;

type Props = { ready: boolean; onSend: (suggested: Suggested) => void };

export const SuggestForm = ({ ready, onSend }: Props) => {
  const { t } = useTranslation('phone');
  const [title, setTitle] = useState('');
  const [reason, setReason] = useState('');
  const [minutes, setMinutes] = useState<number>(10);
  return (
    <form
      className={card.fields}
      onSubmit={(event) => {
        event.preventDefault();
        onSend({ title: title.trim(), reason: reason.trim(), minutes });
      }}
    >
      <p className={card.meta}>{t('agenda.suggestHelp')}</p>
      <label className={card.field}>
        <span>{t('agenda.suggestName')}</span>
        <input value={title} maxLength={120} onChange={({ target }) => setTitle(target.value)} />
      </label>
      <label className={card.field}>
        <span>{t('agenda.suggestWhy')}</span>
        <textarea value={reason} maxLength={500} onChange={({ target }) => setReason(target.value)} />
      </label>
      <label className={card.field}>
        <span>{t('agenda.suggestMinutes')}</span>
        <select value={minutes} onChange={({ target }) => setMinutes(Number(target.value))}>
          {lengths.map((length) => (
            <option key={length} value={length}>
              {t('agenda.planned', { minutes: length })}
            </option>
          ))}
        </select>
      </label>
      <BigButton type="submit" tone="go" size="big" wide disabled={!ready || title.trim() === ''}>
        {t('agenda.suggestSend')}
      </BigButton>
    </form>
  );
};
