import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { TcpProxy } from './tcp-proxy.ts';
import { calmWeather } from './weather.ts';

/** A server that says back what it hears, and the proxy before it. */
const openEcho = async (): Promise<{ proxy: TcpProxy; served: Socket[] }> => {
  const served: Socket[] = [];
  const server = createServer((socket) => {
    served.push(socket);
    socket.on('error', () => undefined);
    socket.pipe(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const proxy = await TcpProxy.open(() => port);
  onTestFinished(async () => {
    await proxy.close();
    for (const socket of served) socket.destroy();
    server.close();
  });
  return { proxy, served };
};

type Ear = { socket: Socket; heard: () => string; pieces: () => number; ended: Promise<string> };

const call = async ({ port }: TcpProxy): Promise<Ear> => {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<string>((resolve) => {
    socket.on('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    socket.on('close', () => resolve('closed'));
  });
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  return { socket, heard: () => Buffer.concat(chunks).toString(), pieces: () => chunks.length, ended };
};

const hears = async ({ socket, heard }: Ear, text: string): Promise<void> => {
  while (heard().length < text.length) await once(socket, 'data');
  expect(heard()).toBe(text);
};

const long = Array.from({ length: 5000 }, (_, index) => `${index},`).join('');

describe('The network between a client and a server', () => {
  it('passes everything in order, also late, in slices and slowly', async () => {
    const { proxy } = await openEcho();
    proxy.weather = { delayMs: 5, jitterMs: 10, sliceBytes: 700, bytesPerSecond: 4_000_000 };
    const ear = await call(proxy);
    const begun = performance.now();
    ear.socket.write(long);
    await hears(ear, long);
    expect(performance.now() - begun).toBeGreaterThan(10);
    expect(proxy.counts).toEqual({ connections: 1, bytes: 2 * long.length, resets: 0 });
  });

  it('takes longer where there is little bandwidth', async () => {
    const { proxy } = await openEcho();
    proxy.weather = { ...calmWeather, bytesPerSecond: 100_000 };
    const ear = await call(proxy);
    const begun = performance.now();
    ear.socket.write(long.slice(0, 10_000));
    await hears(ear, long.slice(0, 10_000));
    expect(performance.now() - begun).toBeGreaterThan(100);
  });

  it('holds everything while it is paused, and loses none of it', async () => {
    const { proxy } = await openEcho();
    const ear = await call(proxy);
    ear.socket.write('a');
    await hears(ear, 'a');
    proxy.pause();
    ear.socket.write(long);
    await wait(50);
    expect(ear.heard()).toBe('a');
    proxy.goOn();
    await hears(ear, `a${long}`);
  });

  it('lets nothing pass on a connection that is made while it is paused', async () => {
    const { proxy, served } = await openEcho();
    proxy.pause();
    const ear = await call(proxy);
    ear.socket.write('a');
    await vi.waitFor(() => expect(served).toHaveLength(1));
    expect(served[0]?.bytesRead).toBe(0);
    proxy.goOn();
    await hears(ear, 'a');
  });

  it('cuts in order and resets without', async () => {
    const { proxy, served } = await openEcho();
    const one = await call(proxy);
    one.socket.write('a');
    await hears(one, 'a');
    proxy.cut();
    expect(await one.ended).toBe('closed');
    const other = await call(proxy);
    other.socket.write('a');
    await hears(other, 'a');
    const told = new Promise((resolve) => served[1]?.on('error', resolve));
    proxy.reset();
    proxy.reset();
    expect(await other.ended).toBe('ECONNRESET');
    expect(await told).toMatchObject({ code: 'ECONNRESET' });
    expect(proxy.counts.resets).toBe(1);
  });

  it('resets in the middle of a message', async () => {
    const { proxy, served } = await openEcho();
    const ear = await call(proxy);
    ear.socket.write('a');
    await hears(ear, 'a');
    // What came before is still on its way, and nothing overtakes it.
    const isOnItsWay = new Promise<void>((resolve) => {
      proxy.weather = {
        ...calmWeather,
        get delayMs() {
          resolve();
          return 50;
        },
      };
    });
    served[0]?.write('bc');
    await isOnItsWay;
    proxy.resetInsideNextAnswer();
    served[0]?.write('0123456789');
    await ear.ended;
    expect(ear.heard()).toContain('abc');
    expect('abc0123456789'.startsWith(ear.heard())).toBe(true);
    expect(ear.heard().length).toBeLessThan(13);
  });

  it('leaves both ends open and tells neither when it swallows', async () => {
    const { proxy, served } = await openEcho();
    const ear = await call(proxy);
    ear.socket.write('a');
    await hears(ear, 'a');
    proxy.swallow();
    ear.socket.write('b');
    await wait(50);
    expect(ear.heard()).toBe('a');
    expect([ear.socket.destroyed, served[0]?.destroyed]).toEqual([false, false]);
  });

  it('lets nobody through while it refuses, and passes on how a server ends', async () => {
    const { proxy, served } = await openEcho();
    const ear = await call(proxy);
    ear.socket.write('a');
    await hears(ear, 'a');
    served[0]?.end('b');
    expect(await ear.ended).toBe('closed');
    expect(ear.heard()).toBe('ab');
    proxy.refuse(true);
    expect(await (await call(proxy)).ended).toMatch(/closed|ECONNRESET/);
  });
});
