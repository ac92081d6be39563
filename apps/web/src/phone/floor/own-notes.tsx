import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelf } from '../self-context.ts';
import css from './own-notes.module.css';

/** What the speaker wants to say, on this device only. */
export const OwnNotes = () => {
  const { t } = useTranslation('phone');
  const { meeting, person } = useSelf();
  const key = `yishi.notes.${meeting}.${person}`;
  const [notes, setNotes] = useState(() => globalThis.localStorage.getItem(key) ?? '');
  return (
    <label className={css.notes}>
      <span>{t('floor.notes')}</span>
      <textarea
        value={notes}
        rows={4}
        maxLength={1000}
        placeholder={t('floor.notesHint')}
        onChange={({ target }) => {
          setNotes(target.value);
          globalThis.localStorage.setItem(key, target.value);
        }}
      />
    </label>
  );
};
