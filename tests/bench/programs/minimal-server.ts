// The least that a durable server does: it checks a message, appends it to a plain file, and tells everybody in the
// meeting, once for all messages that one fdatasync made durable together. It knows no roles, no rules and no views.
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Server } from 'socket.io';
import { z } from 'zod';
import { sayReady } from './say-ready.ts';

const Message = z.object({
  id: z.string(),
  command: z.object({ type: z.string(), person: z.string() }).loose(),
});
type Message = z.infer<typeof Message>;
type Waiting = { meeting: string; message: Message; answer: (reply: unknown) => void };

const log = openSync(join(process.argv[2] ?? '.', 'log'), 'a');
const versions = new Map<string, number>();
const http = createServer();
const io = new Server(http, { serveClient: false, transports: ['websocket'] });
let waiting: Waiting[] = [];

const commit = (): void => {
  const batch = waiting;
  waiting = [];
  writeSync(
    log,
    batch.map(({ meeting, message }) => `${JSON.stringify({ meeting, ...message })}\n`).join(''),
  );
  fdatasyncSync(log);
  const at = Date.now();
  const told = new Map<string, unknown[]>();
  for (const { meeting, message, answer } of batch) {
    const version = (versions.get(meeting) ?? 0) + 1;
    versions.set(meeting, version);
    const events = told.get(meeting) ?? [];
    told.set(meeting, events);
    events.push({ version, at, by: null, commandId: null, event: message.command });
    answer({ ok: true, version, now: at });
  }
  for (const [meeting, events] of told) io.to(meeting).emit('events', { events });
};

io.on('connection', (socket) => {
  const meeting = String(socket.handshake.auth['meeting']);
  void socket.join(meeting);
  socket.on('command', (raw: unknown, answer: (reply: unknown) => void) => {
    const message = Message.safeParse(raw);
    if (!message.success) return answer({ ok: false });
    if (waiting.length === 0) setImmediate(commit);
    waiting.push({ meeting, message: message.data, answer });
    return undefined;
  });
});

process.on('exit', () => closeSync(log));
sayReady(http);
