import { createServer, type RequestListener } from 'node:http';
import { collectDefaultMetrics } from 'prom-client';
import type { Metrics } from './metrics.ts';

export type MetricsDoor = { port: number; close(): void };

const answerer =
  ({ registry }: Metrics): RequestListener =>
  (request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    void registry.metrics().then(
      (text) => response.writeHead(200, { 'Content-Type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  };

/**
 * Serves the metrics at an address of their own: the public port never has them, whatever a proxy in front of it is told
 * to pass on. Rejects when the address cannot be had.
 */
export const serveMetrics = (
  metrics: Metrics,
  { host, port }: { host: string; port: number },
): Promise<MetricsDoor> => {
  collectDefaultMetrics({ register: metrics.registry });
  const http = createServer(answerer(metrics));
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      const address = http.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : port,
        close: () => {
          http.close();
          http.closeAllConnections();
        },
      });
    });
  });
};
