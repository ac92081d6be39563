import type { Outcome } from '../consensus/commands.ts';
import type { Round } from '../consensus/state.ts';
import type { MeetingCommand } from '../meeting-command.ts';
import { scales } from '../scales.ts';
import { desk, member } from './actors.ts';
import { meetingIn } from './meeting-in.ts';
import { personId, roundId, statementId } from './names.ts';
import { residents } from './person-details.ts';
import type { Scene } from './scene.ts';

export const t1 = statementId('t1');
export const first = ['只在北广场，七点到八点半'];
export const winter = ['只在北广场，冬季八点一刻结束'];

export const putting = (scale: Round['scale'] = 'fistToFive', paragraphs = first): MeetingCommand => ({
  type: 'PutStatement',
  statement: t1,
  title: '广场舞公约',
  paragraphs,
  item: null,
  scale,
});
export const amending = (seen: number, paragraphs = winter): MeetingCommand => ({
  type: 'AmendStatement',
  statement: t1,
  seen,
  paragraphs,
  why: '冬天黑得早',
});
export const asking = (seen: number, round = 'r1'): MeetingCommand => ({
  type: 'OpenRound',
  statement: t1,
  round: roundId(round),
  seen,
});
export const saying = (
  person: string,
  level: number,
  reason: string | null = null,
  round = 'r1',
): MeetingCommand => ({
  type: 'AnswerRound',
  statement: t1,
  round: roundId(round),
  person: personId(person),
  level,
  reason,
});
export const ending = (seenMissing: number, round = 'r1'): MeetingCommand => ({
  type: 'CloseRound',
  statement: t1,
  round: roundId(round),
  seenMissing,
});
export const concluding = (outcome: Outcome, seen = 1): MeetingCommand => ({
  type: 'ConcludeStatement',
  statement: t1,
  seen,
  outcome,
  poll: null,
});

const speaker = (n: number) => (n % 5 === 0 ? desk : member(`p${n}`));
export const met = (count = 4, scale: Round['scale'] = 'fistToFive'): Scene =>
  meetingIn('views', { people: residents(count) }).after(putting(scale));

/** A round in which `p1`, `p2` … take these levels, with a reason where the scale asks for one, and which is closed. */
export const held = (
  scene: Scene,
  levels: readonly number[],
  round = 'r1',
  scale: Round['scale'] = 'fistToFive',
): Scene => {
  const version = scene.state.consensus.statements[t1]?.versions.length ?? 1;
  const open = scene.after(asking(version, round));
  const reason = (level: number) =>
    scales[scale].find((s) => s.level === level)?.needsReason ? '怕影响孩子学习' : null;
  return levels
    .reduce((s, level, i) => s.after(saying(`p${i + 1}`, level, reason(level), round), speaker(i + 1)), open)
    .after(ending(1000, round));
};
export const lastRound = ({ state }: Scene): Round => {
  const round = state.consensus.statements[t1]?.rounds.at(-1);
  if (round === undefined) throw new Error('no round was held');
  return round;
};
