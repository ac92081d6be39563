// The bare transport: socket.io gives every message to everybody in the meeting. Nothing is checked or kept.
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { sayReady } from './say-ready.ts';

const http = createServer();
const io = new Server(http, { serveClient: false, transports: ['websocket'] });
const versions = new Map<string, number>();

io.on('connection', (socket) => {
  const meeting = String(socket.handshake.auth['meeting']);
  void socket.join(meeting);
  socket.on('command', ({ command }: { command: unknown }, answer: (reply: unknown) => void) => {
    const version = (versions.get(meeting) ?? 0) + 1;
    versions.set(meeting, version);
    const at = Date.now();
    io.to(meeting).emit('events', { events: [{ version, at, by: null, commandId: null, event: command }] });
    answer({ ok: true, version, now: at });
  });
});

sayReady(http);
