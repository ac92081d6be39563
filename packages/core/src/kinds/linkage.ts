import { linkageOpening } from './linkage-opening.ts';
import { linkageDeciding } from './linkage-deciding.ts';
import { say } from './say.ts';
import type { KindData } from './scripted-phase.ts';
import { minutes, seconds } from './spans.ts';

/**
 * 联动协商会: about fifteen people of several grids, ninety minutes. Agreement is looked for first; what cannot be
 * agreed is voted on by more than half of the voters present.
 */
export const linkage: KindData = {
  id: 'linkage',
  level: 2,
  name: say('联动协商会', 'Linkage meeting'),
  convener: say('社区书记', 'Community secretary'),
  numberPattern: '{{short}}社联〔{{year}}〕{{serial}}号',
  size: { min: 12, max: 18, typical: 15 },
  quorum: { fraction: { num: 2, den: 3 }, compare: 'atLeast' },
  rule: {
    base: 'present',
    compare: 'moreThan',
    fraction: { num: 1, den: 2 },
    quorum: { fraction: { num: 2, den: 3 }, compare: 'atLeast' },
    tie: 'fails',
  },
  scale: 'fistToFive',
  visibility: { staff: 'live', member: 'live', public: 'live' },
  speech: {
    limitMs: minutes(3),
    maxPerItem: 2,
    extendMs: minutes(1),
    warnMs: seconds(30),
    graceMs: seconds(15),
  },
  chairNeutral: 'warned',
  observersMaySpeak: false,
  checkIn: {
    beforeMs: minutes(30),
    says: [
      say(
        '请先签到：带手机的扫门口的码，没带手机的到签到台，我们帮您签。',
        'Please check in first: scan the code at the door, or come to the desk and we do it for you.',
      ),
      say(
        '线上的街坊请试一下声音，听得清楚就点“签到”。',
        'Neighbours at home, please test your sound and press “check in” once you hear us well.',
      ),
    ],
  },
  phases: [...linkageOpening, ...linkageDeciding],
  composition: [
    { check: 'size', min: 12, max: 18 },
    { check: 'atLeast', categories: ['supervisor'], count: 1 },
    { check: 'atLeast', categories: ['legalOffice'], count: 1 },
    { check: 'atLeast', categories: ['residentRepresentative', 'partyConcerned'], count: 1 },
    { check: 'affectedRepresented' },
    { check: 'chairIsNotConvener' },
  ],
  signers: ['chair', 'recorder', 'supervisor', 'voters'],
};
