import { Kind } from '../kinds/kind.ts';

const words = (zh: string, en: string) => ({ zh, en });
const minutes = (n: number): number => n * 60_000;
const limits = { speakMs: minutes(3), replyMs: minutes(2), questionMs: minutes(1) };

const phase = { limits, maxSpeeches: null, policy: [], gates: [], optional: false, pause: false };

/** A short kind of meeting for tests: opening, views, decision, close. More than half of those present carry a motion. */
export const smallKind: Kind = Kind.parse({
  id: 'small',
  level: 2,
  name: words('小会', 'Small meeting'),
  convener: words('社区', 'The community'),
  numberPattern: '试〔{{year}}〕{{serial}}号',
  size: { min: 3, max: 20, typical: 8 },
  quorum: { fraction: { num: 2, den: 3 }, compare: 'atLeast' },
  rule: {
    base: 'present',
    compare: 'moreThan',
    fraction: { num: 1, den: 2 },
    quorum: null,
    tie: 'fails',
  },
  scale: 'fistToFive',
  visibility: { staff: 'live', member: 'live', public: 'live' },
  speech: { limitMs: minutes(3), maxPerItem: 2, extendMs: minutes(1), warnMs: 30_000, graceMs: 15_000 },
  chairNeutral: 'warned',
  observersMaySpeak: false,
  checkIn: { beforeMs: minutes(15), says: [words('请签到。', 'Please check in.')] },
  phases: [
    {
      ...phase,
      id: 'opening',
      name: words('开场', 'Opening'),
      plannedMs: minutes(3),
      says: [words('现在开会。', 'The meeting is open.')],
      speakers: [],
      entryKinds: [],
    },
    {
      ...phase,
      id: 'views',
      name: words('发言', 'Views'),
      plannedMs: minutes(20),
      says: [words('请{{speaker}}发言。', '{{speaker}} has the floor.')],
      speakers: ['everyone'],
      entryKinds: ['speak', 'reply', 'question'],
      policy: ['notYetSpoken', 'alternateStance', 'alternateChannel'],
    },
    {
      ...phase,
      id: 'deciding',
      name: words('表决', 'Decision'),
      plannedMs: minutes(10),
      says: [words('现在表决。', 'We now decide.')],
      speakers: ['voters'],
      entryKinds: ['speak', 'question'],
      gates: [{ check: 'decided', mode: 'must' }],
    },
    {
      ...phase,
      id: 'closing',
      name: words('结束', 'Close'),
      plannedMs: minutes(2),
      says: [words('散会。', 'The meeting is closed.')],
      speakers: ['chair'],
      entryKinds: ['speak'],
    },
  ],
  composition: [],
  signers: ['voters'],
});
