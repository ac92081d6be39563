/** How far a hand or a vote has come; `offline` means it waits on the phone. */
export type Delivery = 'offline' | 'sending' | 'received' | 'done' | 'refused';

export type DeliveryGoal = 'queued' | 'counted';

/** A step by the key of its words and by its state. */
export type DeliveryStep = {
  readonly words:
    | 'kept'
    | 'waiting'
    | 'sending'
    | 'sent'
    | 'received'
    | 'notReceived'
    | 'queued'
    | 'notQueued'
    | 'refusedQueued'
    | 'counted'
    | 'notCounted'
    | 'refusedCounted';
  readonly state: 'Done' | 'Waiting' | 'Open' | 'Refused';
};

const ends = {
  queued: { yes: 'queued', notYet: 'notQueued', no: 'refusedQueued' },
  counted: { yes: 'counted', notYet: 'notCounted', no: 'refusedCounted' },
} as const;

const sent: DeliveryStep = { words: 'sent', state: 'Done' };
const received: DeliveryStep = { words: 'received', state: 'Done' };

/** The three steps as they stand. */
export function deliverySteps(delivery: Delivery, goal: DeliveryGoal): readonly DeliveryStep[] {
  const end = ends[goal];
  const open: DeliveryStep = { words: end.notYet, state: 'Open' };
  const steps: Record<Delivery, readonly DeliveryStep[]> = {
    offline: [{ words: 'kept', state: 'Done' }, { words: 'waiting', state: 'Waiting' }, open],
    sending: [{ words: 'sending', state: 'Waiting' }, { words: 'notReceived', state: 'Open' }, open],
    received: [sent, received, { words: end.notYet, state: 'Waiting' }],
    done: [sent, received, { words: end.yes, state: 'Done' }],
    refused: [sent, received, { words: end.no, state: 'Refused' }],
  };
  return steps[delivery];
}
