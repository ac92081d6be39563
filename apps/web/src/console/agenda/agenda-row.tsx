import { useSortable } from '@dnd-kit/react/sortable';
import type { ProjectedItem } from '@yishi/core';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icons/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import css from './agenda.module.css';
import { ItemTimes } from './item-times.tsx';

type AgendaRowProps = {
  readonly projected: ProjectedItem;
  readonly index: number;
  readonly onChoose: (item: string) => void;
};

/** An item that keeps its place: it was opened or skipped, or the reader may not change the agenda. */
export const FixedRow = (props: AgendaRowProps) => <Row {...props} />;

/** An item still to come, with a handle to drag it; with the keyboard, Space takes it up and the arrows move it. */
export const MovableRow = (props: AgendaRowProps) => {
  const { t } = useTranslation('console');
  const { item } = props.projected;
  const { ref, handleRef, isDragSource } = useSortable({ id: item.id, index: props.index });
  return (
    <Row {...props} ref={ref} dragged={isDragSource}>
      <button
        ref={handleRef}
        type="button"
        className={css.handle}
        aria-label={t('agenda.move', { title: item.title })}
      >
        <Icon name="drag" />
      </button>
    </Row>
  );
};

type RowProps = AgendaRowProps & {
  readonly ref?: Ref<HTMLLIElement>;
  readonly dragged?: boolean;
  readonly children?: ReactNode;
};

const looks = { planned: '', open: 'now', closed: 'done', skipped: 'skipped' } as const;

/** One item with its planned and its real time. */
const Row = ({ projected, index, onChoose, ref, dragged = false, children }: RowProps) => {
  const { t } = useTranslation('console');
  const { item } = projected;
  return (
    <li
      ref={ref}
      className={`${css.item} ${css[looks[item.status]] ?? ''}`}
      data-dragging={dragged || undefined}
      aria-current={item.status === 'open' ? 'step' : undefined}
    >
      <span className={css.mark}>
        {item.status === 'closed' ? <Icon name="check" /> : index + 1}
        <VisuallyHidden>{t(`agenda.status.${item.status}`)}</VisuallyHidden>
      </span>
      <button type="button" className={css.title} onClick={() => onChoose(item.id)}>
        {item.title}
      </button>
      <ItemTimes projected={projected} index={index} />
      {children}
    </li>
  );
};
