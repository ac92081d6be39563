import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { textFrame } from './text-frame.ts';

describe('A text frame', () => {
  it('is what a WebSocket client reads the text from, whatever its length', async () => {
    const texts = [0, 1, 125, 126, 127, 65_535, 65_536, 200_000].map((length) => 'a'.repeat(length));
    texts.push('议事协商', '😀'.repeat(40));
    const http = createServer();
    const server = new WebSocketServer({ server: http });
    onTestFinished(() => void http.close());
    server.on('connection', (_, request) => {
      for (const text of texts) request.socket.write(textFrame(text));
    });
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    const address = http.address();
    const client = new WebSocket(`ws://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
    const heard: string[] = [];
    await new Promise<void>((resolve) => {
      client.on('message', (data, isBinary) => {
        heard.push(isBinary || !Buffer.isBuffer(data) ? 'not a text' : data.toString());
        if (heard.length === texts.length) resolve();
      });
    });
    client.terminate();
    expect(heard).toEqual(texts);
  });
});
