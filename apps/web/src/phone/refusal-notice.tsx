import type { Delivery } from '../meeting/delivery.ts';
import { sayRefusal } from '../meeting/say-refusal.ts';
import { Notice } from '../ui/notice.tsx';
import { useSay } from '../words/say.ts';

/** Why a command had no effect, near the control that gave it. */
export const RefusalNotice = ({ delivery, title }: { delivery: Delivery | null; title?: string }) => {
  const say = useSay();
  return delivery?.stage.at === 'refused' ? (
    <Notice tone="attention" title={title}>
      {sayRefusal(say, delivery.stage.rejection)}
    </Notice>
  ) : null;
};
