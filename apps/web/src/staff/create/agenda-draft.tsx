import { useTranslation } from 'react-i18next';
import { newId } from '../../meeting/new-id.ts';
import { BigButton } from '../../ui/big-button.tsx';
import { Icon } from '../../ui/icons/icon.tsx';
import staff from '../staff.module.css';
import css from './agenda-draft.module.css';
import type { DraftItem } from './meeting-draft.ts';

type AgendaDraftProps = {
  readonly items: readonly DraftItem[];
  readonly onChange: (items: readonly DraftItem[]) => void;
};

const most = 40;

/** The first outline of the agenda: title, presenter and minutes of each item. */
export const AgendaDraft = ({ items, onChange }: AgendaDraftProps) => {
  const { t } = useTranslation('staff');
  const put = (key: string, part: Partial<DraftItem>) =>
    onChange(items.map((item) => (item.key === key ? { ...item, ...part } : item)));
  const total = items.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <section className={staff.card}>
      <h2>{t('create.agenda')}</h2>
      <p className={staff.help}>{t('create.agendaHelp')}</p>
      <ol className={css.items}>
        {items.map((item, i) => (
          <Row
            key={item.key}
            item={item}
            index={i + 1}
            onChange={(part) => put(item.key, part)}
            onRemove={() => onChange(items.filter(({ key }) => key !== item.key))}
          />
        ))}
      </ol>
      <div className={css.foot}>
        <BigButton
          icon="plus"
          disabled={items.length >= most}
          onClick={() => onChange([...items, { key: newId(), title: '', presenter: '', minutes: 10 }])}
        >
          {t('create.addItem')}
        </BigButton>
        <span>{t('create.total', { minutes: total })}</span>
      </div>
    </section>
  );
};

type RowProps = {
  readonly item: DraftItem;
  readonly index: number;
  readonly onChange: (part: Partial<DraftItem>) => void;
  readonly onRemove: () => void;
};

const Row = ({ item, index, onChange, onRemove }: RowProps) => {
  const { t } = useTranslation('staff');
  return (
    <li className={css.item}>
      <span className={css.index} aria-hidden="true">
        {index}
      </span>
      <input
        className={css.title}
        aria-label={`${t('create.item')} ${index}`}
        placeholder={t('create.item')}
        value={item.title}
        maxLength={120}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <input
        aria-label={`${t('create.presenter')} ${index}`}
        placeholder={t('create.presenter')}
        value={item.presenter}
        maxLength={60}
        onChange={({ target }) => onChange({ presenter: target.value })}
      />
      <label className={css.minutes}>
        <input
          type="number"
          min={0}
          max={600}
          aria-label={`${t('create.minutes')} ${index}`}
          value={item.minutes}
          onChange={({ target }) => onChange({ minutes: minutesOf(target.value) })}
        />
        <span aria-hidden="true">{t('create.minutes')}</span>
      </label>
      <button
        type="button"
        className={css.remove}
        aria-label={t('create.removeItem', { index })}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </li>
  );
};

const minutesOf = (typed: string): number => Math.min(600, Math.max(0, Math.round(Number(typed)) || 0));
