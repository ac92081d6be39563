import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Stands between a store and its server, on the same machine. */
export type CuttingProxy = {
  /** The same database, reached through the proxy. */
  readonly url: string;
  /** From the next answer that holds `sign` on: cuts the connection in its place, as often as `times`. */
  cutAnswers(sign: string, times: number): void;
  /** Cuts every connection there is, in the middle of whatever it carries. */
  cutAll(): void;
  /** How many answers were cut. */
  cuts(): number;
};

/** A proxy to the server of `url`, for one test. */
export const cuttingProxy = async (url: string): Promise<CuttingProxy> => {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let [sign, left, cuts] = ['', 0, 0];
  const isCut = (answer: Buffer): boolean => left > 0 && answer.includes(sign);
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    const end = (): void => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', end).on('close', end);
    }
    near.on('data', (asked) => far.write(asked));
    far.on('data', (answer) => {
      if (!isCut(answer)) {
        near.write(answer);
        return;
      }
      [left, cuts] = [left - 1, cuts + 1];
      end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    sockets.forEach((socket) => socket.destroy());
    server.close();
  });
  const address = server.address();
  const through = new URL(url);
  through.port = String(typeof address === 'object' ? address?.port : 0);
  return {
    url: through.href,
    cutAnswers: (given, times) => {
      [sign, left] = [given, times];
    },
    cutAll: () => sockets.forEach((socket) => socket.destroy()),
    cuts: () => cuts,
  };
};
