import { moveItem, removeItem } from '@yishi/collab';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../ui/big-button.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import type { AgendaRowProps } from './agenda-row.tsx';

type Props = { row: AgendaRowProps; title: string };

/** Moves an item one place, or takes it out; each a button, so that it works by keyboard and by touch. */
export const ItemMoves = ({ row: { text, item, items, index }, title }: Props) => {
  const { t } = useTranslation('texts');
  const above = items[index - 1];
  const below = items[index + 1];
  return (
    <>
      <BigButton
        tone="plain"
        size="small"
        icon="up"
        disabled={above === undefined}
        onClick={() => above && moveItem(text.doc, item.id, { before: above.id })}
      >
        <VisuallyHidden>{t('agenda.up', { title })}</VisuallyHidden>
      </BigButton>
      <BigButton
        tone="plain"
        size="small"
        icon="down"
        disabled={below === undefined}
        onClick={() => below && moveItem(text.doc, item.id, { after: below.id })}
      >
        <VisuallyHidden>{t('agenda.down', { title })}</VisuallyHidden>
      </BigButton>
      <BigButton tone="plain" size="small" icon="close" onClick={() => removeItem(text.doc, item.id)}>
        <VisuallyHidden>{t('agenda.remove', { title })}</VisuallyHidden>
      </BigButton>
    </>
  );
};
