import type { MeetingCommand, Rejection } from '@yishi/core';
import type { Refusal } from '@yishi/protocol/names';
import { useEffect } from 'react';
import { useDelivery } from '../../meeting/use-delivery.ts';

/**
 * Commands given from one place of the console, and what became of the last one: `waits` while it is on its way,
 * `refusal` when it had no effect.
 */
export type Act = {
  give: (command: MeetingCommand) => void;
  waits: boolean;
  refusal: Rejection | Refusal | null;
  dismiss: () => void;
};

/** Gives commands from one place. `onReceived` is called once for each command whose effect is on the server. */
export const useAct = (onReceived?: () => void): Act => {
  const { give, last, dismiss } = useDelivery();
  const at = last?.stage.at ?? null;
  useEffect(() => {
    if (at !== 'received') return;
    dismiss();
    onReceived?.();
  }, [at, dismiss, onReceived]);
  return {
    give,
    waits: at === 'kept' || at === 'sent',
    refusal: last?.stage.at === 'refused' ? last.stage.rejection : null,
    dismiss,
  };
};
