import type { Say } from '../telling.ts';

/** The fifteen voters, in the order in which the scores of a project are written down. */
export const fundVoters = [
  'zhou-min',
  'li-jianguo',
  'chen-xi',
  'he-ping',
  'tan-li',
  'duan-chao',
  'wang-guifang',
  'liu-tiesheng',
  'yi-xiaohong',
  'zhang-aihua',
  'wu-lei',
  'xiao-qin',
  'gong-zhiqiang',
  'huang-xiuying',
  'cao-liang',
] as const;

type Voter = (typeof fundVoters)[number];

/** A proposal: `scores` has one digit, 1 to 5, for each voter; everybody agrees that it is worth it but `against`. */
export type FundProject = {
  id: string;
  label: string;
  costYuan: number;
  against: readonly Voter[];
  scores: string;
};

const project = (id: string, costYuan: number, scores: string, against: readonly Voter[]) => ({
  id,
  costYuan,
  scores,
  against,
});

const notThese = (agreeing: readonly Voter[]): Voter[] => fundVoters.filter((v) => !agreeing.includes(v));

const names = (say: Say): Record<string, string> => ({
  p1: say('楼道灯', 'Stair lights'),
  p2: say('无障碍坡道和扶手', 'Ramp and handrails'),
  p3: say('食堂餐桌', 'Canteen tables'),
  p4: say('阅览室', 'Reading room'),
  p5: say('广场舞音响', 'Loudspeakers for dancing'),
  p6: say('更换井盖', 'Drain covers'),
  p7: say('节日演出', 'Festival show'),
  p8: say('电动车充电棚', 'E-bike charging shed'),
  p9: say('急救培训', 'First-aid course'),
});

/** The nine proposals that came in, in the order in which they came. */
export const fundProjects = (say: Say): FundProject[] =>
  [
    project('p1', 36_000, '555545555355255', ['gong-zhiqiang']),
    project('p2', 48_000, '545555545535552', ['wu-lei', 'cao-liang']),
    project('p3', 22_000, '454355545532342', ['wu-lei', 'xiao-qin', 'gong-zhiqiang', 'cao-liang']),
    project('p4', 30_000, '255353325325245', [
      'zhou-min',
      'he-ping',
      'duan-chao',
      'liu-tiesheng',
      'wu-lei',
      'gong-zhiqiang',
    ]),
    project(
      'p5',
      18_000,
      '241122342422232',
      notThese(['li-jianguo', 'wang-guifang', 'liu-tiesheng', 'zhang-aihua', 'huang-xiuying']),
    ),
    project('p6', 41_000, '554554535352525', ['zhang-aihua', 'xiao-qin', 'huang-xiuying']),
    project(
      'p7',
      35_000,
      '123251523521251',
      notThese(['chen-xi', 'tan-li', 'wang-guifang', 'yi-xiaohong', 'zhang-aihua', 'huang-xiuying']),
    ),
    project('p8', 40_000, '553454223254535', [
      'wang-guifang',
      'liu-tiesheng',
      'yi-xiaohong',
      'zhang-aihua',
      'huang-xiuying',
    ]),
    project('p9', 12_000, '553553425545335', ['liu-tiesheng', 'gong-zhiqiang']),
  ].map((p) => ({ ...p, label: `${names(say)[p.id]}${yuan(say, p.costYuan)}` }));

const yuan = (say: Say, amount: number): string =>
  say(`（${amount / 10_000}万元）`, ` (${amount / 1000},000 yuan)`);
