import type { CommandId } from '@yishi/core';
import { expect, it } from 'vitest';
import { newId } from './new-id.ts';
import { keptOutbox } from './outbox.ts';

const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

const waiting = (madeAt: number) => ({
  id: newId<CommandId>(),
  command: { type: 'OpenCheckIn' as const },
  madeAt,
});

it('a command put into the outbox is there after a reload', () => {
  const browser = storage();
  const made = waiting(1);
  keptOutbox(browser, 'm.p').add(made);
  expect(keptOutbox(browser, 'm.p').list()).toEqual([made]);
});

it('an answered command leaves the outbox, the others stay in the order they were made', () => {
  const outbox = keptOutbox(storage(), 'm.p');
  const [first, second, third] = [waiting(1), waiting(2), waiting(3)];
  for (const each of [first, second, third]) outbox.add(each);
  outbox.remove(second.id);
  expect(outbox.list()).toEqual([first, third]);
});

it('two people on one device have an outbox each', () => {
  const browser = storage();
  keptOutbox(browser, 'm.a').add(waiting(1));
  expect(keptOutbox(browser, 'm.b').list()).toEqual([]);
});

it('an outbox that cannot be read is empty, not a broken page', () => {
  const browser = storage();
  browser.setItem('yishi.outbox.m.p', '[{"id":3},{bad');
  expect(keptOutbox(browser, 'm.p').list()).toEqual([]);
});
