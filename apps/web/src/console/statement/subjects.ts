import type { DissentSubject, MeetingState } from '@yishi/core';

/** Something a dissent can be about: a counted ballot or a text, as one choice of a list. */
export type SubjectChoice = {
  readonly value: string;
  readonly words: string;
  readonly subject: DissentSubject;
};

/** Everything of this meeting that a dissent can be about, the latest last. */
export const subjectsOf = ({ poll, consensus }: MeetingState): readonly SubjectChoice[] => [
  ...consensus.order.flatMap((id) => {
    const statement = consensus.statements[id];
    return statement === undefined
      ? []
      : [
          {
            value: `statement:${id}`,
            words: statement.title,
            subject: { about: 'statement' as const, statement: id },
          },
        ];
  }),
  ...poll.order.flatMap((id) => {
    const each = poll.polls[id];
    return each === undefined || each.result === null || each.status === 'annulled'
      ? []
      : [{ value: `poll:${id}`, words: each.motion.title, subject: { about: 'poll' as const, poll: id } }];
  }),
];
