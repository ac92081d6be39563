import { describe, expect, it } from 'vitest';
import type { Delivery } from './delivery-words.ts';
import { deliverySteps } from './delivery-words.ts';

const words = (delivery: Delivery) =>
  deliverySteps(delivery, 'counted').map((step) => `${step.words} ${step.state}`);

describe('delivery', () => {
  it('a vote that was counted has come all the way', () => {
    expect(words('done')).toEqual(['sent Done', 'received Done', 'counted Done']);
  });

  it('a vote made offline waits on the phone and does not claim to be counted', () => {
    expect(words('offline')).toEqual(['kept Done', 'waiting Waiting', 'notCounted Open']);
  });

  it.each(['offline', 'sending', 'received', 'refused'] as const)(
    '%s is never shown as counted',
    (delivery) => {
      expect(words(delivery)).not.toContain('counted Done');
    },
  );

  it('a refused vote says that it does not count', () => {
    expect(words('refused').at(-1)).toBe('refusedCounted Refused');
  });
});
