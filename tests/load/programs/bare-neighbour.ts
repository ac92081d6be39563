// One of several bare transports: socket.io with its adapter for Redis gives every message to everybody in the meeting, at
// whichever process they are. Nothing is checked or kept. `PLACE` keeps the versions of the processes apart.
import { createServer } from 'node:http';
import { createAdapter } from '@socket.io/redis-adapter';
import { Redis } from 'ioredis';
import { Server } from 'socket.io';
import { sayReady } from '../../bench/programs/say-ready.ts';

const url = process.env['REDIS_URL'] ?? '';
const apart = Number(process.env['PLACE'] ?? 0) * 1e9;
const http = createServer();
const io = new Server(http, {
  serveClient: false,
  transports: ['websocket'],
  adapter: createAdapter(new Redis(url), new Redis(url)),
});
const versions = new Map<string, number>();

io.on('connection', (socket) => {
  const meeting = String(socket.handshake.auth['meeting']);
  void socket.join(meeting);
  socket.on('command', ({ command }: { command: unknown }, answer: (reply: unknown) => void) => {
    const version = (versions.get(meeting) ?? apart) + 1;
    versions.set(meeting, version);
    const at = Date.now();
    io.to(meeting).emit('events', { events: [{ version, at, by: null, commandId: null, event: command }] });
    answer({ ok: true, version, now: at });
  });
});

sayReady(http);
