import type { Say } from '../telling.ts';

const dancing = (say: Say) => ({
  title: say('广场舞在哪里跳、几点跳、多大声', 'Where, when and how loud: dancing in the square'),
  presenter: say('谭丽', 'Tan Li'),
  minutes: 70,
  opensIn: 'report',
  recorded: [
    say(
      '谭丽介绍：第5网格谈过一次，舞蹈队愿意调整，分歧在地点和晚上结束的时间。',
      'Tan Li reported: grid 5 met once; the dance team is willing to change, and what is disputed is the place and when the evening ends.',
    ),
    say(
      '罗毅说明：公约靠大家自愿遵守，不能代替居民会议的决定。',
      'Luo Yi explained that a covenant is kept of one’s own will and does not replace a decision of the residents’ assembly.',
    ),
    say(
      '黄秀英：队员多是老人，一天就盼这一个小时；可以只在北广场跳，两队合用一个音箱。',
      'Huang Xiuying: most of the team are elderly and look forward to this hour all day; they can keep to the north square and share one speaker.',
    ),
    say(
      '曹亮、肖琴、吴磊（线上）和张爱华（电话）：孩子和老人睡得早，上夜班的要补觉，希望早点结束、小声一点。',
      'Cao Liang, Xiao Qin and Wu Lei (online) and Zhang Aihua (by telephone): children and elders go to bed early and shift workers sleep by day; they ask for an earlier end and less noise.',
    ),
    say(
      '欧阳霞、蒋明：考试周和病房需要安静。',
      'Ouyang Xia and Jiang Ming: examination weeks and the wards need quiet.',
    ),
  ],
  conclusion: say(
    '一致同意《枫林里广场舞邻里公约》第二稿。公约为倡议，由舞蹈队和各栋居民共同遵守；要成为正式居民公约，还须提交居民会议。',
    'The second draft of the neighbours’ covenant on dancing was agreed by all. It is a recommendation kept by the dance team and the residents; a formal covenant would need the residents’ assembly.',
  ),
});

const watching = (say: Say) => ({
  title: say('谁来提醒、怎么回访', 'Who keeps watch, and how we follow up'),
  presenter: say('周敏', 'Zhou Min'),
  minutes: 15,
  opensIn: 'tasks',
  recorded: [
    say(
      '三件事当场分了工；进展由第5网格谭丽在网格群里通报。',
      'Three tasks were given out on the spot; Tan Li of grid 5 reports progress in the grid’s chat group.',
    ),
  ],
  conclusion: say(
    '分工已定，三十天后回访，满意的不少于八成。',
    'The tasks are given out. A survey follows after thirty days; at least four in five should be satisfied.',
  ),
});

/** The two items on dancing: where, when and how loud, and who keeps watch. */
export const danceNoiseAgenda = (say: Say) => [dancing(say), watching(say)];
