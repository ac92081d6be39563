import { describe, expect, it } from 'vitest';
import type { MeetingCommand } from '../meeting-command.ts';
import {
  chair,
  desk,
  meetingIn,
  member,
  optionId,
  overHalfPresent,
  personDetails,
  personId,
  pollDraft,
  pollId,
  recorder,
  residents,
  roundId,
  type Scene,
  statementId,
} from '../testing/index.ts';
import type { Choice } from './choice.ts';
import type { PollDraft } from './commands.ts';

const q1 = pollId('q1');
const p1 = personId('p1');

const vote = (choice: 'for' | 'against' | 'abstain'): Choice => ({ choice: 'vote', vote: choice });
const drafting = (other: Partial<PollDraft> = {}, id = 'q1'): MeetingCommand => ({
  type: 'DraftPoll',
  draft: pollDraft(id, other),
});
const readying = (id = 'q1'): MeetingCommand => ({ type: 'ReadyPoll', poll: pollId(id) });
const opening = (id = 'q1'): MeetingCommand => ({ type: 'OpenPoll', poll: pollId(id) });
const answering = (person: string, choice: Choice, id = 'q1'): MeetingCommand => ({
  type: 'AnswerPoll',
  poll: pollId(id),
  person: personId(person),
  choice,
});
const closing = (seenMissing: number, id = 'q1'): MeetingCommand => ({
  type: 'ClosePoll',
  poll: pollId(id),
  seenMissing,
});
const publishing: MeetingCommand = { type: 'PublishPoll', poll: q1 };
const annulling = (id = 'q1'): MeetingCommand => ({
  type: 'AnnulPoll',
  poll: pollId(id),
  reason: '题目有误',
});

/** A meeting of four in the room, the fifth without a device. */
const gathered = (people = residents(5)): Scene => meetingIn('deciding', { people });
const opened = (other: Partial<PollDraft> = {}, people = residents(5)): Scene =>
  gathered(people).after(drafting(other)).after(readying()).after(opening());
const answered = (scene: Scene, votes: Record<string, Choice>): Scene =>
  Object.entries(votes).reduce(
    (s, [id, choice]) => s.after(answering(id, choice), id === 'p5' ? desk : member(id)),
    scene,
  );
const pollOf = ({ state }: Scene, id = 'q1') => state.poll.polls[pollId(id)];

const threeForOneAgainst = { p1: vote('for'), p2: vote('for'), p3: vote('for'), p4: vote('against') };

describe('putting a poll', () => {
  it('P2 ready freezes the words and, as electors, the voters who are here, each with their channel', () => {
    const people = [...residents(4), personDetails('guest', { votes: false })];
    const electors = ['p1', 'p2', 'p3'].map((id) => ({ person: personId(id), channel: 'room' as const }));
    gathered(people)
      .after(drafting(), recorder)
      .when(readying())
      .then({
        type: 'PollReadied',
        draft: pollDraft('q1'),
        electorate: { electors: [...electors, { person: personId('p4'), channel: 'remote' }], all: 4 },
      });
  });

  it('P2 what is ready is not edited', () => {
    gathered()
      .after(drafting())
      .after(readying())
      .when({ type: 'EditPoll', draft: pollDraft('q1', { effect: 'agreement' }) })
      .thenRefused({ code: 'PollMoved' });
  });

  it('P1 ready again takes the electorate anew, and changes nothing where it is the same', () => {
    const ready = gathered().after(drafting()).after(readying());
    ready.when(readying()).thenNothing();
    const fewer = ready
      .after({ type: 'RecusePerson', person: p1, reason: '与本议题有利害关系' })
      .after(readying());
    expect(pollOf(fewer)?.electorate?.electors.map((e) => e.person)).not.toContain(p1);
    expect(pollOf(fewer)?.electorate?.all).toBe(4);
  });

  it('P1 opening what is open changes nothing; a draft is not opened', () => {
    opened().when(opening()).thenNothing();
    gathered()
      .after(drafting())
      .when(opening())
      .thenRefused({ code: 'WrongPollStatus', status: 'draft', needed: ['ready'] });
  });

  it('P2 nothing is put to a meeting without voters', () => {
    const none = residents(3).reduce(
      (s, { id }) => s.after({ type: 'RecusePerson', person: id, reason: '回避' }),
      gathered(residents(3)),
    );
    none.after(drafting()).when(readying()).thenRefused({ code: 'NoElectors' });
  });

  it('P6 a question has the options its form asks for, each once', () => {
    const a = { id: optionId('a'), label: '甲' };
    const b = { id: optionId('b'), label: '乙' };
    const invalid: Partial<PollDraft>[] = [
      { form: { form: 'single' }, options: [a] },
      { form: { form: 'approval' }, options: [a, a] },
      { form: { form: 'several', min: 2, max: 1 }, options: [a, b] },
      { form: { form: 'several', min: 1, max: 3 }, options: [a, b] },
      { form: { form: 'score', min: 5, max: 5 }, options: [a] },
      { options: [a, b] },
    ];
    for (const draft of invalid) gathered().when(drafting(draft)).thenRefused({ code: 'OptionsInvalid' });
    gathered()
      .when(drafting({ form: { form: 'single' }, options: [a, b] }))
      .then({ type: 'PollDrafted', draft: pollDraft('q1', { form: { form: 'single' }, options: [a, b] }) });
  });

  it('P11 one ballot at a time, and none beside a round', () => {
    opened()
      .after(drafting({}, 'q2'))
      .after(readying('q2'))
      .when(opening('q2'))
      .thenRefused({ code: 'AnotherPollOpen' });
    const t1 = statementId('t1');
    gathered()
      .after({
        type: 'PutStatement',
        statement: t1,
        title: '公约',
        paragraphs: ['八点结束'],
        item: null,
        scale: 'fistToFive',
      })
      .after({ type: 'OpenRound', statement: t1, round: roundId('r1'), seen: 1 })
      .after(drafting())
      .after(readying())
      .when(opening())
      .thenRefused({ code: 'AnotherPollOpen' });
  });

  it('C6 a motion is put with the words of the current version only', () => {
    const t1 = statementId('t1');
    const motion = (version: number) => ({
      title: '公约',
      paragraphs: ['八点结束'],
      statement: { id: t1, version },
    });
    const text = gathered().after({
      type: 'PutStatement',
      statement: t1,
      title: '公约',
      paragraphs: ['八点结束'],
      item: null,
      scale: 'fistToFive',
    });
    text
      .after(drafting({ motion: motion(2) }))
      .when(readying())
      .thenRefused({ code: 'VersionMoved', version: 1 });
    text
      .after(drafting({ motion: { ...motion(1), statement: { id: statementId('t9'), version: 1 } } }))
      .when(readying())
      .thenRefused({ code: 'UnknownStatement' });
    expect(pollOf(text.after(drafting({ motion: motion(1) })).after(readying()))?.status).toBe('ready');
  });

  it('P12 the same words are not put twice; other words or another form are another question', () => {
    const counted = answered(opened(), threeForOneAgainst).after(closing(1));
    const again = (other: Partial<PollDraft> = {}): Scene =>
      counted.after(drafting({ motion: pollDraft('q1').motion, ...other }, 'q2'));
    again().when(readying('q2')).thenRefused({ code: 'SameMotionAgain' });
    expect(
      pollOf(
        again({ motion: { title: '议题q1', paragraphs: ['修改后的方案'], statement: null } }).after(
          readying('q2'),
        ),
        'q2',
      )?.status,
    ).toBe('ready');
    expect(
      pollOf(again({ form: { form: 'scale', scale: 'fistToFive' } }).after(readying('q2')), 'q2')?.status,
    ).toBe('ready');
  });

  it('P12 of two drafts with the same words the first that is made ready is put', () => {
    const two = gathered()
      .after(drafting())
      .after(drafting({ motion: pollDraft('q1').motion }, 'q2'));
    expect(pollOf(two.after(readying('q2')), 'q2')?.status).toBe('ready');
    two.after(readying('q2')).when(readying()).thenRefused({ code: 'SameMotionAgain' });
  });

  it('P10 an annulled poll is run again only as a new one that names it', () => {
    const annulled = opened().after(annulling());
    const again = (rerunOf: PollDraft['rerunOf']): MeetingCommand =>
      drafting({ motion: pollDraft('q1').motion, rerunOf }, 'q2');
    annulled.after(again(null)).when(readying('q2')).thenRefused({ code: 'SameMotionAgain' });
    expect(pollOf(annulled.after(again(q1)).after(readying('q2')), 'q2')?.rerunOf).toBe(q1);
    opened()
      .when(again(q1))
      .thenRefused({ code: 'WrongPollStatus', status: 'open', needed: ['annulled'] });
    opened()
      .when(again(pollId('q9')))
      .thenRefused({ code: 'UnknownPoll' });
  });

  it('P1 polls are drafted before the close of the meeting, and opened in session', () => {
    const resting = gathered()
      .after(drafting())
      .after(readying())
      .after({ type: 'CallRecess', plannedMs: null, reason: null });
    resting.when(opening()).thenRefused({ code: 'WrongStatus', status: 'recess', needed: ['inSession'] });
    resting.when(drafting({}, 'q2')).then({ type: 'PollDrafted', draft: pollDraft('q2') });
  });
});

describe('answering', () => {
  it('P13 an answer says who and how apart from what', () => {
    const { answers } = pollOf(opened().after(answering('p1', vote('for')), member('p1'))) ?? {};
    expect(answers?.answered).toMatchObject({ p1: { channel: 'room', helper: null } });
    expect(Object.keys(answers?.answered[p1] ?? {})).toEqual(['at', 'channel', 'helper']);
    expect(answers?.choices).toEqual({ p1: vote('for') });
  });

  it('P3 the last answer counts, and the same one again changes nothing', () => {
    const once = opened().after(answering('p1', vote('for')), member('p1'));
    once.when(answering('p1', vote('for')), member('p1')).thenNothing();
    expect(pollOf(once.after(answering('p1', vote('against')), member('p1')))?.answers.choices).toEqual({
      p1: vote('against'),
    });
  });

  it('P3 an answer that is taken back does not count', () => {
    const taken = opened()
      .after(answering('p1', vote('for')), member('p1'))
      .after({ type: 'WithdrawAnswer', poll: q1, person: p1 }, member('p1'));
    expect(pollOf(taken)?.answers).toEqual({ answered: {}, choices: {} });
    taken
      .when({ type: 'WithdrawAnswer', poll: q1, person: p1 }, member('p1'))
      .thenRefused({ code: 'NotAnswered' });
  });

  it('T3 T4 the desk answers for whom has no device, by name, and for nobody else', () => {
    opened()
      .when(answering('p5', vote('for')), desk)
      .then({
        type: 'PollAnswered',
        poll: q1,
        person: personId('p5'),
        channel: 'helped',
        helper: '彭桂兰',
        choice: vote('for'),
      });
    opened()
      .when(answering('p1', vote('for')), desk)
      .thenRefused({ code: 'OwnDevice', channel: 'room' });
    opened()
      .when(answering('p2', vote('for')), member('p1'))
      .thenRefused({ code: 'NotForYou' });
  });

  it('T5 an elector who goes on without a device keeps the answer, and the desk may change it', () => {
    const helped = opened()
      .after(answering('p1', vote('for')), member('p1'))
      .after({ type: 'SwitchChannel', person: p1, channel: 'telephone' }, desk);
    expect(pollOf(helped)?.answers.choices).toEqual({ p1: vote('for') });
    expect(pollOf(helped.after(answering('p1', vote('against')), desk))?.answers.answered[p1]).toMatchObject({
      channel: 'telephone',
      helper: '彭桂兰',
    });
  });

  it('P4 who came after it was made ready is no elector', () => {
    const late = opened().after(
      { type: 'AdmitWalkIn', details: personDetails('late', { channel: 'helped' }), identity: 'document' },
      desk,
    );
    late.when(answering('late', vote('for')), desk).thenRefused({ code: 'NotAnElector' });
  });

  it('P4 an answer before the opening or after the close is refused', () => {
    gathered()
      .after(drafting())
      .after(readying())
      .when(answering('p1', vote('for')), member('p1'))
      .thenRefused({ code: 'PollNotOpen' });
    answered(opened(), threeForOneAgainst)
      .after(closing(1))
      .when(answering('p1', vote('against')), member('p1'))
      .thenRefused({ code: 'PollAlreadyClosed' });
  });

  it('P1 after the last call answers still count', () => {
    const called = opened().after({ type: 'CallClosing', poll: q1, graceMs: 10_000 });
    called.when({ type: 'CallClosing', poll: q1, graceMs: 10_000 }).thenNothing();
    expect(pollOf(called.after(answering('p1', vote('for')), member('p1')))?.answers.choices).toEqual({
      p1: vote('for'),
    });
  });

  const a = { id: optionId('a'), label: '甲' };
  const b = { id: optionId('b'), label: '乙' };
  const options = [a, b];
  const picks = (...ids: string[]): Choice => ({ choice: 'options', options: ids.map(optionId) });
  const scores = (of: Record<string, number>): Choice => ({ choice: 'scores', scores: of });
  const wrong: [string, Partial<PollDraft>, Choice, { min?: number; max?: number }][] = [
    ['an option where yes or no is asked', {}, picks('a'), {}],
    [
      'two options where one is asked',
      { form: { form: 'single' }, options },
      picks('a', 'b'),
      { min: 1, max: 1 },
    ],
    ['an option that is not there', { form: { form: 'single' }, options }, picks('c'), { min: 1, max: 1 }],
    ['too few', { form: { form: 'several', min: 2, max: 2 }, options }, picks('a'), { min: 2, max: 2 }],
    ['the same one twice', { form: { form: 'approval' }, options }, picks('a', 'a'), { min: 0, max: 2 }],
    [
      'a score that is too high',
      { form: { form: 'score', min: 0, max: 5 }, options },
      scores({ a: 6, b: 0 }),
      { min: 0, max: 5 },
    ],
    [
      'a score for what is not there',
      { form: { form: 'score', min: 0, max: 5 }, options },
      scores({ a: 3, b: 3, c: 3 }),
      { min: 0, max: 5 },
    ],
    [
      'a score that is left out',
      { form: { form: 'score', min: 0, max: 5 }, options },
      scores({ a: 3 }),
      { min: 0, max: 5 },
    ],
    [
      'a level that is not on the scale',
      { form: { form: 'scale', scale: 'fistToFive' } },
      { choice: 'level', level: 6 },
      { min: 0, max: 5 },
    ],
  ];

  it.each(wrong)('P6 %s is refused, with what would fit', (_, draft, choice, bounds) => {
    opened(draft)
      .when(answering('p1', choice), member('p1'))
      .thenRefused({ code: 'ChoiceInvalid', ...bounds });
  });

  it('P6 nobody needs to approve of anything', () => {
    const open = opened({ form: { form: 'approval' }, options }).after(
      answering('p1', picks()),
      member('p1'),
    );
    expect(pollOf(open)?.answers.choices).toEqual({ p1: picks() });
  });
});

describe('counting', () => {
  it('P9 more missing than the chair saw refuses the close, with the number', () => {
    const open = answered(opened(), threeForOneAgainst);
    open.when(closing(0)).thenRefused({ code: 'MissingElectors', missing: 1 });
    const tally = { inFavour: 3, against: 1, abstained: 0, options: {}, levels: {}, answered: 4 };
    open.when(closing(1)).then({
      type: 'PollCounted',
      poll: q1,
      result: { tally, outcome: 'passed', tieDecided: null },
      choices: threeForOneAgainst,
    });
  });

  it('P1 closing what is counted is refused', () => {
    answered(opened(), threeForOneAgainst)
      .after(closing(1))
      .when(closing(9))
      .thenRefused({ code: 'PollAlreadyClosed' });
  });

  it('P7 the chair decides a tie where the rule says so, once, and it is not shown undecided', () => {
    const tied = answered(opened({ rule: { ...overHalfPresent, tie: 'chairDecides' } }, residents(4)), {
      p1: vote('for'),
      p2: vote('for'),
      p3: vote('against'),
      p4: vote('against'),
    }).after(closing(0));
    tied.when(publishing).thenRefused({ code: 'TieUndecided' });
    const decided = tied.after({ type: 'DecideTie', poll: q1, vote: 'for' });
    expect(pollOf(decided)?.result).toMatchObject({ outcome: 'passed', tieDecided: 'for' });
    decided.when({ type: 'DecideTie', poll: q1, vote: 'against' }).thenRefused({ code: 'NotATie' });
    tied
      .after(annulling())
      .when({ type: 'DecideTie', poll: q1, vote: 'for' })
      .thenRefused({ code: 'NotATie' });
    expect(pollOf(decided.after(publishing))?.status).toBe('published');
  });

  it('P7 the chair has no voice where the rule does not give it', () => {
    const even = answered(opened({}, residents(4)), {
      p1: vote('for'),
      p2: vote('for'),
      p3: vote('against'),
      p4: vote('against'),
    }).after(closing(0));
    expect(pollOf(even)?.result?.outcome).toBe('failed');
    even.when({ type: 'DecideTie', poll: q1, vote: 'for' }).thenRefused({ code: 'NotATie' });
  });

  it('P8 visibility is tightened, never loosened, and not after it was shown', () => {
    const tighten = (seen: 'live' | 'atClose' | 'atPublish'): MeetingCommand => ({
      type: 'TightenVisibility',
      poll: q1,
      visibility: { staff: 'live', member: 'live', public: seen },
    });
    const open = opened({ visibility: { staff: 'live', member: 'live', public: 'atClose' } });
    open.when(tighten('live')).thenRefused({ code: 'MayOnlyTighten' });
    open.when(tighten('atClose')).thenNothing();
    expect(pollOf(open.after(tighten('atPublish')))?.visibility.public).toBe('atPublish');
    open.after(closing(5)).after(publishing).when(tighten('atPublish')).thenRefused({ code: 'PollMoved' });
  });

  it('P10 an annulled poll stays on the record with its reason', () => {
    const annulled = answered(opened(), threeForOneAgainst)
      .after(closing(1))
      .after(publishing)
      .after(annulling());
    expect(pollOf(annulled)).toMatchObject({
      status: 'annulled',
      annulment: { reason: '题目有误' },
      result: { outcome: 'passed' },
    });
    annulled.when(annulling()).thenNothing();
    gathered()
      .after(drafting())
      .when(annulling(), chair)
      .thenRefused({
        code: 'WrongPollStatus',
        status: 'draft',
        needed: ['ready', 'open', 'closing', 'counted', 'published'],
      });
  });
});
