import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openLog } from '../log.ts';
import { listen } from './guard.ts';

const source = join(import.meta.dirname, '..');

/** Listens to the process and to the HTTP servers themselves, not to connections. */
const ownListeners = [
  'create-server.ts',
  'socket/guard.ts',
  'start/stop-on-signal.ts',
  'watching/serve-metrics.ts',
];

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);

describe('Listening to a connection', () => {
  it('survives a listener that throws, and one that rejects', async () => {
    const emitter = new EventEmitter();
    const heard: unknown[] = [];
    listen(emitter, 'vote', openLog('silent'), () => {
      throw new Error('sync');
    });
    listen(emitter, 'vote', openLog('silent'), () => Promise.reject(new Error('async')));
    listen(emitter, 'vote', openLog('silent'), (message) => heard.push(message));
    expect(() => emitter.emit('vote', null)).not.toThrow();
    await setImmediate();
    expect(heard).toEqual([null]);
  });

  it('is done through the guard everywhere', () => {
    const bypassing = files.filter(
      (file) =>
        !ownListeners.includes(file) &&
        /\.(on|once|addListener|onAny)\(/.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(files.length).toBeGreaterThan(50);
    expect(bypassing).toEqual([]);
  });
});
