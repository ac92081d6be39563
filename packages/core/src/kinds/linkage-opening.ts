import { say } from './say.ts';
import { type PhaseData, scriptedPhase } from './scripted-phase.ts';
import { minutes, seconds } from './spans.ts';

/** The linkage meeting from its opening to the first round of views: 50 of its 90 minutes. */
export const linkageOpening: PhaseData[] = [
  scriptedPhase('open', 4, {
    name: say('开场', 'Opening'),
    says: [
      say(
        '各位街坊、各位代表，大家好。今天我们为“{{title}}”开联动协商会。',
        'Good day, neighbours and representatives. This linkage meeting is about “{{title}}”.',
      ),
      say(
        '有表决权的应到{{voters}}位，实到{{present}}位，达到规定的{{needed}}位，可以开会。',
        'Of {{voters}} voters {{present}} are here; {{needed}} are needed, so we can open.',
      ),
      say(
        '我是主持人{{chair}}，今天由{{recorder}}记录，{{supervisor}}监督。',
        'I am {{chair}} and I chair today; {{recorder}} takes the minutes and {{supervisor}} watches the procedure.',
      ),
      say(
        '今天的会要做记录，各位的发言要点会写进去，会后请大家核对。',
        'This meeting is recorded in minutes; the gist of what you say is in them, and you will be asked to check it.',
      ),
      say(
        '议程在屏幕和手机上，要补充的请现在说；没有，我们就按这个议程来。',
        'The agenda is on the screen and on your phones. If nobody wants to add to it, this is how we go on.',
      ),
    ],
    speakers: ['chair'],
    entryKinds: ['speak'],
    maxSpeeches: 3,
    gates: [
      { check: 'quorum', mode: 'must' },
      { check: 'agendaAdopted', mode: 'must' },
    ],
  }),
  scriptedPhase('rules', 3, {
    name: say('规矩与回避', 'Rules and recusal'),
    says: [
      say(
        '先说规矩：举手发言，一次一个人，每次不超过{{minutes}}分钟；先说赞成还是反对，再说理由。',
        'The rules: raise your hand, one at a time, {{minutes}} minutes at most; first whether you are for or against, then why.',
      ),
      say(
        '对事不对人，不打断，不跑题。线上和现场排一个队，我不表态。',
        'Speak to the matter, not the person; no interrupting, no wandering off. Hall and online share one queue, and I take no side.',
      ),
      say(
        '愿意守这些规矩的，请点“我知道了”；没带手机的请举手，工作人员替您记上。',
        'Whoever agrees, please press “I have read them”; without a phone, raise your hand and the desk notes it for you.',
      ),
      say(
        '哪位自家跟这件事有特别的利害，不方便表决，请现在说，我们记为回避。',
        'If anybody has a stake of their own that others do not share, please say so now; we record that you step back from voting.',
      ),
    ],
    speakers: ['chair'],
    gates: [{ check: 'rulesAcknowledged', mode: 'warn' }],
  }),
  scriptedPhase('report', 8, {
    name: say('情况介绍', 'Report'),
    says: [
      say(
        '请{{presenter}}介绍情况：事情的来由、有哪几种办法、要花多少钱，六分钟左右。',
        '{{presenter}}, please: how this came up, which ways there are and what they cost, in about six minutes.',
      ),
      say(
        '先介绍情况：事情的来由、有哪几种办法、要花多少钱。',
        'First the facts: how this came up, which ways there are and what they cost.',
      ),
      say(
        '法律上怎么规定，请{{legalAdviser}}说两分钟。',
        '{{legalAdviser}}, two minutes please on what the law says.',
      ),
      say(
        '没能到会的街坊，书面的、走访的意见，也请一并说一说。',
        'Neighbours who could not come sent letters or were visited; please tell us what they said as well.',
      ),
    ],
    speakers: ['presenter', 'expert'],
    entryKinds: ['speak'],
    limits: { speakMs: minutes(6), replyMs: null, questionMs: null },
    maxSpeeches: 3,
    gates: [{ check: 'floorEmpty', mode: 'must' }],
  }),
  scriptedPhase('clarify', 7, {
    name: say('只问不议', 'Questions only'),
    says: [
      say(
        '现在只问不议：没听明白的请提问，问三十秒，答一分钟，先不说赞成反对。',
        'Questions only for now: thirty seconds to ask, one minute to answer, and no opinions yet.',
      ),
      say(
        '还有哪里没听明白？线上的街坊也请举手。',
        'Is anything still unclear? Neighbours online, please raise your hands too.',
      ),
      say(
        '没有问题了，我们就开始议。要议的文字在屏幕上，请大家先看一遍。',
        'No more questions, then we begin. The text is on the screen; please read it through first.',
      ),
    ],
    speakers: ['everyone'],
    entryKinds: ['question', 'reply'],
    limits: { speakMs: null, replyMs: minutes(1), questionMs: seconds(30) },
    // Whoever is asked owes an answer to each question.
    maxSpeeches: 20,
    policy: ['notYetSpoken', 'alternateChannel'],
    gates: [
      { check: 'floorEmpty', mode: 'must' },
      { check: 'motionOnScreen', mode: 'must' },
    ],
  }),
  scriptedPhase('views', 28, {
    name: say('第一轮发言', 'First round of views'),
    says: [
      say(
        '现在请大家说意见。有表决权的每人一次，最多{{minutes}}分钟，直接受影响的先说。',
        'Now your views. Every voter speaks once, {{minutes}} minutes at most, and those directly affected go first.',
      ),
      say('请先说赞成还是反对，再说理由。', 'Please say first whether you are for or against, then why.'),
      say(
        '还没发言的街坊，也想听听您的看法；没想好可以先过。',
        'We would like to hear from those who have not spoken yet. You may pass if you are not ready.',
      ),
      say('还有没有不一样的意见？', 'Does anybody see it differently?'),
    ],
    speakers: ['voters', 'affected'],
    entryKinds: ['speak'],
    limits: { speakMs: minutes(3), replyMs: minutes(1), questionMs: seconds(30) },
    maxSpeeches: 1,
    policy: ['affectedFirst', 'notYetSpoken', 'alternateStance', 'alternateChannel'],
    gates: [
      { check: 'floorEmpty', mode: 'must' },
      { check: 'everyVoterHeard', mode: 'warn' },
    ],
  }),
];
