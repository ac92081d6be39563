import type { CommandId, PollId } from '@yishi/core';
import { useEffect } from 'react';
import type { Delivery } from '../../meeting/delivery.ts';
import { type Self, useSelf } from '../self-context.ts';

const keyOf = ({ meeting, person }: Self, poll: PollId) => `yishi.receipt.${meeting}.${person}.${poll}`;

const isCommandId = (kept: string | null): kept is CommandId => kept !== null && kept !== '';

/** The command that gave the vote that counts, as far as this device knows; kept once the server has taken it. */
export const useKeptReceipt = (poll: PollId, last: Delivery | null): CommandId | null => {
  const self = useSelf();
  const received = last?.stage.at === 'received' ? last.id : null;
  useEffect(() => {
    if (received !== null) globalThis.localStorage.setItem(keyOf(self, poll), received);
  }, [received, self, poll]);
  return received ?? keptReceipt(self, poll);
};

const keptReceipt = (self: Self, poll: PollId): CommandId | null => {
  const kept = globalThis.localStorage.getItem(keyOf(self, poll));
  return isCommandId(kept) ? kept : null;
};
