import { isAssisted } from '../../is-assisted.ts';
import type { MeetingCommand } from '../../meeting-command.ts';
import type { MeetingState } from '../../meeting-state.ts';
import type { Entry } from '../../queue/state.ts';
import { queueOrder } from '../../queue/order.ts';
import { orderFacts } from '../../meeting-facts.ts';
import { warningsOn } from '../../queue/speech-history.ts';
import { desk, member, system } from '../actors.ts';
import type { Dice } from '../dice.ts';
import { entryId } from '../names.ts';
import { chairs, type Move, mostly, oneOf, persons } from './move.ts';

const waiting = ({ queue }: MeetingState): Entry[] =>
  Object.values(queue.entries).filter((e) => e.status === 'requested' || e.status === 'onDeck');

/** Mostly the first of the order. */
const nextUp = (state: MeetingState, dice: Dice): Entry | undefined => {
  const first = queueOrder(state.queue, orderFacts(state))[0]?.entry;
  return dice.chance(0.8) ? first : (dice.pick(waiting(state)) ?? oneOf(state.queue.entries, dice));
};

const speaker = ({ queue }: MeetingState, dice: Dice): Entry | undefined =>
  queue.speaking === null
    ? dice.chance(0.1)
      ? oneOf(queue.entries, dice)
      : undefined
    : queue.entries[queue.speaking];

/** What the owner of a hand does with it, or the desk for them. */
const ofOwner =
  (commandFor: (entry: Entry, dice: Dice) => MeetingCommand): Move =>
  (state, dice) => {
    const entry = dice.pick(waiting(state)) ?? oneOf(state.queue.entries, dice);
    const owner = entry && state.attendance.people[entry.person];
    return owner
      ? { command: commandFor(entry, dice), by: isAssisted(owner.channel) ? desk : member(owner.id) }
      : null;
  };

const stances = ['for', 'against', 'neutral'] as const;
const kinds = ['speak', 'speak', 'speak', 'reply', 'question', 'pointOfOrder', 'technical'] as const;

/** Hands go up and down, the floor goes round, the chair calls, warns and changes the order. */
export const queueMoves: readonly Move[] = [
  ...Array.from({ length: 5 }, () =>
    persons((state, dice, person) => ({
      type: 'RequestFloor',
      entry: dice.chance(0.95)
        ? entryId(`e${state.version}`)
        : (oneOf(state.queue.entries, dice)?.id ?? entryId('e0')),
      person,
      kind: dice.pick(kinds) ?? 'speak',
      stance: dice.chance(0.9) ? (dice.pick(stances) ?? null) : null,
      replyTo: dice.chance(0.1) ? (oneOf(state.queue.entries, dice)?.id ?? null) : null,
    })),
  ),
  chairs((state, dice) => {
    const person = dice.pick(state.attendance.order);
    return person ? { type: 'InviteToSpeak', entry: entryId(`e${state.version}`), person } : null;
  }),
  ofOwner((entry, dice) => ({ type: 'ChangeStance', entry: entry.id, stance: dice.pick(stances) ?? 'for' })),
  ofOwner((entry) => ({ type: 'WithdrawRequest', entry: entry.id })),
  ofOwner((entry) => ({ type: 'ReturnToQueue', entry: entry.id })),
  ...Array.from({ length: 2 }, () =>
    chairs((state, dice) => {
      const entry = nextUp(state, dice);
      return entry
        ? {
            type: 'PutOnDeck',
            entry: entry.id,
            seenOnDeck: mostly(dice, state.queue.onDeck, entry.id),
            reason: dice.chance(0.4) ? '先请家长' : null,
          }
        : null;
    }),
  ),
  ...Array.from({ length: 4 }, () =>
    chairs((state, dice) => {
      const entry = nextUp(state, dice);
      return entry
        ? {
            type: 'GiveFloor',
            entry: entry.id,
            seenSpeaking: mostly(dice, state.queue.speaking, entry.id),
            reason: dice.chance(0.4) ? '先请家长' : null,
          }
        : null;
    }),
  ),
  ...Array.from({ length: 2 }, () =>
    chairs((state, dice) => {
      const entry = speaker(state, dice);
      return entry ? { type: 'EndSpeech', entry: entry.id } : null;
    }),
  ),
  chairs((state, dice) => {
    const entry = speaker(state, dice);
    return entry ? { type: dice.chance(0.5) ? 'PauseSpeech' : 'ResumeSpeech', entry: entry.id } : null;
  }),
  (state, dice) => {
    const entry = speaker(state, dice);
    return entry
      ? { command: { type: dice.chance(0.6) ? 'HoldFloor' : 'EndHold', entry: entry.id }, by: system }
      : null;
  },
  chairs((state, dice) => {
    const entry = speaker(state, dice);
    return entry ? { type: 'ExtendSpeech', entry: entry.id, addedMs: 60_000 } : null;
  }),
  chairs((state, dice) => {
    const entry = speaker(state, dice);
    return entry
      ? {
          type: 'WarnSpeaker',
          entry: entry.id,
          ground: dice.pick(['offTopic', 'attack', 'overtime'] as const) ?? 'attack',
          seenWarnings: warningsOn(state.queue, entry.person, orderFacts(state).item),
        }
      : null;
  }),
  chairs((state, dice) => {
    const entry = dice.pick(waiting(state));
    return entry ? { type: 'MarkAbsent', entry: entry.id } : null;
  }),
  chairs((_, dice) => ({ type: dice.chance(0.3) ? 'CloseQueue' : 'ReopenQueue' })),
  chairs((_, dice) => ({
    type: 'SetQueuePolicy',
    policy:
      dice
        .pick([
          null,
          [],
          ['notYetSpoken'],
          ['alternateStance', 'alternateChannel'],
          ['affectedFirst', 'goRound'],
        ] as const)
        ?.slice() ?? null,
    reason: '换个顺序',
  })),
];
