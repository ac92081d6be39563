import { describe, expect, it } from 'vitest';
import { UnreadableEvent, upcast } from './upcast.ts';

describe('reading a stored fact', () => {
  it('M3 a fact of today is read as it is', () => {
    const stored: unknown = JSON.parse('{"type":"QueueClosed"}');
    expect(upcast(stored)).toEqual({ type: 'QueueClosed' });
  });

  it.each([
    ['a fact of a newer program', { type: 'QueueTeleported' }, 'QueueTeleported'],
    ['a name every object has', { type: 'toString' }, 'toString'],
    ['a thing without a type', { poll: 'p1' }, null],
    ['a type that is no name', { type: 7 }, null],
    ['nothing', null, null],
    ['a text', 'QueueClosed', null],
  ])('M3 %s is refused with its type', (_, stored, type) => {
    expect(() => upcast(stored)).toThrow(UnreadableEvent);
    expect(() => upcast(stored)).toThrow(expect.objectContaining({ storedType: type }));
  });
});
