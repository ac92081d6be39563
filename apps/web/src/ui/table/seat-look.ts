import type { Seat, SeatAnswer, TableMode } from './seat.ts';
import { showsAnswers } from './seat.ts';

/** How a seat is drawn. One thing at a time: an answer before a state of presence, presence before the rest. */
export type SeatLook =
  | { readonly look: 'answer'; readonly answer: SeatAnswer }
  | { readonly look: 'speaking' | 'reconnecting' | 'absent' | 'expected' | 'plain' }
  | { readonly look: 'role'; readonly role: string }
  | { readonly look: 'heard'; readonly times: number };

export function seatLook(seat: Seat, mode: TableMode): SeatLook {
  if (showsAnswers(mode) && seat.answer !== null) return { look: 'answer', answer: seat.answer };
  if (seat.presence !== 'here') return { look: seat.presence };
  if (seat.speaking) return { look: 'speaking' };
  if (seat.role !== null) return { look: 'role', role: seat.role };
  if (mode === 'floor' && seat.heard > 0) return { look: 'heard', times: seat.heard };
  return { look: 'plain' };
}
