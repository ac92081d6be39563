// The bare transport: socket.io gives every message to everybody. Nothing is checked and nothing is kept.
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { sayReady } from './say-ready.ts';

const http = createServer();
const io = new Server(http, { serveClient: false, transports: ['websocket'] });
let version = 0;

io.on('connection', (socket) => {
  socket.on('command', ({ command }: { command: unknown }, answer: (reply: unknown) => void) => {
    version += 1;
    const at = Date.now();
    io.emit('events', { events: [{ version, at, by: null, commandId: null, event: command }] });
    answer({ ok: true, version, now: at });
  });
});

sayReady(http);
