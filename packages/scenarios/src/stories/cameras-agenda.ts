import type { Say } from '../telling.ts';

const plan = (say: Say) => ({
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
});

const funding = (say: Say) => ({
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
});

const privacy = (say: Say) => ({
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
});

const maintenance = (say: Say) => ({
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
});

/** The four items of the hearing on cameras. */
export const camerasAgenda = (say: Say) => [plan(say), funding(say), privacy(say), maintenance(say)];
