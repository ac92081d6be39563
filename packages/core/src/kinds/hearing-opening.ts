import { say } from './say.ts';
import { type PhaseData, scriptedPhase } from './scripted-phase.ts';
import { minutes } from './spans.ts';

/** The hearing from its opening to the views that came in writing: 30 of its 150 minutes. */
export const hearingOpening: PhaseData[] = [
  scriptedPhase('open', 5, {
    name: say('开场', 'Opening'),
    says: [
      say(
        '请记录员{{recorder}}报告到会情况。',
        'Will the recorder, {{recorder}}, please report who is here.',
      ),
      say(
        '听证代表应到{{voters}}位，实到{{present}}位，达到规定的{{needed}}位，听证协商会现在开始。',
        'Of {{voters}} representatives {{present}} are here; {{needed}} are required. The hearing is open.',
      ),
      say(
        '今天听证的事项是“{{title}}”。我是主持人{{chair}}，记录员{{recorder}}，监督员{{supervisor}}。',
        'The matter heard today is “{{title}}”. I am {{chair}} in the chair; {{recorder}} takes the record and {{supervisor}} supervises.',
      ),
      say(
        '今天听证的事项是“{{title}}”。议程在屏幕和手机上。',
        'The matter heard today is “{{title}}”. The agenda is on the screen and on your phones.',
      ),
    ],
    speakers: ['recorder', 'chair'],
    entryKinds: ['speak'],
    maxSpeeches: 3,
    gates: [
      { check: 'quorum', mode: 'must' },
      { check: 'agendaAdopted', mode: 'must' },
    ],
  }),
  scriptedPhase('discipline', 3, {
    name: say('会场纪律', 'Rules of the hearing'),
    says: [
      say(
        '现在宣布纪律：发言先举手，主持人同意了再讲；一次一个人，限时{{minutes}}分钟；不打断、不攻击，手机请静音。',
        'The rules: raise your hand and wait until I call you; one at a time, {{minutes}} minutes; no interrupting, no attacks, and phones on silent.',
      ),
      say(
        '各位代表有权陈述、提问、辩论，也有权核对自己的发言；请如实发言。',
        'You have the right to state your view, to ask, to debate and to check what is recorded of you; please speak truthfully.',
      ),
      say(
        '会议全程记录。清楚了的请点“我知道了”，没带手机的请举手。',
        'Everything is recorded. If this is clear, press “I have read them”, or raise your hand if you have no phone.',
      ),
    ],
    speakers: ['chair'],
    gates: [{ check: 'rulesAcknowledged', mode: 'must' }],
  }),
  scriptedPhase('recusal', 2, {
    name: say('询问回避', 'Recusal'),
    says: [
      say(
        '有没有人申请哪一位回避？自己有直接利害关系的，也请现在提出。',
        'Does anybody ask that someone step back? Whoever has a direct interest of their own, please say so now.',
      ),
      say('没有人提出回避，我们往下进行。', 'Nobody does, so we go on.'),
    ],
    speakers: ['voters', 'affected'],
    entryKinds: ['speak'],
    limits: { speakMs: minutes(1), replyMs: null, questionMs: null },
    maxSpeeches: 2,
    gates: [{ check: 'floorEmpty', mode: 'must' }],
  }),
  scriptedPhase('present', 12, {
    name: say('方案说明', 'Presentation'),
    says: [
      say(
        '请{{presenter}}说明方案：做什么、为什么做、花多少钱、还有哪些别的办法，共十二分钟。',
        '{{presenter}}, please present the plan: what, why, at what cost and which alternatives, in twelve minutes.',
      ),
      say(
        '请提出方说明方案：做什么、为什么做、花多少钱、还有哪些别的办法。',
        'Will the proposers please present the plan: what, why, at what cost and which alternatives.',
      ),
      say(
        '材料在屏幕上，线上的代表看到的是同一页。',
        'The papers are on the screen; online you see the same page.',
      ),
    ],
    speakers: ['presenter'],
    entryKinds: ['speak'],
    limits: { speakMs: minutes(12), replyMs: null, questionMs: null },
    maxSpeeches: 3,
    gates: [{ check: 'floorEmpty', mode: 'must' }],
  }),
  scriptedPhase('expert', 5, {
    name: say('专家与法律意见', 'Expert and legal opinion'),
    says: [
      say(
        '请{{expert}}从专业上说一说，五分钟以内。',
        '{{expert}}, your professional view, please, within five minutes.',
      ),
      say('请{{legalAdviser}}说明法律上的规定。', '{{legalAdviser}}, please tell us what the law says.'),
      say(
        '请专家和部门说明专业上、法律上的意见，共五分钟。',
        'Will the experts and departments please give the professional and legal view, five minutes together.',
      ),
    ],
    speakers: ['expert'],
    entryKinds: ['speak'],
    limits: { speakMs: minutes(5), replyMs: null, questionMs: null },
    maxSpeeches: 3,
    gates: [{ check: 'floorEmpty', mode: 'must' }],
  }),
  scriptedPhase('written', 3, {
    name: say('书面意见通报', 'Written views'),
    says: [
      say(
        '请{{recorder}}通报书面、网上和走访收到的意见：赞成多少，反对多少，主要理由是什么。',
        '{{recorder}}, please sum up the views that came by letter, online and from visits: how many for and against, and the main reasons.',
      ),
      say(
        '下面请代表陈述。要议的文字在屏幕上，请先看一遍。',
        'Statements come next. The text is on the screen; please read it first.',
      ),
    ],
    speakers: ['recorder'],
    entryKinds: ['speak'],
    limits: { speakMs: minutes(3), replyMs: null, questionMs: null },
    maxSpeeches: 3,
    gates: [
      { check: 'floorEmpty', mode: 'must' },
      { check: 'motionOnScreen', mode: 'must' },
    ],
  }),
];
