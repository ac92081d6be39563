import type { Say } from '../telling.ts';

const explained = (say: Say) => ({
  title: say('九个项目的说明与核对', 'The nine proposals, explained and checked'),
  presenter: say('李建国', 'Li Jianguo'),
  minutes: 45,
  opensIn: 'report',
  recorded: [
    say(
      '李建国逐项介绍九个项目的内容和预算，合计28.2万元，今年资金20万元。',
      'Li Jianguo went through the nine proposals and their budgets: 282,000 yuan together, with 200,000 in the fund this year.',
    ),
    say(
      '罗毅核对：私人费用、有责任主体的事项和政府职责不得列支，九个项目都不在其中。',
      'Luo Yi checked that nothing is private, somebody else’s duty or a duty of government; none of the nine is.',
    ),
    say(
      '龚志强问楼道灯的电费由谁出，李建国答复：用声控节能灯，电费从公共收益列支。',
      'Gong Zhiqiang asked who pays the electricity of the stair lights; Li Jianguo answered that they switch by sound and are paid from the income of common parts.',
    ),
  ],
  conclusion: say(
    '九个项目均不在负面清单内。收到一份委托书，签署时间晚于截止时间，不予采纳。',
    'None of the nine is on the negative list. One proxy form was signed after the deadline and was not accepted.',
  ),
});

const supported = (say: Say) => ({
  title: say('哪些项目该支持', 'Which proposals deserve support'),
  presenter: null,
  minutes: 20,
  opensIn: 'negotiate',
  recorded: [
    say(
      '张爱华、王桂芳：楼道黑、坡道陡，老人最怕摔，先办这两件。',
      'Zhang Aihua and Wang Guifang: dark stairs and a steep ramp are what elders fear most; these two come first.',
    ),
    say(
      '吴磊、龚志强：演出和音响受益的人少，钱要用在大家都用得上的地方。',
      'Wu Lei and Gong Zhiqiang: few gain from the show and the loudspeakers; the money should serve everybody.',
    ),
    say(
      '黄秀英：音响可以由舞蹈队自己想办法，节日演出请明年再考虑。',
      'Huang Xiuying: the team can see to its loudspeakers itself; please think of the show again next year.',
    ),
  ],
  conclusion: say(
    '七个项目达到六成。节日演出（40.0%）、广场舞音响（33.3%）未达到，不列入。',
    'Seven proposals reach the line of 60 %. The festival show (40.0 %) and the loudspeakers (33.3 %) do not and are out.',
  ),
});

const ranked = (say: Say) => ({
  title: say('排序与资助名单', 'Ranking, and what is funded'),
  presenter: null,
  minutes: 25,
  opensIn: 'revise',
  recorded: [
    say(
      '达到六成的七个项目按平均分排序：楼道灯4.6，坡道和扶手4.5，井盖4.2，急救培训4.1，餐桌3.9，充电棚3.8，阅览室3.6。',
      'The seven that reached the line, by average score: stair lights 4.6, ramp and handrails 4.5, drain covers 4.2, first-aid course 4.1, canteen tables 3.9, charging shed 3.8, reading room 3.6.',
    ),
    say(
      '前六个项目共19.9万元；阅览室要3万元，放不下。',
      'The first six come to 199,000 yuan; the reading room needs 30,000 and does not fit.',
    ),
  ],
  conclusion: say(
    '按平均分依次资助六个项目，共19.9万元，余0.1万元；阅览室列为候补。',
    'In the order of their average score six projects are funded with 199,000 yuan; 1,000 are left. The reading room is on the waiting list.',
  ),
});

/** The three items of the benefit fund: what is proposed, what is worth it, what is funded. */
export const benefitFundAgenda = (say: Say) => [explained(say), supported(say), ranked(say)];
