/** How a person takes part. Every channel has a mark, the room included, so that nobody is the default. */
export type Channel = 'room' | 'remote' | 'telephone' | 'helped';

export type Presence = 'here' | 'reconnecting' | 'absent' | 'expected';

/** What a step of a scale means for the text: it carries it, carries it with a note, not yet, or objects. */
export type GradeTone = 'support' | 'reservation' | 'doubt' | 'block';

/**
 * An answer on a scale or among options. `mark` is what stands in the seat (one or two characters: `4`, `B`),
 * `words` is the answer read aloud, `tone` gives the shape.
 */
export type GradedAnswer = {
  readonly mark: string;
  readonly words: string;
  readonly tone: GradeTone | 'choice';
};

/** `answered` says that an answer is in and may not be shown. */
export type SeatAnswer = 'for' | 'against' | 'abstain' | 'answered' | GradedAnswer;

/** One seat at the table, as the viewer may see it. */
export type Seat = {
  readonly id: string;
  readonly name: string;
  readonly channel: Channel;
  /** One character for people without a vote (主, 记, 法), or null for a voter. */
  readonly role: string | null;
  /** Speeches held so far in this round. */
  readonly heard: number;
  /** Place in the queue, from 1, or null. */
  readonly hand: number | null;
  readonly speaking: boolean;
  readonly answer: SeatAnswer | null;
  readonly presence: Presence;
  /** The raised hand is a point of order. */
  readonly pointOfOrder?: boolean;
  /** The viewer's own seat. */
  readonly mine?: boolean;
};

/**
 * What the table shows: who speaks; an official ballot whose answers may be seen, or may not; a test of opinion, which
 * is not official; or none of these.
 */
export type TableMode = 'idle' | 'floor' | 'ballot' | 'secret' | 'test';

/** Whether answers are drawn at all. */
export function showsAnswers(mode: TableMode): boolean {
  return mode === 'ballot' || mode === 'test';
}
