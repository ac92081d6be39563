import { Redis, type RedisOptions } from 'ioredis';
import { nanoid } from 'nanoid';
import type { Log } from '../log.ts';
import { listen } from '../socket/guard.ts';
import { Hint, topicOf } from './hint.ts';
import type { HintListener, Hints } from './hints.ts';

const EVERYBODY = 'yishi/all';
const channelOf = (meeting: string): string => `yishi/meeting/${meeting}`;

/** Beyond this many hints that Redis has not taken, further ones are dropped: each process finds out by itself. */
const MAX_WAITING = 1000;
const RETRY_MS = 500;

const options: RedisOptions = {
  connectTimeout: 2000,
  maxRetriesPerRequest: null,
  retryStrategy: () => RETRY_MS,
};

/** Hints through Redis, from its channels. Redis may be away at any time, also at the start. */
export const redisHints = (url: string, log: Log): Hints => {
  const speaker = new Redis(url, { ...options, enableOfflineQueue: false });
  const hearer = new Redis(url, options);
  const self = nanoid();
  const listeners: HintListener[] = [];
  let waiting = 0;

  const take = (text: string): void => {
    const hint = readHint(text);
    if (hint === null || ('from' in hint && hint.from === self)) return;
    for (const { heard } of listeners) heard(hint);
  };
  listen(hearer, 'message', log, (_channel, text) => take(String(text)));
  const connected = (): boolean => speaker.status === 'ready' && hearer.status === 'ready';
  for (const connection of [speaker, hearer]) {
    tellOfLoss(connection, log);
    // The later of the two: before, what is said or asked would go nowhere.
    listen(connection, 'ready', log, () => {
      if (connected()) for (const { reached } of listeners) reached();
    });
  }
  void quietly(hearer.subscribe(EVERYBODY));

  return {
    self,
    get connected() {
      return connected();
    },
    send: (hint) => {
      if (speaker.status !== 'ready' || waiting >= MAX_WAITING) return;
      const topic = topicOf(hint);
      waiting += 1;
      void quietly(speaker.publish(topic === null ? EVERYBODY : channelOf(topic), JSON.stringify(hint))).then(
        () => {
          waiting -= 1;
        },
      );
    },
    follow: (meeting) => void quietly(hearer.subscribe(channelOf(meeting))),
    unfollow: (meeting) => void quietly(hearer.unsubscribe(channelOf(meeting))),
    listen: (listener) => void listeners.push(listener),
    close: async () => {
      speaker.disconnect();
      hearer.disconnect();
    },
  };
};

const readHint = (text: string): Hint | null => {
  try {
    return Hint.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** What is lost is found out without Redis. */
const quietly = (said: Promise<unknown>): Promise<unknown> => said.catch(() => undefined);

/** Says once that Redis is gone, and once that it is back. Without a listener for errors the process would end. */
const tellOfLoss = (connection: Redis, log: Log): void => {
  let away = false;
  listen(connection, 'error', log, (fault) => {
    if (!away) log.warn({ err: fault }, 'redis is away; processes find out by themselves');
    away = true;
  });
  listen(connection, 'ready', log, () => {
    if (away) log.warn('redis is back');
    away = false;
  });
};
