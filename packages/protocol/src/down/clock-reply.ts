/** The server's instant when it answered; with the time of the round trip it gives the offset of the clocks. */
export type ClockReply = { now: number };
