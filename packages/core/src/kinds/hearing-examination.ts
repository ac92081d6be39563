import { say } from './say.ts';
import { type PhaseData, scriptedPhase } from './scripted-phase.ts';
import { minutes } from './spans.ts';

/** The hearing from the statements to the closing statements: 95 of its 150 minutes. */
export const hearingExamination: PhaseData[] = [
  scriptedPhase('statement', 36, {
    name: say('代表陈述', 'Statements'),
    says: [
      say(
        '现在请代表陈述，每位{{minutes}}分钟。直接受影响的先说，正反两方轮流。',
        'Statements now, {{minutes}} minutes each. Those directly affected first, then for and against in turn.',
      ),
      say('请先说赞成还是反对，再说理由。', 'Please say first whether you are for or against, then why.'),
      say(
        '意见相同的代表可以推一位一起说，时间放宽到五分钟。',
        'Those who agree may choose one to speak for all of them and have five minutes.',
      ),
      say(
        '两方的时间一样多。还有没有不同的意见？',
        'Both sides have the same time. Does anybody see it differently?',
      ),
    ],
    speakers: ['voters', 'affected'],
    entryKinds: ['speak'],
    limits: { speakMs: minutes(3), replyMs: null, questionMs: null },
    maxSpeeches: 1,
    policy: ['affectedFirst', 'notYetSpoken', 'alternateStance', 'alternateChannel'],
    gates: [
      { check: 'floorEmpty', mode: 'must' },
      { check: 'sidesBalanced', mode: 'warn' },
    ],
  }),
  scriptedPhase('question', 20, {
    name: say('提问', 'Questions'),
    says: [
      say(
        '现在提问。代表问，提出方和部门答；问一分钟，答两分钟，问到的都要答。',
        'Questions now. Representatives ask, the proposers and departments answer: one minute to ask, two to answer, and every question gets an answer.',
      ),
      say(
        '一时答不上来的，请说清哪天答复，我们记下来。',
        'If you cannot answer now, say by which day you will; we write it down.',
      ),
      say(
        '还有哪位代表要问？线上的代表也请举手。',
        'Who else has a question? Representatives online, please raise your hands too.',
      ),
    ],
    speakers: ['voters', 'affected', 'presenter', 'expert'],
    entryKinds: ['question', 'reply'],
    limits: { speakMs: null, replyMs: minutes(2), questionMs: minutes(1) },
    // Whoever is asked owes an answer to each question.
    maxSpeeches: 20,
    policy: ['notYetSpoken', 'alternateChannel'],
    gates: [{ check: 'floorEmpty', mode: 'must' }],
  }),
  scriptedPhase('break', 5, {
    name: say('休息', 'Break'),
    says: [
      say(
        '现在休息五分钟。线上的朋友不用退出，屏幕上有倒计时。',
        'We take five minutes. Online, please stay; the screen counts down.',
      ),
      say('时间到了，请大家回座，我们继续。', 'Time is up. Please take your seats again; we go on.'),
    ],
    pause: true,
  }),
  scriptedPhase('debate', 22, {
    name: say('辩论', 'Debate'),
    says: [
      say(
        '争议主要有这几点，我们一点一点辩。正反轮流，每次{{minutes}}分钟，每人每点最多两次。',
        'These are the points in dispute; we take them one by one, for and against in turn, {{minutes}} minutes at a time and at most twice a person on each.',
      ),
      say('请就这一点说，说完这一点再说下一点。', 'Please keep to this point; the next one comes after it.'),
      say('这一点双方都说清楚了，看下一点。', 'Both sides have been heard on this. The next point.'),
    ],
    speakers: ['voters', 'affected', 'presenter'],
    entryKinds: ['speak', 'reply'],
    limits: { speakMs: minutes(2), replyMs: minutes(2), questionMs: null },
    // At most four disputed points, two speeches on each.
    maxSpeeches: 8,
    policy: ['notYetSpoken', 'alternateStance', 'alternateChannel'],
    gates: [
      { check: 'floorEmpty', mode: 'must' },
      { check: 'sidesBalanced', mode: 'warn' },
    ],
  }),
  scriptedPhase('observers', 6, {
    name: say('旁听发言', 'Observers'),
    says: [
      say(
        '还有一点时间，请旁听的朋友说几句，最多三位，每位两分钟。旁听意见供参考，不参加表决。',
        'There is a little time for observers: three at most, two minutes each. What they say is noted; they have no vote.',
      ),
    ],
    speakers: ['observers'],
    entryKinds: ['speak'],
    limits: { speakMs: minutes(2), replyMs: null, questionMs: null },
    maxSpeeches: 1,
    gates: [{ check: 'floorEmpty', mode: 'must' }],
    optional: true,
  }),
  scriptedPhase('closing', 6, {
    name: say('最后陈述', 'Closing statements'),
    says: [
      say(
        '请双方各推一位做最后陈述，每方不超过{{minutes}}分钟，不再提新材料。',
        'One closing statement from each side, {{minutes}} minutes at most, and nothing new.',
      ),
      say('另一方，请。', 'The other side, please.'),
    ],
    speakers: ['voters', 'affected', 'presenter'],
    entryKinds: ['speak'],
    limits: { speakMs: minutes(3), replyMs: null, questionMs: null },
    maxSpeeches: 1,
    policy: ['alternateStance'],
    gates: [{ check: 'floorEmpty', mode: 'must' }],
  }),
];
