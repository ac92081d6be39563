import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { meetingIn, onTheFloor, pollId, roundId, type Scene, statementId } from '@yishi/core/testing';
import { describe, expect, it } from 'vitest';
import { opens, votes } from './testing/ballots.ts';
import { me, openPhone, press, setUpPhones } from './testing/phone-stage.tsx';

setUpPhones();

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (label: string) => screen.getByLabelText(label);

const type = async (label: string, words: string) => {
  await userEvent.click(field(label));
  await userEvent.paste(words);
};

const closes = (scene: Scene, id: string): Scene =>
  scene
    .after({ type: 'ClosePoll', poll: pollId(id), seenMissing: 9 })
    .after({ type: 'PublishPoll', poll: pollId(id) });

/** I voted against a, and read how it came out. */
const outvoted = (): Scene => closes(votes(opens(meetingIn('deciding')), 'against'), 'a');

const why = '理由';
const unless = '什么条件变了，您会同意？（可以不写）';

/** Writes why not, as far as one comes. */
const beginsDissent = async () => {
  const scene = outvoted();
  const stage = await openPhone(scene);
  await press('说明我的不同意见');
  await type(why, '八点半还是太晚');
  await type(unless, '周末除外');
  return { scene, stage };
};

describe('a half-written dissent', () => {
  it('makes way for the next ballot and is there again afterwards', async () => {
    const { scene, stage } = await beginsDissent();
    const next = opens(scene, 'b');
    stage.show(next);
    expect(button('赞成')).toBeDefined();
    expect(screen.queryByRole('dialog')).toBeNull();
    stage.show(closes(votes(next, 'against', 'b'), 'b'));
    await press('记录');
    expect(button('说明我的不同意见')).toBeDefined();
    await press('接着写我的不同意见');
    expect(field(why)).toHaveProperty('value', '八点半还是太晚');
    await press('记进会议记录');
    expect(stage.given).toMatchObject([
      {
        type: 'RecordDissent',
        subject: { about: 'poll', poll: 'a' },
        reason: '八点半还是太晚',
        condition: '周末除外',
      },
    ]);
  });

  it('stays open in the record while others speak', async () => {
    const scene = outvoted();
    const stage = await openPhone(scene);
    await press('记录');
    await press('说明我的不同意见');
    await type(why, '八点半');
    const written = field(why);
    stage.show(scene.after({ type: 'CallRecess', plannedMs: null, reason: '喝水' }));
    expect(field(why)).toBe(written);
  });

  it('is not given up without a question, also when it was closed for a ballot before', async () => {
    const { scene, stage } = await beginsDissent();
    stage.show(opens(scene, 'b'));
    await press('记录');
    await press('接着写我的不同意见');
    await press('关闭');
    await press('放弃');
    await press('说明我的不同意见');
    expect(field(why)).toHaveProperty('value', '');
    await press('关闭');
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('is sent once, however often its card is left meanwhile', async () => {
    const { stage } = await beginsDissent();
    await press('记进会议记录');
    await press('记录');
    expect(button('说明我的不同意见')).toHaveProperty('disabled', true);
    stage.lastIs({ at: 'received', version: 99 });
    expect(button('说明我的不同意见')).toHaveProperty('disabled', true);
  });

  it('that was refused is there again, asks before it goes, and stays away once given up', async () => {
    const { stage } = await beginsDissent();
    await press('记进会议记录');
    stage.lastIs({ at: 'refused', rejection: { code: 'NotForYou' } });
    await press('记录');
    await press('接着写我的不同意见');
    expect([field(why), field(unless)].map((each) => each.textContent)).toEqual([
      '八点半还是太晚',
      '周末除外',
    ]);
    await press('关闭');
    await press('继续写');
    await press('关闭');
    await press('放弃');
    await press('说明我的不同意见');
    expect(field(why)).toHaveProperty('value', '');
  });
});

describe('a half-written reason in a round', () => {
  const reason = '担心什么？怎么改您能接受？';
  const statement = statementId('t1');
  const asked = (): Scene =>
    meetingIn('views')
      .after({
        type: 'PutStatement',
        statement,
        title: '广场舞公约',
        paragraphs: ['七点到八点半'],
        item: null,
        scale: 'gradients',
      })
      .after({ type: 'OpenRound', statement, round: roundId('r1'), seen: 1 });

  it('outlives a look at the agenda and another choice, and a refusal', async () => {
    const stage = await openPhone(asked());
    await press(/还要再讨论/);
    await type(reason, '怕影响孩子');
    await press('议程');
    await press('现在');
    await press(/很不同意/);
    expect(field(reason)).toHaveProperty('value', '怕影响孩子');
    await press('确认，就是这个态度');
    stage.lastIs({ at: 'refused', rejection: { code: 'NotForYou' } });
    await press(/还要再讨论/);
    expect(field(reason)).toHaveProperty('value', '怕影响孩子');
  });

  it('is forgotten once it is sent', async () => {
    const scene = asked();
    const stage = await openPhone(scene);
    await press(/还要再讨论/);
    await type(reason, '怕影响孩子');
    await press('确认，就是这个态度');
    stage.lastIs({ at: 'received', version: 0 });
    const elsewhere = {
      type: 'AnswerRound',
      statement,
      round: roundId('r1'),
      person: me.id,
      level: 4,
    } as const;
    stage.show(scene.after({ ...elsewhere, reason: '从平板说的' }, me));
    await press('改我的选择');
    await press(/还要再讨论/);
    expect(field(reason)).toHaveProperty('value', '从平板说的');
  });
});

describe('a half-written reason for not signing', () => {
  it('outlives a look at the agenda, and a refusal', async () => {
    const record = meetingIn('closing')
      .after({ type: 'CloseMeeting', reason: '测试' })
      .after({ type: 'OpenRecord', texts: { notes: [], minutes: [] } });
    const reason = '原因';
    const stage = await openPhone(record);
    await press('不签，说明原因');
    await type(reason, '时间记错了');
    await press('议程');
    await press('现在');
    await press('不签，说明原因');
    await press('记下原因');
    expect(stage.given).toEqual([{ type: 'RefuseToSign', person: 'p1', reason: '时间记错了' }]);
    await press('议程');
    await press('现在');
    expect(button('不签，说明原因')).toHaveProperty('disabled', true);
    stage.lastIs({ at: 'refused', rejection: { code: 'NotForYou' } });
    await press('不签，说明原因');
    expect(field(reason)).toHaveProperty('value', '时间记错了');
  });
});

describe('the notes of a speaker', () => {
  const notes = '您的提纲，只有您看得见';

  it('are there again after what came between', async () => {
    const stage = await openPhone(onTheFloor(meetingIn('views')));
    await type(notes, '先说噪声');
    stage.show(opens(meetingIn('deciding')));
    expect(screen.queryByLabelText(notes)).toBeNull();
    stage.show(onTheFloor(meetingIn('views')));
    expect(field(notes)).toHaveProperty('value', '先说噪声');
  });
});
