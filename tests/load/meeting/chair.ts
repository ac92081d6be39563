import { liveBallot } from '../../bench/load/live-ballot.ts';
import { phasesOf } from '../../bench/load/raised-hands.ts';
import type { Move, Proceedings } from './proceedings.ts';

const EVERYBODY = 1000;
const EXTENDED_MS = 60_000;
/** Every other ballot is shown to members and observers when it is closed, as some are. */
const atClose = { staff: 'live', member: 'atClose', public: 'atClose' };

/**
 * A facilitator who goes through the same round again and again: a ballot is put, speakers are heard while it is open, it
 * is closed and published, and the phase is given more time.
 */
export class Chair {
  readonly #proceedings: Proceedings;
  #ballots = 0;
  #addedMs = 0;
  #step: number;

  /** `begin` says at which step of the round this one stands, so that meetings do not all do the same at once. */
  constructor(proceedings: Proceedings, begin: number) {
    this.#proceedings = proceedings;
    this.#step = begin;
  }

  /** What the facilitator does next. */
  move(): Move {
    const round = [this.#draft, this.#ready, this.#open, this.#next, this.#next, this.#next, this.#close];
    const move = [...round, this.#publish, this.#extend, this.#next][this.#step % 10] ?? this.#next;
    this.#step += 1;
    return move();
  }

  get #poll(): string {
    return `q${this.#ballots}`;
  }

  readonly #draft = (): Move => {
    this.#ballots += 1;
    const draft = liveBallot(this.#poll);
    const visibility = this.#ballots % 2 === 0 ? atClose : draft.visibility;
    return { command: { type: 'DraftPoll', draft: { ...draft, visibility } }, done: () => undefined };
  };

  readonly #ready = (): Move => ({
    command: { type: 'ReadyPoll', poll: this.#poll },
    done: () => undefined,
  });

  readonly #open = (): Move => {
    const poll = this.#poll;
    return {
      command: { type: 'OpenPoll', poll },
      done: () => {
        this.#proceedings.ballot = poll;
      },
    };
  };

  readonly #close = (): Move => {
    const poll = this.#poll;
    this.#proceedings.ballot = null;
    return { command: { type: 'ClosePoll', poll, seenMissing: EVERYBODY }, done: () => undefined };
  };

  readonly #publish = (): Move => ({
    command: { type: 'PublishPoll', poll: this.#poll },
    done: () => undefined,
  });

  readonly #extend = (): Move => {
    const { open: phase } = phasesOf();
    const seenAddedMs = this.#addedMs;
    return {
      command: { type: 'ExtendPhase', phase, addedMs: EXTENDED_MS, seenAddedMs },
      done: () => {
        this.#addedMs = seenAddedMs + EXTENDED_MS;
      },
    };
  };

  /** "Next": gives the floor to somebody whose hand is up, or ends the speech when nobody's is. */
  readonly #next = (): Move => {
    const { hands, speaking } = this.#proceedings;
    const [next] = hands;
    if (next === undefined) return speaking === null ? this.#extend() : this.#end(speaking.entry);
    const [person, entry] = next;
    hands.delete(person);
    const seenSpeaking = speaking?.entry ?? null;
    return {
      command: { type: 'GiveFloor', entry, seenSpeaking, reason: '按顺序请您先说' },
      done: () => {
        this.#proceedings.speaking = { person, entry };
      },
    };
  };

  #end(entry: string): Move {
    return {
      command: { type: 'EndSpeech', entry },
      done: () => {
        this.#proceedings.speaking = null;
      },
    };
  }
}
