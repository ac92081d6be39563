import { hearingDeciding } from './hearing-deciding.ts';
import { hearingExamination } from './hearing-examination.ts';
import { hearingOpening } from './hearing-opening.ts';
import { say } from './say.ts';
import type { KindData } from './scripted-phase.ts';
import { minutes, seconds } from './spans.ts';

/**
 * 听证协商会: about thirty listed representatives, two and a half hours, for major matters of a community or between
 * several. The chair takes no side, both sides have the same time, and a resolution needs two thirds of the voters
 * present; choices are shown after the close.
 */
export const hearing: KindData = {
  id: 'hearing',
  level: 3,
  name: say('听证协商会', 'Hearing'),
  convener: say('社区书记', 'Community secretary'),
  numberPattern: '{{short}}社听〔{{year}}〕{{serial}}号',
  size: { min: 25, max: 36, typical: 30 },
  quorum: { fraction: { num: 2, den: 3 }, compare: 'atLeast' },
  rule: {
    base: 'present',
    compare: 'atLeast',
    fraction: { num: 2, den: 3 },
    quorum: { fraction: { num: 2, den: 3 }, compare: 'atLeast' },
    tie: 'fails',
  },
  scale: 'gradients',
  visibility: { staff: 'live', member: 'atClose', public: 'atClose' },
  speech: {
    limitMs: minutes(3),
    maxPerItem: 2,
    extendMs: minutes(1),
    warnMs: seconds(30),
    graceMs: seconds(15),
  },
  chairNeutral: 'enforced',
  observersMaySpeak: false,
  checkIn: {
    beforeMs: minutes(40),
    says: [
      say(
        '请各位代表签到、核对身份，按座位牌就座；旁听的请坐旁听席。',
        'Representatives, please check in, have your identity checked and take your seat; observers sit in the gallery.',
      ),
      say(
        '线上的代表请打开声音，等工作人员核对身份。',
        'Representatives online, please turn on your sound and wait until the desk has checked your identity.',
      ),
    ],
  },
  phases: [...hearingOpening, ...hearingExamination, ...hearingDeciding],
  composition: [
    { check: 'size', min: 25, max: 36 },
    {
      check: 'share',
      categories: ['residentRepresentative', 'buildingHead', 'partyConcerned'],
      fraction: { num: 2, den: 5 },
    },
    { check: 'atLeast', categories: ['supervisor'], count: 1 },
    { check: 'atLeast', categories: ['legalOffice'], count: 1 },
    { check: 'affectedRepresented' },
    { check: 'chairIsNotConvener' },
  ],
  signers: ['chair', 'recorder', 'everyone'],
};
