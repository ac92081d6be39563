import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../ui/big-button.tsx';
import card from '../card.module.css';
import type { Draft } from '../drafts.ts';

/** What is suggested, in the person's own words. */
export type Suggested = { title: string; reason: string; minutes: number };

const lengths = [5, 10, 15, 20, 30] as const;

type Props = {
  title: Draft;
  reason: Draft;
  ready: boolean;
  onSend: (suggested: Suggested) => void;
};

export const SuggestForm = ({ title, reason, ready, onSend }: Props) => {
  const { t } = useTranslation('phone');
  const [minutes, setMinutes] = useState<number>(10);
  return (
    <form
      className={card.fields}
      onSubmit={(event) => {
        event.preventDefault();
        onSend({ title: title.words.trim(), reason: reason.words.trim(), minutes });
      }}
    >
      <p className={card.meta}>{t('agenda.suggestHelp')}</p>
      <label className={card.field}>
        <span>{t('agenda.suggestName')}</span>
        <input
          data-draft
          value={title.words}
          maxLength={120}
          onChange={({ target }) => title.write(target.value)}
        />
      </label>
      <label className={card.field}>
        <span>{t('agenda.suggestWhy')}</span>
        <textarea
          data-draft
          value={reason.words}
          maxLength={500}
          onChange={({ target }) => reason.write(target.value)}
        />
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
      <BigButton type="submit" tone="go" size="big" wide disabled={!ready || title.words.trim() === ''}>
        {t('agenda.suggestSend')}
      </BigButton>
    </form>
  );
};
