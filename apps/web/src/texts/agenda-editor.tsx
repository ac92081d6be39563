import { addItem, readAgenda } from '@yishi/collab';
import { useTranslation } from 'react-i18next';
import { newId } from '../meeting/new-id.ts';
import { BigButton } from '../ui/big-button.tsx';
import { AgendaRow } from './agenda-row.tsx';
import { Suggestions } from './suggestions.tsx';
import { mayWrite, type OpenText } from './text-link.ts';
import { TextState } from './text-state.tsx';
import styles from './texts.module.css';
import './texts-words.ts';
import { useDoc } from './use-doc.ts';

type Props = {
  text: OpenText;
  /** Names of people, for who suggested something. */
  nameOf: (person: string) => string;
};

const newItemMinutes = 10;

/** The agenda as several people draft it: words, minutes and order; what members suggest stands below. */
export const AgendaEditor = ({ text, nameOf }: Props) => {
  const { t } = useTranslation('texts');
  const items = useDoc(text.doc, readAgenda);
  const readOnly = !mayWrite(text);
  return (
    <div className={styles.agenda} data-kept>
      <TextState text={text} />
      <ol className={styles.rows} aria-label={t('agenda.label')}>
        {items.map((item, index) => (
          <AgendaRow key={item.id} text={text} item={item} index={index} items={items} readOnly={readOnly} />
        ))}
      </ol>
      {items.length === 0 ? <p className={styles.quiet}>{t('agenda.empty')}</p> : null}
      {readOnly ? null : (
        <BigButton
          icon="plus"
          onClick={() => addItem(text.doc, { id: newId(), title: '', minutes: newItemMinutes })}
        >
          {t('agenda.add')}
        </BigButton>
      )}
      <Suggestions doc={text.doc} mayDecide={!readOnly} nameOf={nameOf} />
    </div>
  );
};
