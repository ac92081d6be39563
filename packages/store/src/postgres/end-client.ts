import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';

const PATIENCE_MS = 1_000;

/** Says goodbye on a connection and waits until it is closed, but not for a server that answers nothing. */
export const endClient = async (client: Client): Promise<void> => {
  await Promise.race([client.end(), pause(PATIENCE_MS, undefined, { ref: false })]);
};
