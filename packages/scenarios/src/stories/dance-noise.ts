import { castOf, fenglinli, someone } from '../cast.ts';
import type { Say, Telling } from '../telling.ts';
import { doubt, hand, level } from '../writing.ts';
import { danceNoiseAgenda } from './dance-noise-agenda.ts';

const people = (say: Say) => {
  const cast = castOf(say);
  const online = { channel: 'remote', affected: true, side: 'against' } as const;
  return [
    cast.zhouMin,
    cast.dengYu,
    cast.chenXi,
    cast.pengGuilan,
    cast.luoYi,
    { ...cast.tanLi, duties: ['presenter' as const] },
    cast.hePing,
    cast.duanChao,
    cast.wangGuifang,
    { ...cast.liuTiesheng, channel: 'helped' as const },
    cast.yiXiaohong,
    {
      ...cast.huangXiuying,
      body: 'socialOrganisation' as const,
      representing: say('枫林晚霞舞蹈队', 'Maple Evening dance team'),
      affected: true,
      side: 'for' as const,
    },
    { ...cast.zhangAihua, channel: 'telephone' as const, affected: true, side: 'against' as const },
    { ...cast.caoLiang, ...online },
    { ...cast.wuLei, ...online },
    { ...cast.xiaoQin, ...online },
    someone('ouyang-xia', say('欧阳霞', 'Ouyang Xia'), {
      category: 'unitRepresentative',
      body: 'unitsAndProperty',
      representing: say('枫林里小学', 'Fenglinli Primary School'),
    }),
    someone('jiang-ming', say('蒋明', 'Jiang Ming'), {
      category: 'unitRepresentative',
      body: 'unitsAndProperty',
      representing: say('清溪社区医院', 'Qingxi Community Hospital'),
    }),
  ];
};

const lines = (say: Say, evening: string) => [
  say(
    '一、只在北广场跳，不进楼间空地和学校门口。',
    '1. Dancing is in the north square only, not between the buildings nor at the school gate.',
  ),
  evening,
  say(
    '三、音量不超过约定的数值，以社区提供的免费分贝仪为准；两支队伍共用一个音箱。',
    '3. The sound stays below the agreed level, by the meter the community lends free of charge; the two teams share one speaker.',
  ),
  say('四、中考、高考和期末考试周停跳。', '4. No dancing in the weeks of the school examinations.'),
  say(
    '五、推两位居民做音量提醒员，有事先打招呼，再找社区。',
    '5. Two residents keep an ear on the sound: a friendly word first, the community office second.',
  ),
];

const texts = (say: Say) => ({
  before: lines(
    say,
    say('二、早上7:30到8:30，晚上19:00到20:30。', '2. Mornings 7:30 to 8:30, evenings 19:00 to 20:30.'),
  ),
  after: lines(
    say,
    say(
      '二、早上7:30到8:30，晚上19:00到20:30；冬季（11月到次年2月）20:15结束。',
      '2. Mornings 7:30 to 8:30, evenings 19:00 to 20:30; in winter (November to February) until 20:15.',
    ),
  ),
});

const firstRound = (say: Say) => ({
  phase: 'test',
  version: 1,
  positions: [
    level('zhou-min', 4),
    level('chen-xi', 4),
    level('tan-li', 5),
    level('he-ping', 4),
    level('duan-chao', 3),
    level('wang-guifang', 4),
    level('liu-tiesheng', 3),
    level('yi-xiaohong', 4),
    level('huang-xiuying', 5),
    {
      ...level('wu-lei', 3),
      first: { level: 2, reason: say('上夜班，白天要补觉。', 'I work nights and sleep in the morning.') },
    },
    level('ouyang-xia', 4),
    level('jiang-ming', 4),
    doubt(
      'zhang-aihua',
      2,
      say(
        '冬天窗户关着也听得见，我八点多就要睡了。',
        'In winter I hear it even with the windows shut, and I go to bed soon after eight.',
      ),
    ),
    doubt(
      'xiao-qin',
      2,
      say('孩子作息早，八点半太晚。', 'My child goes to bed early; half past eight is too late.'),
    ),
    doubt(
      'cao-liang',
      1,
      say(
        '冬天天黑得早，孩子八点一刻就要上床，请再提前一点。',
        'It gets dark early in winter and the children are in bed at a quarter past eight. Please end sooner.',
      ),
    ),
  ],
});

const secondRound = () => ({
  phase: 'revise',
  version: 2,
  positions: [
    level('zhou-min', 5),
    level('chen-xi', 4),
    level('tan-li', 5),
    level('he-ping', 4),
    level('duan-chao', 4),
    level('wang-guifang', 4),
    level('liu-tiesheng', 4),
    level('yi-xiaohong', 4),
    level('huang-xiuying', 4),
    level('wu-lei', 3),
    level('ouyang-xia', 5),
    level('jiang-ming', 4),
    level('zhang-aihua', 3),
    level('xiao-qin', 4),
    level('cao-liang', 3),
  ],
});

const covenant = (say: Say) => {
  const { before, after } = texts(say);
  return {
    id: 'covenant',
    title: say('枫林里广场舞邻里公约', 'Neighbours’ covenant on dancing in the square'),
    item: 0,
    scale: 'fistToFive' as const,
    putIn: 'clarify',
    versions: [
      { paragraphs: before, why: null },
      {
        paragraphs: after,
        why: say('照顾早睡的孩子和老人：冬季20:15结束。', 'For children and elders: until 20:15 in winter.'),
      },
    ],
    rounds: [firstRound(say), secondRound()],
    concludedIn: 'decide',
    outcome: 'consensus' as const,
  };
};

const hands = [
  hand('report', 'tan-li', 60),
  hand('report', 'luo-yi', 30),
  hand('clarify', 'jiang-ming', 12, { kind: 'question' }),
  hand('clarify', 'tan-li', 20, { kind: 'reply', replyTo: 'jiang-ming' }),
  hand('clarify', 'cao-liang', 12, { kind: 'question' }),
  hand('clarify', 'huang-xiuying', 18, { kind: 'reply', replyTo: 'cao-liang' }),
  hand('views', 'huang-xiuying', 40, { stance: 'for' }),
  hand('views', 'zhang-aihua', 35, { stance: 'against' }),
  hand('views', 'cao-liang', 40, { stance: 'against' }),
  hand('views', 'wu-lei', 25, { stance: 'against' }),
  hand('views', 'xiao-qin', 25, { stance: 'against' }),
  hand('views', 'ouyang-xia', 30, { stance: 'neutral' }),
  hand('views', 'jiang-ming', 25, { stance: 'neutral' }),
  hand('views', 'liu-tiesheng', 20, { stance: 'for' }),
  hand('views', 'wang-guifang', 25, { stance: 'for' }),
  hand('views', 'yi-xiaohong', 20, { stance: 'for' }),
  hand('views', 'he-ping', 20, { stance: 'neutral' }),
  hand('views', 'duan-chao', 20, { stance: 'for' }),
  hand('negotiate', 'huang-xiuying', 25, { stance: 'for' }),
  hand('negotiate', 'xiao-qin', 20, { stance: 'against' }),
  hand('negotiate', 'ouyang-xia', 20, { stance: 'for' }),
  hand('test', 'cao-liang', 25, { stance: 'against' }),
  hand('test', 'zhang-aihua', 20, { stance: 'against' }),
  hand('revise', 'huang-xiuying', 15, { stance: 'for' }),
  hand('close', 'chen-xi', 30),
];

const tasks = (say: Say) => [
  {
    id: 'meter',
    what: say('领取分贝仪，和两支队伍约定音量', 'Fetch the sound meter and agree the level with both teams'),
    responsible: 'tan-li',
    dueDays: 5,
    from: { statement: 'covenant' },
  },
  {
    id: 'speaker',
    what: say('合用一个音箱，排出两支队伍的时间', 'Share one speaker and settle who dances when'),
    responsible: 'huang-xiuying',
    dueDays: 10,
    from: { statement: 'covenant' },
  },
  {
    id: 'survey',
    what: say(
      '满三十天入户回访，公布满意率',
      'Visit the households after thirty days and publish the result',
    ),
    responsible: 'zhou-min',
    dueDays: 30,
    from: { statement: 'covenant' },
  },
];

/** Noise of dancing in the square: agreement by fist to five in two rounds. */
export const danceNoise: Telling = (say) => ({
  id: 'S05',
  kind: 'linkage',
  notice: {
    title: say('广场舞噪声怎么办', 'Noise of dancing in the square'),
    number: say('枫社联〔2026〕12号', 'Fenglinli linkage 2026/12'),
    place: say('社区议事厅', 'Community consultation hall'),
    purpose: say(
      '第5网格协商未谈拢，请第3、第5、第8网格一起，商定跳舞的地点、时间和音量。',
      'Grid 5 could not agree on a place. Together with grids 3 and 8 we settle where, when and how loud.',
    ),
    conference: {
      link: 'https://meeting.example.org/fenglinli',
      dialIn: '0731-5550 0112',
      code: '552 018',
    },
    community: fenglinli(say),
    affects: [
      say('第3网格', 'Grid 3'),
      say('第5网格', 'Grid 5'),
      say('第8网格', 'Grid 8'),
      say('枫林晚霞舞蹈队', 'Maple Evening dance team'),
      say('枫林里小学', 'Fenglinli Primary School'),
      say('清溪社区医院', 'Qingxi Community Hospital'),
    ],
  },
  people: people(say),
  absent: [],
  agenda: danceNoiseAgenda(say),
  hands,
  statements: [covenant(say)],
  polls: [],
  dissents: [],
  tasks: tasks(say),
  dropOffs: [{ person: 'wu-lei', phase: 'test', awayMs: 12_000 }],
});
