import { PollDraft } from '@yishi/core';

/** What is put to the vote, under the id of its ballot. */
export type Motion = { id: string; title: string; paragraphs: string[] };

/**
 * A vote by name on a text, carried by more than half of those present; seen live by everybody and as long as it takes,
 * unless a test says otherwise.
 */
export const voteOn = ({ id, title, paragraphs }: Motion, other: Partial<PollDraft> = {}): PollDraft =>
  PollDraft.parse({
    poll: id,
    motion: { title, paragraphs, statement: null },
    form: { form: 'yesNoAbstain' },
    options: [],
    rule: { base: 'present', compare: 'moreThan', fraction: { num: 1, den: 2 }, quorum: null, tie: 'fails' },
    visibility: { staff: 'live', member: 'live', public: 'live' },
    effect: 'recommendation',
    plannedMs: null,
    item: null,
    rerunOf: null,
    ...other,
  });
