import type { SeededRandom } from '../../kit/seeded-random.ts';

/** A command, and what it changes here once it was accepted. */
export type Move = { command: object; done: () => void };

const votes = ['for', 'against', 'abstain'];
const stances = ['for', 'against', 'neutral'];
/** While a ballot is open, most of what members do is about it. */
const ABOUT_BALLOT = 0.7;

/**
 * What whoever makes the load knows of a meeting: enough to give commands that make sense, without folding what thirty
 * screens are sent.
 */
export class Proceedings {
  /** The ballot that is open. */
  ballot: string | null = null;
  /** Hands that are up, by person. */
  readonly hands = new Map<string, string>();
  /** Whose speech runs: the person and the request. */
  speaking: { person: string; entry: string } | null = null;
  #serial = 0;

  /** What a member does next: mostly answers while a ballot is open, else something about the floor or the seat. */
  memberMove(person: string, random: SeededRandom): Move {
    if (this.ballot !== null && random.chance(ABOUT_BALLOT)) return this.vote(person, random);
    return random.chance(0.1) ? switchChannel(person, random) : this.#aboutFloor(person, random);
  }

  /** Answers the ballot that is open. */
  vote(person: string, random: SeededRandom): Move {
    const choice = { choice: 'vote', vote: random.pick(votes) };
    return { command: { type: 'AnswerPoll', poll: this.ballot, person, choice }, done: () => undefined };
  }

  #aboutFloor(person: string, random: SeededRandom): Move {
    if (this.speaking?.person === person) return switchChannel(person, random);
    const entry = this.hands.get(person);
    if (entry === undefined) return this.#raise(person, random);
    if (random.chance(0.6))
      return {
        command: { type: 'ChangeStance', entry, stance: random.pick(stances) },
        done: () => undefined,
      };
    return {
      command: { type: 'WithdrawRequest', entry },
      done: () => void this.hands.delete(person),
    };
  }

  #raise(person: string, random: SeededRandom): Move {
    this.#serial += 1;
    const entry = `e${this.#serial}`;
    const stance = random.pick(stances);
    return {
      command: { type: 'RequestFloor', entry, person, kind: 'speak', stance, replyTo: null },
      done: () => void this.hands.set(person, entry),
    };
  }
}

const switchChannel = (person: string, random: SeededRandom): Move => ({
  command: { type: 'SwitchChannel', person, channel: random.pick(['room', 'remote']) },
  done: () => undefined,
});
