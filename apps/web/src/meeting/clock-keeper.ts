import { type ClockReply, limits } from '@yishi/protocol/names';
import type { LiveStore } from './live-store.ts';
import { clockOffset, type ClockSample } from './server-clock.ts';
import type { MeetingSocket } from './socket.ts';

const samplesKept = 8;
const everyMs = 60_000;

/** Measures how far the server's clock is from this device's, at each connection and once a minute. */
export const keepClock = (store: LiveStore, socket: MeetingSocket, now: () => number) => {
  let samples: readonly ClockSample[] = [];
  const measure = () => {
    const sentAt = now();
    socket.timeout(limits.answerMs).emit('clock', (lost: Error | null, reply: ClockReply) => {
      if (lost !== null) return;
      samples = [...samples, { sentAt, answeredAt: now(), serverAt: reply.now }].slice(-samplesKept);
      store.update({ clockOffset: clockOffset(samples) ?? 0 });
    });
  };
  let timer: ReturnType<typeof setInterval> | undefined;
  const start = () => {
    timer = setInterval(() => store.get().status.is === 'live' && measure(), everyMs);
  };
  return { measure, start, stop: () => clearInterval(timer) };
};
