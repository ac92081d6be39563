import { fenglinli } from '../cast.ts';
import type { Say, Telling } from '../telling.ts';
import { hand } from '../writing.ts';
import { camerasPeople } from './cameras-people.ts';
import { camerasPolls } from './cameras-polls.ts';

const agenda = (say: Say) => [
  {
    title: say('安装方案', 'The plan'),
    presenter: say('唐军', 'Tang Jun'),
    minutes: 58,
    opensIn: 'present',
    recorded: [
      say(
        '唐军说明：七个小区没有封闭，近两年报案较多；拟装355个摄像头，总投资100万元，受益约1.6万人。',
        'Tang Jun: the seven estates stand open and saw many reports to the police in two years; 355 cameras are planned for one million yuan, for about 16,000 people.',
      ),
      say(
        '秦卫、罗毅：摄像头只能装在公共区域，要有提示牌，图像依法保管。',
        'Qin Wei and Luo Yi: cameras may look at public places only, need signs, and the images are kept by law.',
      ),
      say(
        '赞成的代表讲到夜间盗窃和老人走失；反对的代表担心隐私，也问居民为什么要出钱。',
        'Those in favour spoke of thefts at night and elders who lost their way; those against of privacy, and of why residents should pay.',
      ),
    ],
    conclusion: say(
      '方案已说明，代表意见已听取，提交表决。',
      'The plan was presented and the representatives were heard; it goes to the vote.',
    ),
  },
  {
    title: say('资金从哪里来', 'Funding'),
    presenter: say('唐军', 'Tang Jun'),
    minutes: 20,
    opensIn: 'question',
    recorded: [
      say(
        '谢建军问居民为什么要出25%。唐军答：单位出75万元，居民人均15.63元，低收入家庭免交。',
        'Xie Jianjun asked why residents pay a quarter. Tang Jun: institutions pay 750,000; it is 15.63 yuan a resident, and households with low income pay nothing.',
      ),
      say(
        '吴磊问谁能看录像。秦卫答：两名专人，每次登记。',
        'Wu Lei asked who may look. Qin Wei: two named people, and each time is logged.',
      ),
    ],
    conclusion: say(
      '居民出资25万元，单位出资75万元；困难家庭的免交办法已答复。',
      'Residents 250,000 yuan, institutions 750,000; how poor households are exempted was answered.',
    ),
  },
  {
    title: say('隐私和查看规定', 'Privacy and access'),
    presenter: say('罗毅', 'Luo Yi'),
    minutes: 28,
    opensIn: 'debate',
    recorded: [
      say(
        '龚志强：一楼的单元门和窗户会被一直拍着。易小红：单元门口正是丢车最多的地方。',
        'Gong Zhiqiang: unit doors and windows on the ground floor would be filmed all day. Yi Xiaohong: that is where most bicycles are stolen.',
      ),
      say(
        '肖琴要求保存时间写进规定；唐军同意写明30天。',
        'Xiao Qin asked for the time of keeping to be written down; Tang Jun agreed to thirty days.',
      ),
    ],
    conclusion: say(
      '分歧在窗户和单元门：角度由居民参加核对。',
      'What is disputed are windows and unit doors: residents take part in checking the angles.',
    ),
  },
  {
    title: say('三年以后谁来维护', 'Maintenance after three years'),
    presenter: say('徐伟', 'Xu Wei'),
    minutes: 6,
    opensIn: 'closing',
    recorded: [
      say(
        '徐伟：施工单位保修三年，以后每年维护约3.5万元，从物业预算列支并公布。',
        'Xu Wei: the installer’s guarantee is three years; after that about 35,000 yuan a year come from the property budget and are published.',
      ),
    ],
    conclusion: say(
      '三年内由施工单位维护，之后的费用列入物业年度预算，每年公布。',
      'The installer maintains them for three years; after that the property budget does, published each year.',
    ),
  },
];

const hearing = [
  hand('open', 'chen-xi', 20),
  hand('present', 'tang-jun', 90),
  hand('expert', 'qin-wei', 45),
  hand('expert', 'luo-yi', 40),
  hand('written', 'chen-xi', 30),
];

const statements = [
  hand('statement', 'gong-zhiqiang', 45, { stance: 'against' }),
  hand('statement', 'zhang-aihua', 35, { stance: 'for' }),
  hand('statement', 'xie-jianjun', 40, { stance: 'against' }),
  hand('statement', 'huang-xiuying', 30, { stance: 'for' }),
  hand('statement', 'xiao-qin', 35, { stance: 'against' }),
  hand('statement', 'he-chunlian', 25, { stance: 'for' }),
  hand('statement', 'cao-liang', 25, { stance: 'against' }),
  hand('statement', 'wang-guifang', 30, { stance: 'for' }),
  hand('statement', 'ouyang-xia', 25, { stance: 'for' }),
  hand('statement', 'meng-fanlin', 20, { stance: 'neutral' }),
];

const questions = [
  hand('question', 'xie-jianjun', 15, { kind: 'question' }),
  hand('question', 'tang-jun', 30, { kind: 'reply', replyTo: 'xie-jianjun' }),
  hand('question', 'wu-lei', 15, { kind: 'question' }),
  hand('question', 'qin-wei', 25, { kind: 'reply', replyTo: 'wu-lei' }),
  hand('question', 'zhong-xiaoyan', 12, { kind: 'question' }),
  hand('question', 'tang-jun', 20, { kind: 'reply', replyTo: 'zhong-xiaoyan' }),
];

const debate = [
  hand('debate', 'gong-zhiqiang', 40, { stance: 'against' }),
  hand('debate', 'yi-xiaohong', 30, { stance: 'for' }),
  hand('debate', 'xiao-qin', 25, { stance: 'against' }),
  hand('debate', 'zhang-aihua', 25, { stance: 'for' }),
  hand('debate', 'tang-jun', 25, { stance: 'for' }),
  hand('closing', 'gong-zhiqiang', 35, { stance: 'against' }),
  hand('closing', 'wang-guifang', 35, { stance: 'for' }),
  hand('dissent', 'gong-zhiqiang', 25),
  hand('dissent', 'xie-jianjun', 20),
];

const dissents = (say: Say) => [
  {
    about: { poll: 'm2' },
    person: 'xie-jianjun',
    reason: say(
      '治安是政府的职责，不应该由居民再出一份钱。',
      'Safety is a duty of government; residents should not pay for it again.',
    ),
    condition: null,
    answer: {
      adopted: false,
      text: say(
        '本次财政没有列支，居民出资占25%，人均15.63元；意见如实报街道。',
        'No public money is set aside for it; the residents’ part is 25 %, 15.63 yuan a person. The view goes to the street office as it stands.',
      ),
      task: null,
    },
  },
  {
    about: { poll: 'm3' },
    person: 'gong-zhiqiang',
    reason: say(
      '我住一楼，摄像头正对单元门，进进出出都被看着。',
      'I live on the ground floor; a camera facing the unit door watches every coming and going.',
    ),
    condition: say('摄像头不正对单元门。', 'No camera faces a unit door.'),
    answer: {
      adopted: true,
      text: say(
        '安装前由居民参加逐个核对角度，十天内完成。',
        'Residents check every angle before installation, within ten days.',
      ),
      task: 'angle-check',
    },
  },
];

const tasks = (say: Say) => [
  {
    id: 'angle-check',
    what: say('会同居民逐个核对摄像头角度', 'Check the angle of each camera together with residents'),
    responsible: 'he-ping',
    dueDays: 10,
    from: { poll: 'm3' },
  },
  {
    id: 'drawings',
    what: say('图纸送公安审核', 'Have the drawings reviewed by the police'),
    responsible: 'tang-jun',
    dueDays: 20,
    from: { poll: 'm1' },
  },
  {
    id: 'signs',
    what: say('设置提示牌，公布两名查看人', 'Put up the signs and name the two people who may look'),
    responsible: 'xu-wei',
    dueDays: 30,
    from: { poll: 'm3' },
  },
];

/** Cameras in seven old estates: a hearing of thirty-four, three motions at two thirds of the voters present. */
export const cameras: Telling = (say) => ({
  id: 'S01',
  kind: 'hearing',
  notice: {
    title: say('七个老旧小区安装监控', 'Cameras in seven old estates'),
    number: say('枫社听〔2026〕1号', 'Fenglinli hearing 2026/1'),
    place: say('街道文化站报告厅', 'Lecture hall of the street culture station'),
    purpose: say(
      '七个小区、355个摄像头、100万元：听取意见，逐项表决。',
      'Seven estates, 355 cameras, one million yuan: views are heard and each part is voted on.',
    ),
    conference: {
      link: 'https://meeting.example.org/fenglinli',
      dialIn: '0731-5550 0112',
      code: '552 001',
    },
    community: fenglinli(say),
  },
  people: camerasPeople(say),
  absent: [
    { person: 'liu-yeqing', reason: say('在外地开会', 'Away at a conference') },
    { person: 'he-xiulan', reason: say('住院', 'In hospital') },
  ],
  agenda: agenda(say),
  hands: [...hearing, ...statements, ...questions, ...debate],
  statements: [],
  polls: camerasPolls(say),
  dissents: dissents(say),
  tasks: tasks(say),
  dropOffs: [{ person: 'cao-liang', phase: 'decide', awayMs: 15_000 }],
});
