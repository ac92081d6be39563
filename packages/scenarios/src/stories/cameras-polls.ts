import type { z } from 'zod';
import type { StoryAnswer } from '../scenario.ts';
import type { Say } from '../telling.ts';
import { votes } from '../writing.ts';

type Answer = z.input<typeof StoryAnswer>;

const always = [
  'wang-guifang',
  'liu-tiesheng',
  'yi-xiaohong',
  'zhang-aihua',
  'huang-xiuying',
  'he-chunlian',
  'zhong-xiaoyan',
  'xu-wei',
  'ouyang-xia',
  'lin-lan',
  'tan-guoqiang',
];

/** Two thirds of the voters present, and two thirds of the list must have answered. */
const twoThirds = {
  base: 'present',
  compare: 'atLeast',
  fraction: { num: 2, den: 3 },
  quorum: { fraction: { num: 2, den: 3 }, compare: 'atLeast' },
  tie: 'fails',
} as const;

const changing = (
  answers: readonly Answer[],
  person: string,
  first: 'for' | 'against' | 'abstain',
): Answer[] =>
  answers.map((a) => (a.person === person ? { ...a, first: { choice: 'vote', vote: first } } : a));

const shared = {
  phase: 'decide',
  form: { form: 'yesNoAbstain' as const },
  options: [],
  rule: twoThirds,
  effect: 'recommendation' as const,
  plannedMs: 60_000,
};

const plan = (say: Say) => ({
  ...shared,
  id: 'm1',
  title: say('建设方案', 'The plan'),
  paragraphs: [
    say(
      '同意在七个老旧小区安装355个摄像头，总投资100万元；点位分别为62、58、47、55、41、49、43个。',
      'Install 355 cameras in seven old estates for one million yuan: 62, 58, 47, 55, 41, 49 and 43 of them.',
    ),
  ],
  item: 0,
  answers: [
    ...votes('for', [...always, 'wu-lei', 'cao-liang', 'xie-jianjun', 'meng-fanlin']),
    ...votes('against', ['gong-zhiqiang']),
    ...votes('abstain', ['xiao-qin']),
  ],
});

const funding = (say: Say) => ({
  ...shared,
  id: 'm2',
  title: say('居民分担部分', 'The residents’ share'),
  paragraphs: [
    say(
      '同意居民出资25万元，其余75万元由驻区单位出资；低收入家庭免交。',
      'Residents put in 250,000 yuan and the institutions 750,000; households with low income pay nothing.',
    ),
  ],
  item: 1,
  answers: changing(
    [
      ...votes('for', [...always, 'wu-lei', 'cao-liang', 'xiao-qin']),
      ...votes('against', ['gong-zhiqiang', 'xie-jianjun']),
      ...votes('abstain', ['meng-fanlin']),
    ],
    'meng-fanlin',
    'against',
  ),
});

const privacy = (say: Say) => ({
  ...shared,
  id: 'm3',
  title: say('隐私和查看规定', 'Rule on privacy and access'),
  paragraphs: [
    say(
      '摄像头只装在公共区域，设提示牌，角度和范围合理。',
      'Cameras look at public places only, with signs, at a sensible angle and range.',
    ),
    say(
      '图像保存30天，只由两名专人查看，每次查看留记录。',
      'Images are kept for thirty days; only two authorised people may look, and each time is logged.',
    ),
  ],
  item: 2,
  answers: changing(
    [
      ...votes('for', [...always, 'xie-jianjun', 'meng-fanlin']),
      ...votes('against', ['gong-zhiqiang', 'xiao-qin', 'cao-liang']),
      ...votes('abstain', ['wu-lei']),
    ],
    'zhong-xiaoyan',
    'abstain',
  ),
});

/** The three motions on cameras, with the answers of the seventeen voters present: 15-1-1, 14-2-1 and 13-3-1. */
export const camerasPolls = (say: Say) => [plan(say), funding(say), privacy(say)];
