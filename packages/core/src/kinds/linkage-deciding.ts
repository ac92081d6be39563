import { say } from './say.ts';
import { type PhaseData, scriptedPhase } from './scripted-phase.ts';
import { minutes, seconds } from './spans.ts';

/** The linkage meeting from the differences to its close: 40 of its 90 minutes. */
export const linkageDeciding: PhaseData[] = [
  scriptedPhase('negotiate', 12, {
    name: say('商量分歧', 'Working on differences'),
    says: [
      say(
        '大家的分歧在哪里，我们一条一条商量。每次不超过{{minutes}}分钟，每人最多两次。',
        'We take the differences one by one. {{minutes}} minutes at a time, twice each at most.',
      ),
      say(
        '怎么改，您就能接受？请直接说改成什么，我们当场改。',
        'What change would make it right for you? Say the words, and we put them in now.',
      ),
      say(
        '这是刚改的一稿，请大家看屏幕，有没有漏掉的？',
        'This is the new text on the screen. Is anything missing?',
      ),
    ],
    speakers: ['everyone'],
    entryKinds: ['speak', 'reply', 'question'],
    limits: { speakMs: minutes(2), replyMs: minutes(1), questionMs: seconds(30) },
    maxSpeeches: 2,
    policy: ['notYetSpoken', 'alternateStance', 'alternateChannel'],
    gates: [
      { check: 'floorEmpty', mode: 'must' },
      { check: 'motionOnScreen', mode: 'must' },
    ],
  }),
  scriptedPhase('test', 4, {
    name: say('试一试共识', 'Testing the text'),
    says: [
      say(
        '现在看看大家的态度，还不是表决。五是全力支持，三是可以接受；三以下的，请说说担心什么。',
        'Let us see where we stand; this is not a vote yet. Five is full support, three is acceptable; below three, please say what worries you.',
      ),
      say(
        '请在手机上选；没带手机的请举牌，工作人员替您录。',
        'Please choose on your phone; without one, hold up your card and the desk enters it for you.',
      ),
      say(
        '给三以下的街坊，请说一分钟：改了哪一条，您就能接受？',
        'Those below three, one minute each: which change would make it acceptable?',
      ),
    ],
    speakers: ['voters'],
    entryKinds: ['speak'],
    limits: { speakMs: minutes(1), replyMs: null, questionMs: null },
    maxSpeeches: 2,
    policy: ['notYetSpoken'],
    gates: [
      { check: 'noOpenPoll', mode: 'must' },
      { check: 'roundHeld', mode: 'must' },
    ],
  }),
  scriptedPhase('revise', 8, {
    name: say('改文字', 'Revising'),
    says: [
      say(
        '刚才的担心，我们写进文字里，请看屏幕上改动的地方。',
        'We write these worries into the text; please look at the changes on the screen.',
      ),
      say('这样改，刚才有顾虑的几位，能不能接受？', 'With this change, can those who had doubts accept it?'),
      say('就定成这一稿，我再念一遍。', 'Then this is the text. I read it once more.'),
    ],
    speakers: ['everyone'],
    entryKinds: ['speak', 'reply', 'question'],
    limits: { speakMs: minutes(1), replyMs: minutes(1), questionMs: seconds(30) },
    maxSpeeches: 3,
    policy: ['notYetSpoken', 'alternateChannel'],
    gates: [
      { check: 'floorEmpty', mode: 'must' },
      { check: 'roundHeld', mode: 'warn' },
    ],
  }),
  scriptedPhase('decide', 8, {
    name: say('作决定', 'Deciding'),
    says: [
      say('最后的文字我念一遍，请大家听好。', 'I read the final text. Please listen.'),
      say(
        '对这一稿，有没有人反对？没有，就是一致同意。',
        'Does anybody object to this text? If not, we have consensus.',
      ),
      say(
        '还有不同意见，我们就表决。到会有表决权的{{present}}位，赞成、反对、弃权，都请表态。',
        'There are different views, so we vote. {{present}} voters are here: for, against or abstaining, please all answer.',
      ),
    ],
    speakers: ['chair'],
    gates: [
      { check: 'noOpenPoll', mode: 'must' },
      { check: 'decided', mode: 'must' },
    ],
  }),
  scriptedPhase('dissent', 3, {
    name: say('记下不同意见', 'Dissent'),
    says: [
      say(
        '投反对票的街坊，愿意的话，请用一分钟说说理由，我们照原话记下来。',
        'Those who voted against may take one minute for their reason; we write it down as you say it.',
      ),
      say(
        '什么条件变了，您会同意？也一并记下来。',
        'What would have to change for you to agree? We write that down too.',
      ),
    ],
    speakers: ['dissenters'],
    entryKinds: ['speak'],
    limits: { speakMs: minutes(1), replyMs: null, questionMs: null },
    maxSpeeches: 1,
    gates: [
      { check: 'floorEmpty', mode: 'must' },
      { check: 'dissentAsked', mode: 'warn' },
    ],
  }),
  scriptedPhase('tasks', 3, {
    name: say('分工', 'Tasks'),
    says: [
      say(
        '定下来的事要有人办：谁来办、哪天办完，一件一件说清楚。',
        'What we decided needs hands: who does it and by when, one thing after the other.',
      ),
      say(
        '进展找谁问、哪天通报，也定一下。',
        'Let us also settle whom to ask about progress and when it is reported.',
      ),
    ],
    speakers: ['chair'],
    gates: [{ check: 'tasksComplete', mode: 'must' }],
  }),
  scriptedPhase('close', 2, {
    name: say('结束', 'Closing'),
    says: [
      say('请{{recorder}}把今天的结果念一遍。', '{{recorder}}, please read out what we decided.'),
      say('今天的结果，我念一遍。', 'I read out what we decided today.'),
      say(
        '请大家在手机上核对、签名；没带手机的，到签到台签。',
        'Please check and sign on your phone, or at the desk if you have none.',
      ),
      say('今天的会就到这里，谢谢大家。', 'That is all for today. Thank you, everybody.'),
    ],
    speakers: ['recorder', 'chair'],
    entryKinds: ['speak'],
    maxSpeeches: 3,
    gates: [{ check: 'floorEmpty', mode: 'must' }],
  }),
];
