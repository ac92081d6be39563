import { type DraftedItem, type ItemTexts, itemTexts, setMinutes } from '@yishi/collab';
import { wholeMinutes } from '@yishi/i18n';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../ui/big-button.tsx';
import { ItemMoves } from './item-moves.tsx';
import { RichText } from './rich-text.tsx';
import { SharedInput } from './shared-input.tsx';
import type { OpenText } from './text-link.ts';
import styles from './texts.module.css';

export type AgendaRowProps = {
  text: OpenText;
  item: DraftedItem;
  index: number;
  items: readonly DraftedItem[];
  readOnly: boolean;
};

/** One item: title, presenter, minutes, its place, and its notes when they are opened. */
export const AgendaRow = (row: AgendaRowProps) => {
  const { text, item, index, readOnly } = row;
  const { t } = useTranslation('texts');
  const [open, setOpen] = useState(false);
  const fields = itemTexts(text.doc, item.id);
  if (fields === null) return null;
  const title = item.title === '' ? t('agenda.untitled') : item.title;
  return (
    <li className={styles.row}>
      <span className={styles.number}>{index + 1}</span>
      <ItemFields row={row} fields={fields} title={title} />
      <div className={styles.moves}>
        {readOnly ? null : <ItemMoves row={row} title={title} />}
        <BigButton tone="plain" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('agenda.notes')}
        </BigButton>
      </div>
      {open && text.provider !== null ? (
        <RichText
          fragment={fields.notes}
          provider={text.provider}
          label={t('agenda.notesOf', { title })}
          readOnly={readOnly}
        />
      ) : null}
    </li>
  );
};

type FieldsProps = { row: AgendaRowProps; fields: ItemTexts; title: string };

const ItemFields = ({ row: { text, item, index, readOnly }, fields, title }: FieldsProps) => {
  const { t } = useTranslation('texts');
  return (
    <div className={styles.fields}>
      <SharedInput
        text={fields.title}
        label={t('agenda.title', { n: index + 1 })}
        placeholder={t('agenda.untitled')}
        readOnly={readOnly}
        strong
      />
      <SharedInput
        text={fields.presenter}
        label={t('agenda.presenter', { title })}
        placeholder={t('agenda.noPresenter')}
        readOnly={readOnly}
      />
      <span className={styles.minutes}>
        <input
          className={styles.input}
          type="number"
          min={0}
          max={600}
          value={wholeMinutes(item.plannedMs)}
          aria-label={t('agenda.minutes', { title })}
          readOnly={readOnly}
          onChange={(event) => setMinutes(text.doc, item.id, event.target.valueAsNumber)}
        />
        {t('agenda.unit')}
      </span>
    </div>
  );
};
