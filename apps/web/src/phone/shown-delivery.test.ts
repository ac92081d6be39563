import type { CommandId } from '@yishi/core';
import { expect, it } from 'vitest';
import type { Delivery, DeliveryStage } from '../meeting/delivery.ts';
import { newId } from '../meeting/new-id.ts';
import { shownDelivery } from './shown-delivery.ts';

const at = (stage: DeliveryStage): Delivery => ({
  id: newId<CommandId>(),
  command: { type: 'OpenCheckIn' },
  madeAt: 1,
  stage,
});

const live = { is: 'live' } as const;
const lost = { is: 'lost', since: 1 } as const;

it('what is kept is shown as waiting only while the network is away', () => {
  expect(shownDelivery(at({ at: 'kept' }), false, lost)).toBe('offline');
  expect(shownDelivery(at({ at: 'kept' }), false, live)).toBe('sending');
});

it('what the server has taken is done only when the meeting has it', () => {
  expect(shownDelivery(at({ at: 'received', version: 3 }), false, live)).toBe('received');
  expect(shownDelivery(at({ at: 'received', version: 3 }), true, live)).toBe('done');
});

it('what the meeting has without this device is done too', () => {
  expect(shownDelivery(null, true, lost)).toBe('done');
});

it('a refusal is never shown as anything else', () => {
  expect(shownDelivery(at({ at: 'refused', rejection: { code: 'QueueClosed' } }), true, live)).toBe(
    'refused',
  );
});
