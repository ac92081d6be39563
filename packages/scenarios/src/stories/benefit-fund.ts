import { castOf, fenglinli } from '../cast.ts';
import type { Say, Telling } from '../telling.ts';
import { hand, level } from '../writing.ts';
import { fundProjects, fundVoters } from './benefit-fund-projects.ts';
import { benefitFundAgenda } from './benefit-fund-agenda.ts';

const people = (say: Say) => {
  const cast = castOf(say);
  return [
    cast.zhouMin,
    cast.dengYu,
    cast.chenXi,
    cast.pengGuilan,
    cast.luoYi,
    { ...cast.liJianguo, duties: ['presenter' as const] },
    cast.hePing,
    cast.tanLi,
    cast.duanChao,
    cast.wangGuifang,
    cast.liuTiesheng,
    cast.yiXiaohong,
    { ...cast.zhangAihua, channel: 'helped' as const },
    { ...cast.wuLei, channel: 'remote' as const },
    { ...cast.xiaoQin, channel: 'remote' as const },
    cast.gongZhiqiang,
    cast.huangXiuying,
    cast.caoLiang,
  ];
};

/** Sixty per cent of those present carry a proposal. */
const sixtyPercent = {
  base: 'present',
  compare: 'atLeast',
  fraction: { num: 3, den: 5 },
  quorum: { fraction: { num: 2, den: 3 }, compare: 'atLeast' },
  tie: 'fails',
} as const;

const polls = (say: Say) => {
  const projects = fundProjects(say);
  const options = projects.map(({ id, label }) => ({ id, label }));
  const supported = (voter: (typeof fundVoters)[number]) =>
    projects.flatMap(({ id, against }) => (against.includes(voter) ? [] : [id]));
  const scored = (seat: number) =>
    Object.fromEntries(projects.map(({ id, scores }) => [id, Number(scores[seat])]));
  const shared = { options, rule: sixtyPercent, effect: 'selfGovernance' as const, plannedMs: 120_000 };
  return [
    {
      ...shared,
      id: 'agreement',
      title: say('您赞成哪些项目？', 'Which proposals do you support?'),
      paragraphs: [
        say(
          '可以选多项。到会表决人六成以上赞成的项目进入打分排序。',
          'Choose as many as you like. A proposal goes on when at least 60 % of the voters present support it.',
        ),
      ],
      item: 1,
      phase: 'test',
      form: { form: 'approval' as const },
      answers: fundVoters.map((person) => {
        const choice = { choice: 'options' as const, options: supported(person) };
        const first = person === 'cao-liang' ? { ...choice, options: [...choice.options, 'p5'] } : null;
        return { person, choice, first };
      }),
    },
    {
      ...shared,
      id: 'scores',
      title: say('请给每个项目打分', 'Please give each proposal a score'),
      paragraphs: [
        say(
          '1分最低，5分最高。达到六成的项目按平均分排序，依次资助，20万元用完为止；放不下的跳过。',
          'From 1 to 5. The proposals that reached the line are funded in the order of their average score out of 200,000 yuan; what does not fit is skipped.',
        ),
      ],
      item: 2,
      phase: 'revise',
      form: { form: 'score' as const, min: 1, max: 5 },
      answers: fundVoters.map((person, seat) => ({
        person,
        choice: { choice: 'scores' as const, scores: scored(seat) },
        first: null,
      })),
    },
  ];
};

const list = (say: Say) => ({
  id: 'fund-list',
  title: say('2026年惠民资金资助名单', 'Projects funded in 2026'),
  item: 2,
  scale: 'consent' as const,
  putIn: 'decide',
  versions: [
    {
      paragraphs: [
        say(
          '一、资助六个项目，共199,000元：楼道灯36,000元，无障碍坡道和扶手48,000元，更换井盖41,000元，急救培训12,000元，食堂餐桌22,000元，电动车充电棚40,000元。',
          '1. Six projects are funded, 199,000 yuan together: stair lights 36,000, ramp and handrails 48,000, drain covers 41,000, first-aid course 12,000, canteen tables 22,000, e-bike charging shed 40,000.',
        ),
        say(
          '二、阅览室列为候补；余款1,000元转入下一年度。',
          '2. The reading room is on the waiting list; the remaining 1,000 yuan go to next year.',
        ),
        say(
          '三、采购由居务监督委员会全程监督，结果在广场和微信群公布。',
          '3. The supervision committee watches the purchases; results are posted in the square and in the residents’ chat groups.',
        ),
      ],
      why: null,
    },
  ],
  rounds: [{ phase: 'decide', version: 1, positions: fundVoters.map((person) => level(person, 1)) }],
  concludedIn: 'decide',
  outcome: 'consensus' as const,
});

const hands = [
  hand('report', 'li-jianguo', 60),
  hand('report', 'luo-yi', 25),
  hand('clarify', 'gong-zhiqiang', 12, { kind: 'question' }),
  hand('clarify', 'li-jianguo', 20, { kind: 'reply', replyTo: 'gong-zhiqiang' }),
  hand('clarify', 'xiao-qin', 12, { kind: 'question' }),
  hand('clarify', 'li-jianguo', 18, { kind: 'reply', replyTo: 'xiao-qin' }),
  hand('views', 'zhang-aihua', 30, { stance: 'for' }),
  hand('views', 'wu-lei', 25, { stance: 'against' }),
  hand('views', 'huang-xiuying', 30, { stance: 'for' }),
  hand('views', 'gong-zhiqiang', 30, { stance: 'against' }),
  hand('views', 'wang-guifang', 25, { stance: 'for' }),
  hand('views', 'cao-liang', 25, { stance: 'neutral' }),
  hand('views', 'yi-xiaohong', 20, { stance: 'for' }),
  hand('views', 'xiao-qin', 20, { stance: 'for' }),
  hand('views', 'he-ping', 20, { stance: 'neutral' }),
  hand('views', 'liu-tiesheng', 20, { stance: 'against' }),
  hand('negotiate', 'duan-chao', 20, { stance: 'neutral' }),
  hand('negotiate', 'huang-xiuying', 20, { stance: 'for' }),
  hand('revise', 'tan-li', 15, { stance: 'for' }),
  hand('close', 'chen-xi', 30),
];

const tasks = (say: Say) => [
  {
    id: 'publish',
    what: say('公示资助名单，收集意见', 'Post the list and collect objections'),
    responsible: 'chen-xi',
    dueDays: 7,
    from: { statement: 'fund-list' },
  },
  {
    id: 'purchase',
    what: say('按规定询价采购，请监督委员会到场', 'Buy by the rules, with the supervision committee present'),
    responsible: 'li-jianguo',
    dueDays: 45,
    from: { statement: 'fund-list' },
  },
];

/** The yearly list of the public-benefit fund: nine proposals, a line of sixty per cent, a budget of 200,000 yuan. */
export const benefitFund: Telling = (say) => ({
  id: 'S08',
  kind: 'linkage',
  notice: {
    title: say('今年的惠民资金用在哪里', 'How to use this year’s public-benefit fund'),
    number: say('枫社联〔2026〕6号', 'Fenglinli linkage 2026/6'),
    place: say('社区议事厅', 'Community consultation hall'),
    purpose: say(
      '惠民资金20万元，居民提出九个项目，商定支持哪几个。',
      'The fund has 200,000 yuan and residents made nine proposals; we settle which are supported.',
    ),
    conference: {
      link: 'https://meeting.example.org/fenglinli',
      dialIn: '0731-5550 0112',
      code: '552 006',
    },
    community: fenglinli(say),
    affects: [say('第3网格', 'Grid 3'), say('第5网格', 'Grid 5'), say('第8网格', 'Grid 8')],
  },
  people: people(say),
  absent: [],
  agenda: benefitFundAgenda(say),
  hands,
  statements: [list(say)],
  polls: polls(say),
  dissents: [],
  tasks: tasks(say),
  dropOffs: [{ person: 'wu-lei', phase: 'revise', awayMs: 15_000 }],
});
