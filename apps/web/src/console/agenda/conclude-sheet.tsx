import type { AgendaItem, ItemId } from '@yishi/core';
import { useRef, useState } from 'react';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { useAct } from '../acting/use-act.ts';
import { ConcludeForm } from './conclude-form.tsx';

type ConcludeSheetProps = {
  /** The item that was open when its conclusion was asked for. */
  readonly item: ItemId | null;
  readonly next: AgendaItem | null;
  readonly onClose: () => void;
  /** The item is closed; this one was to follow. */
  readonly onConcluded: (next: ItemId | null) => void;
};

/** Asks what came of an item. Words in it stay, and stay with this item, whatever others do to the agenda meanwhile. */
export const ConcludeSheet = ({ item: id, next, onClose, onConcluded }: ConcludeSheetProps) => {
  const { agenda } = useMeeting();
  const [conclusion, setConclusion] = useState('');
  const following = useRef<ItemId | null>(null);
  const close = () => {
    setConclusion('');
    onClose();
  };
  const act = useAct(() => {
    close();
    onConcluded(following.current);
  });
  const item = agenda.items.find((one) => one.id === id) ?? null;
  const conclude = (words: string) => {
    if (item === null) return;
    following.current = next?.id ?? null;
    act.give({ type: 'CloseItem', item: item.id, conclusion: words });
  };
  const open = item !== null && (item.status === 'open' || conclusion !== '');
  return (
    <Sheet open={open} onClose={close} title={item?.title ?? ''}>
      <ConcludeForm
        conclusion={conclusion}
        onType={setConclusion}
        act={act}
        next={next?.title ?? null}
        onConclude={conclude}
      />
    </Sheet>
  );
};
