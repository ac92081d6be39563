import { kindOf } from '@yishi/core';
import { chair, desk, openMeeting, personId, residents, type Scene } from '@yishi/core/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { atConsole } from '../testing/at-console.tsx';
import { stubPage } from '../testing/stub-page.ts';
import { emptyPoll } from './poll-words.ts';
import { PrepareForm } from './prepare-form.tsx';

const prepare = async (scene: Scene) => {
  const kind = kindOf('linkage');
  if (kind === undefined) throw new Error('no linkage meeting');
  await atConsole(
    scene,
    <PrepareForm start={emptyPoll(kind, null)} kind={kind} known={false} onDone={() => undefined} />,
  );
};

const note = () => screen.queryByText(/只有 \d+ 人表决/)?.textContent;

describe('preparing a ballot for a few', () => {
  beforeEach(stubPage);

  it('proposes to show the answers when it ends, and says no more once that is chosen', async () => {
    await prepare(openMeeting({ people: residents(5) }));
    expect(note()).toBe('只有 5 人表决，边投边看就知道谁答了什么，建议选“结束后看”。');
    await userEvent.click(screen.getByRole('radio', { name: '结束后看' }));
    expect(note()).toBeUndefined();
  });

  it('may be put all the same', async () => {
    await prepare(openMeeting({ people: residents(5) }));
    for (const label of ['题目', '表决的原文'])
      await userEvent.type(screen.getByLabelText(label), '晚上九点结束');
    expect(screen.getByRole('button', { name: '定下来，准备开始' })).toHaveProperty('disabled', false);
  });

  it('says nothing where six vote', async () => {
    await prepare(openMeeting({ people: residents(6) }));
    expect(note()).toBeUndefined();
  });

  it('counts those who are here, not those who have gone', async () => {
    const six = openMeeting({ people: residents(6) });
    await prepare(six.after({ type: 'CheckOut', person: personId('p6') }, desk));
    expect(note()).toContain('只有 5 人');
  });
});

describe('preparing a ballot while none can be put', () => {
  beforeEach(stubPage);

  it('keeps the draft for later', async () => {
    const recess = { type: 'CallRecess', plannedMs: null, reason: null } as const;
    await prepare(openMeeting({ people: residents(6) }).after(recess, chair));
    expect(screen.queryByRole('button', { name: '定下来，准备开始' })).toBeNull();
    expect(screen.getByRole('button', { name: '存为草稿' })).toBeTruthy();
  });
});
