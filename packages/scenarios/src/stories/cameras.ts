import { fenglinli } from '../cast.ts';
import type { Say, Telling } from '../telling.ts';
import { hand } from '../writing.ts';
import { camerasPeople } from './cameras-people.ts';
import { camerasPolls } from './cameras-polls.ts';
import { camerasAgenda } from './cameras-agenda.ts';

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
    affects: [
      say('第3网格', 'Grid 3'),
      say('第5网格', 'Grid 5'),
      say('第8网格', 'Grid 8'),
      say('安居物业', 'Anju property management'),
      say('枫林里小学', 'Fenglinli Primary School'),
      say('清溪农商银行', 'Qingxi Rural Commercial Bank'),
    ],
  },
  people: camerasPeople(say),
  absent: [
    { person: 'liu-yeqing', reason: say('在外地开会', 'Away at a conference') },
    { person: 'he-xiulan', reason: say('住院', 'In hospital') },
  ],
  agenda: camerasAgenda(say),
  hands: [...hearing, ...statements, ...questions, ...debate],
  statements: [],
  polls: camerasPolls(say),
  dissents: dissents(say),
  tasks: tasks(say),
  dropOffs: [{ person: 'cao-liang', phase: 'decide', awayMs: 15_000 }],
});
