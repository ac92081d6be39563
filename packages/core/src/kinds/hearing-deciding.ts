import { say } from './say.ts';
import { type PhaseData, scriptedPhase } from './scripted-phase.ts';
import { minutes } from './spans.ts';

/** The hearing from the chair's summary to the signed record: 25 of its 150 minutes. */
export const hearingDeciding: PhaseData[] = [
  scriptedPhase('summary', 5, {
    name: say('归纳', 'Summary'),
    says: [
      say(
        '我归纳一下：大家都同意的是这几点，还有分歧的是这几点。',
        'To sum up: on these points everybody agrees, and on these the views differ.',
      ),
      say(
        '拟表决的文字在屏幕上，请看清楚；从现在起不再改动。',
        'The text to be decided is on the screen. Please read it; it does not change from here on.',
      ),
    ],
    speakers: ['chair'],
    gates: [{ check: 'motionOnScreen', mode: 'must' }],
  }),
  scriptedPhase('decide', 8, {
    name: say('表决', 'Deciding'),
    says: [
      say(
        '现在逐项记名表决。到会有表决权的{{present}}位，三分之二以上赞成才通过。',
        'We decide item by item, by recorded vote. {{present}} voters are here, and two thirds of them must be in favour.',
      ),
      say(
        '赞成的请表态；反对的请表态；弃权的请表态。',
        'Those in favour, please answer; those against; those abstaining.',
      ),
      say(
        '线上的代表请在手机上表决；掉线的，可以打电话给计票人。',
        'Online, please vote on your phone; if you have lost the connection, you may call the teller.',
      ),
    ],
    speakers: ['chair'],
    gates: [
      { check: 'noOpenPoll', mode: 'must' },
      { check: 'decided', mode: 'must' },
    ],
  }),
  scriptedPhase('dissent', 4, {
    name: say('记下不同意见', 'Dissent'),
    says: [
      say(
        '不同意的代表，请用一分钟说说理由和条件，写进记录。',
        'Those who do not agree, one minute please for your reason and your condition; it goes on the record.',
      ),
      say('什么条件变了，您会同意？', 'What would have to change for you to agree?'),
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
  scriptedPhase('record', 8, {
    name: say('核对与签名', 'Record and signing'),
    says: [
      say(
        '记录在屏幕上，请各位核对自己说的话，有不对的当场更正。',
        'The record is on the screen. Please check what it says of you; mistakes are corrected at once.',
      ),
      say(
        '核对无误的请签名；不签的请说明理由，我们记下来。',
        'If it is right, please sign; if you do not sign, tell us why and we note it.',
      ),
      say('今天的听证协商会到此结束，谢谢大家。', 'This closes the hearing. Thank you, everybody.'),
    ],
    speakers: ['everyone'],
    entryKinds: ['speak'],
    limits: { speakMs: minutes(1), replyMs: null, questionMs: null },
    maxSpeeches: 5,
    gates: [
      { check: 'floorEmpty', mode: 'must' },
      { check: 'tasksComplete', mode: 'warn' },
    ],
  }),
];
