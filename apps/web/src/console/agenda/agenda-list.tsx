import { defaultPreset, StyleInjector } from '@dnd-kit/dom';
import { DragDropProvider } from '@dnd-kit/react';
import { isSortableOperation } from '@dnd-kit/react/sortable';
import type { AdoptedItem, AgendaItem, ProjectedItem } from '@yishi/core';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { styleNonce } from '../../theme/style-nonce.ts';
import { ActState } from '../acting/act-state.tsx';
import { useAct } from '../acting/use-act.ts';
import { useRole } from '../acting/use-role.ts';
import css from './agenda.module.css';
import type { MoveInDraft } from './agenda-draft.tsx';
import { FixedRow, MovableRow } from './agenda-row.tsx';
import { moved } from './moved.ts';

type AgendaListProps = {
  readonly items: readonly ProjectedItem[];
  readonly onChoose: (item: string) => void;
  /** Moves the item in the draft as well; null while the draft is not open. */
  readonly onMoved: MoveInDraft | null;
};

/** The styles of a dragged item carry the nonce of this page's policy. */
const plugins = [...defaultPreset.plugins, StyleInjector.configure({ nonce: styleNonce() })];

type Drop = NonNullable<ComponentProps<typeof DragDropProvider>['onDragEnd']>;

/** The items in their order. Those still to come can be dragged, also by keyboard; that adopts the agenda anew. */
export const AgendaList = ({ items, onChoose, onMoved }: AgendaListProps) => {
  const { t } = useTranslation('console');
  const { may } = useRole();
  const act = useAct();
  const reorders = may('AdoptAgenda');
  const drop: Drop = ({ operation, canceled }) => {
    if (canceled || !isSortableOperation(operation)) return;
    const { source } = operation;
    if (source === null || source.index === source.initialIndex) return;
    const next = moved(items, source.initialIndex, source.index);
    const before = next[source.index - 1] ?? null;
    const dragged = next[source.index];
    if (dragged !== undefined) onMoved?.(dragged.item.id, before?.item.id ?? null);
    act.give({ type: 'AdoptAgenda', items: next.map(({ item }) => asAdopted(item)) });
  };
  return (
    <>
      <ActState act={act} />
      <DragDropProvider plugins={plugins} onDragEnd={drop}>
        <ol className={css.list} aria-label={t('agenda.title')}>
          {items.map((projected, i) => {
            const isToCome = projected.item.status === 'planned' && projected.startsAt !== null;
            const Row = reorders && isToCome ? MovableRow : FixedRow;
            return <Row key={projected.item.id} projected={projected} index={i} onChoose={onChoose} />;
          })}
        </ol>
      </DragDropProvider>
    </>
  );
};

const asAdopted = ({ id, title, presenter, plannedMs }: AgendaItem): AdoptedItem => ({
  id,
  title,
  presenter,
  plannedMs,
});
