import { type Kind, type MeetingState, type Person, PollId, type Phase, type Rule } from '@yishi/core';
import type { Chance } from '../chance.ts';
import { emptyStory, type Story } from './story.ts';

type Made = { state: MeetingState; kind: Kind; chance: (...words: readonly string[]) => Chance };

const stances = ['for', 'against', 'neutral'] as const;

/** About two in five voters speak in a phase that is open to all voters. */
const handsIn = (phase: Phase, voters: readonly Person[], { chance }: Made): Story['hands'] => {
  const open = phase.speakers.includes('everyone') || phase.speakers.includes('voters');
  const kind = phase.entryKinds.find((k) => k === 'speak' || k === 'question');
  if (!open || kind === undefined) return [];
  return voters
    .filter(({ id }) => chance(id, 'hand', phase.id).often(0.4))
    .map(({ id }) => ({
      phase: phase.id,
      person: id,
      kind,
      stance: kind === 'speak' ? chance(id, 'stance', phase.id).pick(stances) : null,
      replyTo: null,
      speakMs: chance(id, 'speech', phase.id).between(10, 45) * 1000,
    }));
};

const MOTIONS = 2;

/** Yes or no to what is on the agenda; nobody's answer is told, so each makes up their own. */
const motions = ({ state, kind }: Made): Story['polls'] => {
  const phase = kind.phases.find(({ id }) => id === 'decide') ?? kind.phases.at(-2);
  if (phase === undefined) return [];
  return state.agenda.items.slice(0, MOTIONS).map((item, n) => ({
    id: PollId.parse(`motion-${n + 1}`),
    title: item.title,
    paragraphs: [item.title],
    item: n,
    phase: phase.id,
    form: { form: 'yesNoAbstain' },
    options: [],
    rule: ruleOf(kind),
    effect: 'recommendation',
    plannedMs: 60_000,
    answers: [],
  }));
};

const ruleOf = ({ rule }: Kind): Rule => rule;

/** A story for a meeting nobody has told one of: hands as chance has them, and a vote on each of the first items. */
export const madeUpStory = (state: MeetingState, chance: Made['chance']): Story => {
  const { kind } = state.procedure;
  if (kind === null) return emptyStory;
  const made: Made = { state, kind, chance };
  const voters = Object.values(state.attendance.people).filter(({ votes }) => votes);
  return {
    ...emptyStory,
    hands: kind.phases.flatMap((phase) => handsIn(phase, voters, made)),
    polls: motions(made),
  };
};
