import type { Server } from 'node:http';

/** Listens on a free port of loopback, says so in one line, and ends at SIGTERM. */
export const sayReady = (http: Server): void => {
  http.listen(0, '127.0.0.1', () => {
    const address = http.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`);
  });
  process.on('SIGTERM', () => process.exit(0));
};
