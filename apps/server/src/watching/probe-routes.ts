import { Router } from 'express';
import type { Readiness } from './readiness.ts';

/**
 * What orchestrators ask. `/healthz` answers while the event loop turns and does nothing else, so that a full disk never
 * gets a process killed that still shows everybody the meeting; `/readyz` answers 503 with a reason when new people are
 * better sent elsewhere.
 */
export const probeRoutes = (readiness: Readiness): Router => {
  const router = Router();
  router.use(['/healthz', '/readyz'], (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/healthz', (_request, response) => void response.json({ ok: true }));
  router.get('/readyz', async (_request, response) => {
    const verdict = await readiness.ask();
    response.status(verdict.ready ? 200 : 503).json(verdict);
  });
  return router;
};
