import { say } from './say.ts';
import { type PhaseData, scriptedPhase } from './scripted-phase.ts';
import { minutes } from './spans.ts';

/** The script of the deliberation meeting, 30 minutes. */
export const deliberationPhases: PhaseData[] = [
  scriptedPhase('open', 3, {
    name: say('开场', 'Opening'),
    says: [
      say(
        '今天请各位来，是一起商量“{{title}}”这件事。我是{{chair}}。',
        'We are here today to talk over “{{title}}”. My name is {{chair}}.',
      ),
      say('今天请各位来，是一起商量“{{title}}”这件事。', 'We are here today to talk over “{{title}}”.'),
      say(
        '先认识一下：请每位说一句，您是哪一家，跟这件事有什么关系。',
        'First let us meet: each of you in one sentence, where you live and how this touches you.',
      ),
      say(
        '咱们坐下来说事，要点会记下来，大家没意见吧？',
        'This is a talk, and the main points are written down. Is that all right with everybody?',
      ),
    ],
    speakers: ['chair', 'everyone'],
    entryKinds: ['speak', 'question'],
    gates: [{ check: 'quorum', mode: 'must' }],
  }),
  scriptedPhase('stories', 8, {
    name: say('各方讲经过', 'Each side tells'),
    says: [
      say(
        '先请当事的几家讲讲经过，一家三四分钟。别人讲的时候，先听，不插话。',
        'First each household concerned tells what happened, three or four minutes each. The others listen and do not cut in.',
      ),
      say(
        '您讲完了吗？还有要补充的，现在说。',
        'Is that everything? If something is missing, please say it now.',
      ),
    ],
    speakers: ['affected'],
    entryKinds: ['speak'],
    limits: { speakMs: minutes(4), replyMs: null, questionMs: null },
    maxSpeeches: 1,
    policy: ['notYetSpoken', 'goRound'],
    gates: [{ check: 'floorEmpty', mode: 'must' }],
  }),
  scriptedPhase('facts', 4, {
    name: say('补充情况', 'More facts'),
    says: [
      say(
        '楼栋长、支书，还有了解情况的街坊，请补充。只说看到的、知道的。',
        'Building heads, the branch secretary and neighbours who know more, please add to it: only what you saw and know.',
      ),
      say('还有谁知道情况？', 'Who else knows something about it?'),
    ],
    speakers: ['everyone'],
    entryKinds: ['speak', 'question', 'reply'],
    policy: ['notYetSpoken'],
    gates: [{ check: 'floorEmpty', mode: 'must' }],
  }),
  scriptedPhase('options', 9, {
    name: say('商量办法', 'Ways out'),
    says: [
      say(
        '怎么办好，咱们一个一个说，每人先说一遍，再说第二遍。',
        'What can be done? We go round the table: everybody once before anybody twice.',
      ),
      say('这个办法您看行不行？不行的话，怎样才行？', 'Would that do for you? If not, what would?'),
      say('谁能做哪一件，愿意的请说。', 'Who can do which part? Please say what you are ready to do.'),
    ],
    speakers: ['everyone'],
    entryKinds: ['speak', 'question', 'reply'],
    policy: ['notYetSpoken', 'goRound'],
    gates: [
      { check: 'floorEmpty', mode: 'must' },
      { check: 'everyVoterHeard', mode: 'warn' },
    ],
  }),
  scriptedPhase('law', 3, {
    name: say('法律指导', 'Legal guidance'),
    says: [
      say('请{{legalAdviser}}说说，法律上是怎么规定的。', '{{legalAdviser}}, what does the law say?'),
      say(
        '请法律维权室的同志说说法律上的规定，在电话里说也可以。',
        'The legal office, please: what does the law say? By telephone is fine too.',
      ),
    ],
    speakers: ['expert', 'everyone'],
    entryKinds: ['speak', 'question', 'reply'],
    limits: { speakMs: minutes(2), replyMs: minutes(1), questionMs: minutes(1) },
    gates: [
      { check: 'floorEmpty', mode: 'must' },
      { check: 'motionOnScreen', mode: 'must' },
    ],
  }),
  scriptedPhase('agree', 3, {
    name: say('念一遍、问同意', 'Read back and agree'),
    says: [
      say(
        '商量好的我念一遍，当事的每一家请听好。',
        'I read back what we agreed. Every household concerned, please listen.',
      ),
      say(
        '一家一家地问：您同意吗？都同意，就这么定。',
        'I ask each of you in turn: do you agree? If all do, it is settled.',
      ),
      say(
        '请在手机上或者纸上签个名，结果我会报到网格上。',
        'Please sign on your phone or on paper; I report the outcome to the grid.',
      ),
      say(
        '要是还谈不拢，先请法律维权室帮着理一理，咱们再约一次。',
        'If we cannot agree today, the legal office helps first and we meet again.',
      ),
    ],
    speakers: ['chair', 'affected'],
    entryKinds: ['speak', 'question'],
    gates: [
      { check: 'noOpenPoll', mode: 'must' },
      { check: 'decided', mode: 'must' },
      { check: 'tasksComplete', mode: 'warn' },
    ],
  }),
];
