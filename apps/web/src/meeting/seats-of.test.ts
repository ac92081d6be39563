import {
  entryId,
  meetingIn,
  member,
  personDetails,
  personId,
  pollDraft,
  pollId,
  residents,
  type Scene,
} from '@yishi/core/testing';
import { createInstance } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { chinese } from '../words/chinese.ts';
import type { Say } from '../words/say.ts';
import { type Asked, seatsOf } from './seats-of.ts';

let say: Say;

beforeAll(async () => {
  const i18n = createInstance();
  await i18n.init({ lng: 'zh-CN', defaultNS: 'words', resources: { 'zh-CN': chinese } });
  say = i18n.getFixedT('zh-CN', ['words', 'sentences', 'refusals'] as const);
});

const people = [
  ...residents(4),
  personDetails('p9', { name: '邓雨', duties: ['chair'], votes: false, channel: 'helped' }),
];

const seats = (scene: Scene, asked: Asked = null, kind: 'staff' | 'public' = 'staff') =>
  seatsOf(scene.state, asked, {
    presence: { people: { [personId('p4')]: 'online' }, observers: 0 },
    audience: { kind },
    say,
  });

describe('seats at the table', () => {
  it('the chair sits first, the others follow in their order', () => {
    expect(seats(meetingIn('views', { people })).map(({ name }) => name)).toEqual([
      '邓雨',
      '张爱华',
      '吴磊',
      '肖琴',
      '龚志强',
    ]);
  });

  it('who has no vote carries the sign of the duty', () => {
    expect(seats(meetingIn('views', { people })).map(({ role }) => role)).toEqual([
      '主',
      null,
      null,
      null,
      null,
    ]);
  });

  it('Q14 somebody in the hall stays here without a device, somebody far away does not', () => {
    const [, room, , , remote] = seats(meetingIn('views', { people }));
    expect([room?.presence, remote?.presence]).toEqual(['here', 'here']);
    const alone = seatsOf(meetingIn('views', { people }).state, null, {
      presence: { people: {}, observers: 0 },
      audience: { kind: 'staff' },
      say,
    });
    expect([alone[1]?.presence, alone[4]?.presence]).toEqual(['here', 'reconnecting']);
  });

  it('hands are up while people speak and rest while they are asked', () => {
    const raised = meetingIn('views', { people }).after(
      {
        type: 'RequestFloor',
        entry: entryId('e1'),
        person: personId('p1'),
        kind: 'speak',
        stance: 'for',
        replyTo: null,
      },
      member('p1'),
    );
    const open = raised
      .after({ type: 'DraftPoll', draft: pollDraft('b1') })
      .after({ type: 'ReadyPoll', poll: pollId('b1') })
      .after({ type: 'OpenPoll', poll: pollId('b1') });
    const poll = open.state.poll.polls[pollId('b1')];
    expect(seats(raised)[1]?.hand).toBe(1);
    expect(poll && seats(open, { poll })[1]?.hand).toBeNull();
  });

  it('V2 an answer that may not be seen yet shows only that it was given', () => {
    const draft = pollDraft('b1', { visibility: { staff: 'live', member: 'atClose', public: 'atClose' } });
    const scene = meetingIn('views', { people })
      .after({ type: 'DraftPoll', draft })
      .after({ type: 'ReadyPoll', poll: pollId('b1') })
      .after({ type: 'OpenPoll', poll: pollId('b1') })
      .after(
        {
          type: 'AnswerPoll',
          poll: pollId('b1'),
          person: personId('p1'),
          choice: { choice: 'vote', vote: 'against' },
        },
        member('p1'),
      );
    const poll = scene.state.poll.polls[pollId('b1')];
    const answers = (kind: 'staff' | 'public') => poll && seats(scene, { poll }, kind)[1]?.answer;
    expect([answers('staff'), answers('public')]).toEqual(['against', 'answered']);
  });
});
