import type { House } from '../house.ts';
import type { Measure } from './measure.ts';

/** Lets the metrics read how many are connected, by door, and how much is in memory, and how late the event loop is. */
export const watchHouse = ({ metrics, visits, rooms, collab }: House, measure: Measure): void => {
  metrics.read('yishi_connections', 'Connections by door', 'door', () => ({
    ...visits.byDoor(),
    texts: collab.load().connections,
  }));
  metrics.read('yishi_in_memory', 'Meetings and shared texts in memory', 'what', () => ({
    meetings: rooms.count,
    texts: collab.load().texts,
  }));
  metrics.read(
    'yishi_event_loop_delay_seconds',
    'How late the event loop was, in the worst second of the last twenty',
    'quantile',
    () => measure.delays,
  );
};
