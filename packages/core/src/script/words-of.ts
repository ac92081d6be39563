import type { Duty } from '../category.ts';
import { quorumOf } from '../attendance/quorum.ts';
import type { Kind, Phase } from '../kinds/kind.ts';
import type { MeetingState } from '../meeting-state.ts';
import type { Words } from './script-line.ts';

/**
 * The names every sentence of a script may ask for: `title`, `community`, `phase`, the people with a duty who are
 * here (`chair`, `convener`, `recorder`, `supervisor`, `presenter`, `expert`, `legalAdviser`), the voters `present`,
 * `needed` and `voters` on the roster, and the `minutes` of one speech.
 */
export const wordsOf = (state: MeetingState, kind: Kind, phase: Phase | null): Words => {
  const { present, needed, voters } = quorumOf(state.attendance, kind.quorum);
  return {
    title: state.procedure.notice?.title,
    community: state.procedure.notice?.community.name,
    phase: phase?.name,
    ...Object.fromEntries(duties.map((duty) => [duty, peopleWith(duty, state)])),
    present,
    needed,
    voters,
    minutes: speechMinutes(kind, phase),
  };
};

const duties = [
  'chair',
  'convener',
  'recorder',
  'supervisor',
  'presenter',
  'expert',
  'legalAdviser',
] as const satisfies Duty[];

const peopleWith = (
  duty: Duty,
  { attendance: { people, order } }: MeetingState,
): readonly string[] | undefined => {
  const names = order.flatMap((id) => {
    const person = people[id];
    return person?.presence === 'present' && person.duties.includes(duty) ? [person.name] : [];
  });
  return names.length === 0 ? undefined : names;
};

const speechMinutes = (kind: Kind, phase: Phase | null): number | undefined => {
  const limitMs = phase?.limits.speakMs ?? kind.speech.limitMs;
  return limitMs === null ? undefined : limitMs / 60_000;
};
