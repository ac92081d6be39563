import type { LightSocket } from '../../bench/load/light-socket.ts';
import type { SeededRandom } from '../../kit/seeded-random.ts';
import type { Agenda } from './agenda.ts';
import type { Screens } from './screens.ts';

/** One meeting with everybody connected, on the product or on what it is held against. */
export type LoadMeeting = {
  readonly screens: Screens;
  readonly sockets: readonly LightSocket[];
  /** The text that people type in meanwhile; null where there is none. */
  readonly agenda: Agenda | null;
  /** Somebody does something; answers the version that holds the effect, null when it was refused. */
  act(random: SeededRandom): Promise<number | null>;
  /** Sees to it that a ballot is open. */
  openBallot(): Promise<void>;
  /** Somebody answers the ballot that is open, or changes their answer; answers as `act`. */
  vote(random: SeededRandom): Promise<number | null>;
};
