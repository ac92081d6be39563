// The bare relay of a shared text: y-protocols over ws, as its own examples have it. Every update is applied and sent to
// everybody else. It knows no roles and no limits and keeps nothing.
import { createServer } from 'node:http';
import { createDecoder, readVarUint } from 'lib0/decoding';
import { createEncoder, length, toUint8Array, writeVarUint } from 'lib0/encoding';
import { type WebSocket, WebSocketServer } from 'ws';
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { sayReady } from './say-ready.ts';

const SYNC = 0;
const doc = new Y.Doc();
const everybody = new Set<WebSocket>();

doc.on('update', (update: Uint8Array, origin: unknown) => {
  const encoder = createEncoder();
  writeVarUint(encoder, SYNC);
  writeUpdate(encoder, update);
  const frame = toUint8Array(encoder);
  for (const socket of everybody) if (socket !== origin) socket.send(frame);
});

const http = createServer();
const server = new WebSocketServer({ server: http, perMessageDeflate: false });
server.on('connection', (socket) => {
  everybody.add(socket);
  socket.on('close', () => everybody.delete(socket));
  socket.on('message', (data) => {
    if (!Buffer.isBuffer(data)) return;
    const decoder = createDecoder(data);
    const encoder = createEncoder();
    if (readVarUint(decoder) !== SYNC) return;
    writeVarUint(encoder, SYNC);
    readSyncMessage(decoder, encoder, doc, socket);
    if (length(encoder) > 1) socket.send(toUint8Array(encoder));
  });
  const hello = createEncoder();
  writeVarUint(hello, SYNC);
  writeSyncStep1(hello, doc);
  socket.send(toUint8Array(hello));
});

sayReady(http);
