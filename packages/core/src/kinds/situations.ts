import type { LocalText } from '../words.ts';
import { say } from './say.ts';

/** What the chair says when something has happened, in every kind of meeting. `{{names}}` are filled in by the script. */
export const situations = {
  quorumMissing: say(
    '有表决权的到了{{present}}位，到{{needed}}位就可以开会，请再等一等。',
    'Voters here: {{present}}; we can open with {{needed}}. Let us wait a little.',
  ),
  quorumReached: say(
    '人到够了：有表决权的应到{{voters}}位，实到{{present}}位。我们这就开会。',
    'Enough of us are here: {{present}} of {{voters}} voters. We begin.',
  ),
  quorumLost: say(
    '有人离开了，有表决权的现在{{present}}位，不够{{needed}}位。我们先停一停，不作决定。',
    'Some have left. Voters here: {{present}}, needed: {{needed}}. We stop and decide nothing.',
  ),
  adjourned: say(
    '今天先到这里，下次开会的时间会通知大家。',
    'That is as far as we get today. You will be told when we meet again.',
  ),
  quorumMissed: say(
    '今天到会的人不够，会议改期，时间会通知大家。',
    'Too few of us are here today. The meeting is put off and you will be told the new date.',
  ),
  recess: say('我们休息一下。线上的朋友不用退出。', 'We take a break. Online, please stay.'),
  recessOf: say(
    '我们休息{{minutes}}分钟。线上的朋友不用退出。',
    'We take a break of {{minutes}} minutes. Online, please stay.',
  ),
  recessOver: say('时间到了，请大家回座，我们继续。', 'Time is up. Please take your seats; we go on.'),
  speaking: say('请大家听{{speaker}}讲完。', 'Please let {{speaker}} finish.'),
  speakingThen: say(
    '现在是{{speaker}}发言，下一位{{next}}，请准备。',
    '{{speaker}} has the floor; {{next}} comes next, please get ready.',
  ),
  lastSeconds: say(
    '{{speaker}}，还剩不到{{seconds}}秒，请说重点。',
    '{{speaker}}, less than {{seconds}} seconds are left; your main point, please.',
  ),
  overtime: say(
    '{{speaker}}，时间到了，请收一句。',
    '{{speaker}}, your time is up. One last sentence, please.',
  ),
  overtimeLong: say(
    '{{speaker}}，谢谢您，时间已经超了，请先说到这里。',
    'Thank you, {{speaker}}. You are well over your time; please stop here.',
  ),
  paused: say(
    '计时先停一下，请{{speaker}}稍等。',
    'The clock is stopped for a moment; {{speaker}}, please wait.',
  ),
  floorHeld: say(
    '{{speaker}}的线上断了，我们等一等，时间给您留着。',
    '{{speaker}} has lost the connection. We wait a little; your time is kept.',
  ),
  floorFreed: say(
    '我们先往下走。{{speaker}}回来以后，接着把剩下的时间讲完。',
    'We go on for now. When {{speaker}} is back, the rest of the time is still theirs.',
  ),
  thanks: say('谢谢{{speaker}}。', 'Thank you, {{speaker}}.'),
  heardFor: say('刚才是赞成的意见，', 'That was a view in favour.'),
  heardAgainst: say('刚才是反对的意见，', 'That was a view against.'),
  callFor: say('下面请持赞成意见的{{next}}发言', 'Now {{next}}, who is in favour'),
  callAgainst: say('下面请持反对意见的{{next}}发言', 'Now {{next}}, who is against'),
  callAlsoFor: say('下面请{{next}}发言，也是赞成的意见', 'Now {{next}}, also in favour'),
  callAlsoAgainst: say('下面请{{next}}发言，也是反对的意见', 'Now {{next}}, also against'),
  callSpeak: say('下面请{{next}}发言', 'Now {{next}}'),
  callQuestion: say('下面请{{next}}提问', 'Now {{next}} has a question'),
  callReply: say('下面请{{next}}回应', 'Now {{next}} replies'),
  forMinutes: say('，时间{{minutes}}分钟。', ': {{minutes}} minutes.'),
  forSeconds: say('，时间{{seconds}}秒。', ': {{seconds}} seconds.'),
  stop: say('。', '.'),
  callRemote: say(
    '{{next}}，轮到您了，请打开麦克风讲。',
    '{{next}}, it is your turn. Please unmute and go ahead.',
  ),
  callTelephone: say(
    '电话里的{{next}}，轮到您了，请讲。',
    '{{next}} on the telephone, it is your turn. Please go ahead.',
  ),
  callHelped: say('轮到{{next}}了，请把话筒递过去。', 'It is {{next}}’s turn. Please pass the microphone.'),
  pointOfOrder: say('{{next}}提出程序问题，请先说。', '{{next}} has a point of order and goes first.'),
  technical: say(
    '{{next}}那边有技术问题，请工作人员帮一下。',
    '{{next}} has a technical problem; will somebody please help.',
  ),
  unheard: say(
    '{{names}}还没有发言，想听听您的看法。',
    'Not heard yet: {{names}}. We would like to know what you think.',
  ),
  anyoneElse: say(
    '还有哪位要说？线上的朋友也请举手。',
    'Who else would like to speak? Online, please raise your hand too.',
  ),
  otherSide: say(
    '刚才几位说的是同一边的意见，有没有不一样的看法？',
    'The last few were of one mind. Does anybody see it differently?',
  ),
  timeUp: say(
    '“{{phase}}”的时间到了，我们进入下一个环节：{{nextPhase}}。',
    'The time for “{{phase}}” is up. Next comes: {{nextPhase}}.',
  ),
  timeUpWaiting: say(
    '“{{phase}}”的时间到了，还有{{count}}位在等。我们延长几分钟，请每位说短一点。',
    'The time for “{{phase}}” is up and people are still waiting: {{count}}. We take a few more minutes; please be brief.',
  ),
  goOn: say(
    '没有别的意见，我们进入下一个环节：{{nextPhase}}。',
    'If there is nothing more, we go on to: {{nextPhase}}.',
  ),
  goNext: say('好，我们进入下一个环节：{{nextPhase}}。', 'Good. Next comes: {{nextPhase}}.'),
  ballotReady: say(
    '要表决的是：{{motion}}。表决人{{electors}}位。听清楚了，我们就开始。',
    'The motion is: {{motion}}. Voters: {{electors}}. If it is clear to everybody, we begin.',
  ),
  ballotOpen: say(
    '现在表决：{{motion}}。赞成、反对、弃权，都请表态。',
    'We vote now: {{motion}}. For, against or abstaining, please all answer.',
  ),
  questionOpen: say(
    '现在请大家选：{{motion}}。请在手机上选，没带手机的我们替您录。',
    'Please choose now: {{motion}}. Use your phone, or the desk enters it for you.',
  ),
  ballotMissing: say(
    '还有{{count}}位没有表态：{{names}}。请现在选一下。',
    'Still to answer ({{count}}): {{names}}. Please choose now.',
  ),
  ballotMissingMany: say(
    '还有{{count}}位没有表态，请现在选一下。',
    'Still to answer: {{count}}. Please choose now.',
  ),
  ballotMissingTelephone: say(
    '还有{{count}}位没有表态。请{{voter}}在电话里说：赞成、反对，还是弃权？',
    'Still to answer: {{count}}. {{voter}}, please tell us by telephone: for, against or abstaining?',
  ),
  ballotMissingHelped: say(
    '还有{{count}}位没有表态。请工作人员问一下{{voter}}的意见。',
    'Still to answer: {{count}}. Will the desk please ask {{voter}}.',
  ),
  ballotClosing: say(
    '马上结束表决，还没选的请现在选。',
    'The vote is about to close. If you have not answered, please do so now.',
  ),
  ballotComplete: say(
    '都表态了，表决结束，现在计票。',
    'Everybody has answered. The vote is closed; we count.',
  ),
  ballotPassed: say(
    '赞成{{inFavour}}票，反对{{against}}票，弃权{{abstained}}票，通过。',
    '{{inFavour}} for, {{against}} against, {{abstained}} abstaining: carried.',
  ),
  ballotFailed: say(
    '赞成{{inFavour}}票，反对{{against}}票，弃权{{abstained}}票，没有通过。',
    '{{inFavour}} for, {{against}} against, {{abstained}} abstaining: not carried.',
  ),
  ballotTied: say(
    '赞成{{inFavour}}票，反对{{against}}票，票数相同。按规则，由主持人投这一票。',
    '{{inFavour}} for and {{against}} against: a tie. Under the rule the chair decides.',
  ),
  ballotNoQuorum: say(
    '参加表决的{{answered}}位，人数不够，这次不算数。',
    'Answers: {{answered}}, too few for the vote to count.',
  ),
  ballotOpinion: say(
    '{{answered}}位选好了，结果请看屏幕。',
    'Answers: {{answered}}. The result is on the screen.',
  ),
  roundOpen: say(
    '请大家对“{{statement}}”第{{version}}稿表个态，这还不是表决。',
    'Please say where you stand on draft {{version}} of “{{statement}}”. This is not a vote yet.',
  ),
  roundComplete: say('都表态了，我们看结果。', 'Everybody has answered; let us see.'),
  roundConsensus: say(
    '这一稿大家都能接受。我问一遍：还有没有人反对？没有，就是一致同意。',
    'Everybody can live with this text. I ask once more: does anybody object? If not, we have consensus.',
  ),
  roundReservations: say(
    '这一稿大家都能接受，有几位有保留。保留意见记下来，一起写进结果。',
    'Everybody can live with this text, some with reservations. We write the reservations down with the result.',
  ),
  roundIncomplete: say(
    '没有人反对，但还有{{count}}位没有表态，不能算一致。我们再问一遍。',
    'Nobody objects, but not everybody has answered; missing: {{count}}. That is no consensus yet. We ask again.',
  ),
  roundNone: say(
    '还有{{count}}位放心不下。请说一说：改了哪一条，您就能接受？',
    'Not at ease with it yet: {{count}}. Please tell us which change would make it acceptable.',
  ),
  closed: say(
    '今天的会结束了。请大家核对记录、签名，谢谢各位。',
    'The meeting is closed. Please check the record and sign it. Thank you all.',
  ),
  signaturesMissing: say(
    '记录还差{{count}}位签名，请在手机上签，或者到签到台签。',
    'Signatures still missing: {{count}}. Please sign on your phone or at the desk.',
  ),
} as const satisfies Record<string, LocalText>;

export type Situation = keyof typeof situations;
