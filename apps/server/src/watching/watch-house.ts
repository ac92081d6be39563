import type { House } from '../house.ts';
import type { Metrics } from './metrics.ts';

/** Lets the metrics read how many are connected, by door, and how much is in memory. */
export const watchHouse = (metrics: Metrics, { visits, rooms, collab }: House): void => {
  metrics.read('yishi_connections', 'Connections by door', 'door', () => ({
    ...visits.byDoor(),
    texts: collab.load().connections,
  }));
  metrics.read('yishi_in_memory', 'Meetings and shared texts in memory', 'what', () => ({
    meetings: rooms.count,
    texts: collab.load().texts,
  }));
};
