import type { CommandId, MeetingCommand } from '@yishi/core';
import { type CommandReply, limits } from '@yishi/protocol/names';
import { type Delivery, type DeliveryStage, isUnderWay } from './delivery.ts';
import type { LiveStore } from './live-store.ts';
import { newId } from './new-id.ts';
import type { Outbox } from './outbox.ts';
import type { MeetingSocket } from './socket.ts';

/** Brings commands to the server: kept first, sent when the page is live, sent again with the same id until answered. */
export type Deliverer = {
  give: (command: MeetingCommand) => CommandId;
  dismiss: (id: CommandId) => void;
  /** Sends what waits; called whenever the page is up to date again. */
  sendKept: () => void;
  /** The connection is gone: what was on its way counts as kept. */
  keepAll: () => void;
};

/** Refusals that say nothing about the command itself: it is sent again. */
const passing: ReadonlySet<string> = new Set(['TooMany', 'Unavailable', 'Failed']);

/** So often a command is tried that the server fails on; each time the log says why, and more would not help. */
const triesOfAFault = 3;

/** How many commands are remembered; of those before, only what still waits for an answer. */
const remembered = 40;

const remember = (deliveries: readonly Delivery[]): readonly Delivery[] =>
  deliveries.filter((d, i) => isUnderWay(d) || i >= deliveries.length - remembered);

const againMs = 1500;

export const createDeliverer = (
  store: LiveStore,
  outbox: Outbox,
  socket: MeetingSocket,
  now: () => number,
): Deliverer => {
  const change = (map: (d: Delivery) => Delivery) =>
    store.update({ deliveries: store.get().deliveries.map(map) });
  const stage = (id: CommandId, next: DeliveryStage) =>
    change((d) => (d.id === id ? { ...d, stage: next } : d));

  const faults = new Map<CommandId, number>();
  const isHopeless = (id: CommandId, code: string) => {
    if (code !== 'Failed') return false;
    const count = (faults.get(id) ?? 0) + 1;
    faults.set(id, count);
    return count >= triesOfAFault;
  };
  const again = (id: CommandId) => {
    stage(id, { at: 'kept' });
    setTimeout(sendKept, againMs);
  };
  const settle = (id: CommandId, reply: CommandReply) => {
    if (!reply.ok && passing.has(reply.rejection.code) && !isHopeless(id, reply.rejection.code))
      return again(id);
    outbox.remove(id);
    return stage(
      id,
      reply.ok ? { at: 'received', version: reply.version } : { at: 'refused', rejection: reply.rejection },
    );
  };
  const send = ({ id, command }: Delivery) => {
    stage(id, { at: 'sent' });
    socket
      .timeout(limits.answerMs)
      .emit('command', { id, command }, (lost: Error | null, reply: CommandReply) => {
        if (lost === null) settle(id, reply);
        else again(id);
      });
  };
  const sendKept = () => {
    const { status, deliveries } = store.get();
    if (status.is === 'live')
      for (const delivery of deliveries) if (delivery.stage.at === 'kept') send(delivery);
  };

  return {
    sendKept,
    give: (command) => {
      const delivery: Delivery = { id: newId<CommandId>(), command, madeAt: now(), stage: { at: 'kept' } };
      outbox.add(delivery);
      store.update({ deliveries: [...remember(store.get().deliveries), delivery] });
      sendKept();
      return delivery.id;
    },
    dismiss: (id) => store.update({ deliveries: store.get().deliveries.filter((d) => d.id !== id) }),
    keepAll: () => change((d) => (isUnderWay(d) ? { ...d, stage: { at: 'kept' } } : d)),
  };
};
