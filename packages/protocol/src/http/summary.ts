import type { MeetingCard } from './meeting-card.ts';

/** `GET /api/meetings/:id/summary`. */
export type Summary = { card: MeetingCard; now: number };
