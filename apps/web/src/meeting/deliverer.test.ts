import type { CommandReply } from '@yishi/protocol/names';
import { beforeEach, expect, it, vi } from 'vitest';
import { i18n } from '../words/i18n.ts';
import { createDeliverer } from './deliverer.ts';
import { createLiveStore } from './live-store.ts';
import { keptOutbox } from './outbox.ts';
import { sayRefusal } from './say-refusal.ts';
import { speakChinese } from './testing/speak-chinese.ts';

await speakChinese();
beforeEach(() => void vi.useFakeTimers());

type Told = (lost: Error | null, reply: CommandReply) => void;

/** A page whose server answers every command the same. */
const answeredBy = (reply: CommandReply) => {
  let sent = 0;
  const emit = (_name: string, _message: unknown, told: Told) => {
    sent += 1;
    told(null, reply);
  };
  const store = createLiveStore({ status: { is: 'live' } });
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const socket = { timeout: () => ({ emit }) };
  const deliverer = createDeliverer(store, keptOutbox(storage, 'm.p'), socket as never, () => 0);
  deliverer.give({ type: 'OpenCheckIn' });
  return { sent: () => sent, stage: () => store.get().deliveries[0]?.stage };
};

const refusal = (code: 'Failed' | 'Unavailable', incident?: string): CommandReply => ({
  ok: false,
  rejection: { code, retryAfterMs: null, ...(incident === undefined ? {} : { incident }) },
  now: 0,
});

it('a command on which the server fails three times is given up, and the person is told the number of the fault', async () => {
  const page = answeredBy(refusal('Failed', 'K7QM42'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(page.sent()).toBe(3);
  const stage = page.stage();
  if (stage?.at !== 'refused') throw new Error('not refused');
  const said = sayRefusal(i18n.getFixedT('zh-CN', 'words'), stage.rejection);
  expect(said).toBe('没有做成。请再试一次；还是不行，请把编号 K7QM42 告诉工作人员。');
});

it('a command that cannot be stored now is tried until it is', async () => {
  const page = answeredBy(refusal('Unavailable'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(page.sent()).toBeGreaterThan(30);
  expect(page.stage()).toEqual({ at: 'kept' });
});
