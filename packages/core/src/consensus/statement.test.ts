import { describe, expect, it } from 'vitest';
import { pollDraft, pollId } from '../testing/index.ts';
import { t1, first, winter, putting, amending, asking, concluding, met } from '../testing/text-in-debate.ts';

describe('a statement', () => {
  it('C1 versions count up and keep their words', () => {
    const twice = met()
      .after(amending(1))
      .after(amending(2, ['另一稿']));
    expect(twice.state.consensus.statements[t1]?.versions.map((v) => [v.version, v.paragraphs])).toEqual([
      [1, first],
      [2, winter],
      [3, ['另一稿']],
    ]);
    met().when(putting()).thenRefused({ code: 'AlreadyExists' });
  });

  it('C6 amending carries the version that was seen; the same words change nothing', () => {
    met()
      .after(amending(1))
      .when(amending(1, ['迟到的一稿']))
      .thenRefused({ code: 'VersionMoved', version: 2 });
    met().when(amending(1, first)).thenNothing();
  });

  it('C2 while a round is open the text is not amended, and no second round is opened', () => {
    const open = met().after(asking(1));
    open.when(amending(1)).thenRefused({ code: 'RoundStillOpen' });
    open.when(asking(1, 'r2')).thenRefused({ code: 'RoundStillOpen' });
    open.when(concluding('notAgreed')).thenRefused({ code: 'RoundStillOpen' });
  });

  it('C2 a round is about the current version', () => {
    met().after(amending(1)).when(asking(1)).thenRefused({ code: 'VersionMoved', version: 2 });
  });

  it('P11 no round beside a ballot', () => {
    met()
      .after({ type: 'DraftPoll', draft: pollDraft('q1') })
      .after({ type: 'ReadyPoll', poll: pollId('q1') })
      .after({ type: 'OpenPoll', poll: pollId('q1') })
      .when(asking(1))
      .thenRefused({ code: 'AnotherPollOpen' });
  });

  it('C9 what is concluded is not amended, asked about or concluded again', () => {
    const done = met().after(concluding('notAgreed'));
    for (const command of [amending(1), asking(1), concluding('voteInstead')])
      done.when(command).thenRefused({ code: 'AlreadyConcluded' });
  });
});
