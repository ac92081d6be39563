import type { PollDraft } from '@yishi/core';
import { voteOn } from '../../kit/vote-on.ts';

/** A vote by name that everybody sees as it goes. */
export const liveBallot = (poll: string): PollDraft =>
  voteOn({ id: poll, title: '停车位怎么划', paragraphs: [`是否同意按方案${poll}划线？`] });
