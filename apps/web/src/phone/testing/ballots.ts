import { pollDraft, pollId, type Scene } from '@yishi/core/testing';
import { me } from './phone-stage.tsx';

/** The meeting after a ballot was put to it. */
export const opens = (scene: Scene, id = 'a'): Scene =>
  scene
    .after({ type: 'DraftPoll', draft: pollDraft(id) })
    .after({ type: 'ReadyPoll', poll: pollId(id) })
    .after({ type: 'OpenPoll', poll: pollId(id) });

/** The meeting after I answered a ballot. */
export const votes = (scene: Scene, vote: 'for' | 'against', id = 'a'): Scene =>
  scene.after({ type: 'AnswerPoll', poll: pollId(id), person: me.id, choice: { choice: 'vote', vote } }, me);
