import type { Actor } from '../actor.ts';
import type { Decision } from '../decision.ts';
import type { Kind, Phase } from '../kinds/kind.ts';
import type { QueueCommand } from '../queue/commands.ts';
import { decideQueue } from '../queue/decide.ts';
import type { QueueEvent } from '../queue/events.ts';
import { evolveQueue } from '../queue/evolve.ts';
import type { QueueFacts, QueuePerson } from '../queue/facts.ts';
import { type Place, queueOrder } from '../queue/order.ts';
import { type Entry, initialQueue, type QueueState } from '../queue/state.ts';
import { chair, member } from './actors.ts';
import { entryId, itemId, personId, phaseId } from './names.ts';
import { smallKind } from './small-kind.ts';

const text = { zh: '', en: '' };

/** A phase in which everybody may ask for anything, first come, first served, three minutes each. */
export const openPhase: Phase = {
  id: phaseId('views'),
  name: text,
  plannedMs: 1_680_000,
  says: [text],
  speakers: ['everyone'],
  entryKinds: ['speak', 'reply', 'question'],
  limits: { speakMs: 180_000, replyMs: 60_000, questionMs: 30_000 },
  maxSpeeches: null,
  policy: [],
  gates: [],
  optional: false,
  pause: false,
};

/** The chair takes no side in it. */
export const queueKind: Kind = { ...smallKind, chairNeutral: 'enforced' };

/** A voter in the room on this seat, unless said otherwise. */
export const queuePersonOn = (seat: number, more: Partial<QueuePerson> = {}): QueuePerson => ({
  id: personId(`p${seat}`),
  name: `P${seat}`,
  channel: 'room',
  present: true,
  votes: true,
  affected: false,
  duties: [],
  seat,
  dissented: false,
  ...more,
});

type Setting = Partial<Omit<QueueFacts, 'people' | 'at' | 'by'>> & { people?: readonly QueuePerson[] };

const defaultPeople = Array.from({ length: 8 }, (_, seat) => queuePersonOn(seat));

const peopleOf = (people: readonly QueuePerson[]): QueueFacts['people'] =>
  Object.fromEntries(people.map((p) => [p.id, p]));

type HandRaised = Partial<Extract<QueueCommand, { type: 'RequestFloor' }>>;

/** A sitting with a queue and nothing else: gives commands, folds what follows and keeps the instant in `now`. */
export class QueueStage {
  state: QueueState = initialQueue;
  readonly log: QueueEvent[] = [];
  now = 0;
  #facts: QueueFacts;

  constructor({ people = defaultPeople, ...setting }: Setting = {}) {
    this.#facts = {
      at: 0,
      by: chair,
      status: 'inSession',
      kind: queueKind,
      phase: openPhase,
      item: itemId('i1'),
      people: peopleOf(people),
      ...setting,
    };
  }

  get facts(): QueueFacts {
    return { ...this.#facts, at: this.now };
  }

  /** Changes what the rest of the meeting says. */
  set({ people, ...setting }: Setting): void {
    this.#facts = {
      ...this.#facts,
      ...setting,
      ...(people === undefined ? {} : { people: peopleOf(people) }),
    };
  }

  give(command: QueueCommand, by: Actor = chair): Decision<QueueEvent> {
    const decision = decideQueue(this.state, command, { ...this.facts, by });
    if (!decision.ok) return decision;
    this.log.push(...decision.events);
    for (const event of decision.events) this.state = evolveQueue(this.state, event, this.now);
    return decision;
  }

  /** A hand named `h<seat>`, a second after the last thing that happened. */
  raise(seat: number, more: HandRaised = {}, by: Actor = member(`p${seat}`)): Decision<QueueEvent> {
    this.now += 1000;
    const asked = { entry: entryId(`h${seat}`), person: personId(`p${seat}`), kind: 'speak' } as const;
    return this.give({ type: 'RequestFloor', ...asked, stance: 'neutral', replyTo: null, ...more }, by);
  }

  /** The floor for this entry, whoever speaks; with a reason, so that turns do not matter. */
  floor(name: string, reason: string | null = 'as the chair sees fit'): Decision<QueueEvent> {
    return this.give({ type: 'GiveFloor', entry: entryId(name), seenSpeaking: this.state.speaking, reason });
  }

  end(name: string): Decision<QueueEvent> {
    return this.give({ type: 'EndSpeech', entry: entryId(name) });
  }

  /** Lets somebody speak from a hand of their own, for so long. */
  speak(seat: number, spokenMs = 60_000, more: HandRaised = {}): Decision<QueueEvent> {
    const name = more.entry ?? entryId(`h${seat}`);
    this.raise(seat, more);
    this.floor(name);
    this.now += spokenMs;
    return this.end(name);
  }

  places(): readonly Place[] {
    return queueOrder(this.state, this.facts);
  }

  line(): readonly string[] {
    return this.places().map(({ entry }) => entry.id);
  }

  entry(name: string): Entry | undefined {
    return this.state.entries[entryId(name)];
  }
}
