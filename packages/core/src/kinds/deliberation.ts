import { deliberationPhases } from './deliberation-phases.ts';
import { say } from './say.ts';
import type { KindData } from './scripted-phase.ts';
import { minutes, seconds } from './spans.ts';

/**
 * 议事协商会: the people concerned in one grid, five to eight of them, half an hour round a table. The rules of a small
 * board: the chair may join in, speeches are timed but not counted, and everybody concerned must say yes.
 */
export const deliberation: KindData = {
  id: 'deliberation',
  level: 1,
  name: say('议事协商会', 'Deliberation meeting'),
  convener: say('网格长', 'Grid leader'),
  numberPattern: '{{short}}社议〔{{year}}〕{{serial}}号',
  size: { min: 5, max: 8, typical: 7 },
  quorum: { fraction: { num: 1, den: 1 }, compare: 'atLeast' },
  rule: { base: 'all', compare: 'atLeast', fraction: { num: 1, den: 1 }, quorum: null, tie: 'fails' },
  scale: 'consent',
  visibility: { staff: 'live', member: 'live', public: 'atPublish' },
  speech: {
    limitMs: null,
    maxPerItem: null,
    extendMs: minutes(1),
    warnMs: seconds(30),
    graceMs: seconds(15),
  },
  chairNeutral: 'off',
  observersMaySpeak: false,
  checkIn: {
    beforeMs: minutes(10),
    says: [
      say(
        '先签个到，坐下喝口水，人到齐了咱们就开始。',
        'Please check in and have some tea. We begin once everybody is here.',
      ),
      say(
        '来不了现场的，用手机或者电话也算到会。',
        'Whoever cannot come in person takes part by phone; that counts as being here.',
      ),
    ],
  },
  phases: deliberationPhases,
  composition: [
    { check: 'size', min: 5, max: 8 },
    { check: 'bothSides' },
    { check: 'atLeast', categories: ['partyConcerned'], count: 2 },
    { check: 'atLeast', categories: ['legalOffice'], count: 1 },
    { check: 'affectedRepresented' },
  ],
  signers: ['everyone'],
};
