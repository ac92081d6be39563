import type { CommandId, MeetingCommand } from '@yishi/core';
import { useCallback, useState } from 'react';
import { type Delivery, isUnderWay } from './delivery.ts';
import { useLive, useMeetingLink } from './meeting-context.ts';

/** Gives commands from one place of a page and follows the last one of them. */
export const useDelivery = (): {
  give: (command: MeetingCommand) => void;
  last: Delivery | null;
  /** The last one has not been answered yet. */
  busy: boolean;
  dismiss: () => void;
} => {
  const link = useMeetingLink();
  const { deliveries } = useLive();
  const [id, setId] = useState<CommandId | null>(null);
  const give = useCallback((command: MeetingCommand) => setId(link.give(command)), [link]);
  const dismiss = useCallback(() => {
    if (id !== null) link.dismiss(id);
    setId(null);
  }, [id, link]);
  const last = deliveries.find((d) => d.id === id) ?? null;
  return { give, last, busy: last !== null && isUnderWay(last), dismiss };
};

/** The last command of this page that fits, also one made before a reload. */
export const useLastDelivery = (fits: (command: MeetingCommand) => boolean): Delivery | null =>
  useLive().deliveries.findLast((d) => fits(d.command)) ?? null;
