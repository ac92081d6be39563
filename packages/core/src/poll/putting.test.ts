import { describe, expect, it } from 'vitest';
import type { MeetingCommand } from '../meeting-command.ts';
import {
  optionId,
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
import {
  q1,
  p1,
  drafting,
  readying,
  opening,
  closing,
  annulling,
  gathered,
  opened,
  answered,
  pollOf,
  threeForOneAgainst,
} from '../testing/poll-in-meeting.ts';
import type { PollDraft } from './commands.ts';

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
