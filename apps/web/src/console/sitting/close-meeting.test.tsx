import { meetingIn } from '@yishi/core/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { atConsole } from '../testing/at-console.tsx';
import { stubPage } from '../testing/stub-page.ts';
import { CloseMeeting } from './close-meeting.tsx';

const part = <CloseMeeting last onDone={() => undefined} />;

describe('closing the meeting', () => {
  beforeEach(stubPage);

  it('M11 shows what is still open, and closes over it with a reason', async () => {
    const { given } = await atConsole(meetingIn('views'), part);
    await userEvent.click(screen.getByRole('button', { name: '宣布闭会' }));
    expect(screen.getByText('还有阶段没进行')).toBeTruthy();
    expect(given).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: /为什么现在就闭会/ }), '场地到点');
    await userEvent.click(screen.getAllByRole('button', { name: '宣布闭会' }).at(-1) ?? document.body);
    expect(given).toEqual([{ type: 'CloseMeeting', reason: '场地到点' }]);
  });

  it('closes at one press when nothing is open', async () => {
    const { given } = await atConsole(meetingIn('closing'), part);
    await userEvent.click(screen.getByRole('button', { name: '宣布闭会' }));
    expect(given).toEqual([{ type: 'CloseMeeting', reason: null }]);
  });
});
