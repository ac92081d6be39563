import { meetingIn, pollDraft, pollId, type Scene } from '@yishi/core/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { useMeeting } from '../../meeting/use-meeting.ts';
import { atConsole } from '../testing/at-console.tsx';
import { stubPage } from '../testing/stub-page.ts';
import { SideOf } from './side-of.tsx';
import { situationOf } from './situation.ts';

const Side = () => <SideOf situation={situationOf(useMeeting())} />;

const opens = (scene: Scene, id: string): Scene =>
  scene
    .after({ type: 'DraftPoll', draft: pollDraft(id) })
    .after({ type: 'ReadyPoll', poll: pollId(id) })
    .after({ type: 'OpenPoll', poll: pollId(id) });

describe('the right of the console', () => {
  beforeEach(stubPage);

  it('P10 a reason to declare a ballot void stays with that ballot when others end it and open the next', async () => {
    const first = opens(meetingIn('deciding'), 'b1');
    const { given, elsewhere } = await atConsole(first, <Side />);
    await userEvent.click(screen.getByRole('button', { name: '这次表决作废…' }));
    await userEvent.type(screen.getByLabelText('理由'), '念错了');
    const annulled = first.after({ type: 'AnnulPoll', poll: pollId('b1'), reason: '问错了' });
    elsewhere(annulled);
    elsewhere(opens(annulled, 'b2'));
    const panel = within(screen.getByRole('dialog'));
    expect(panel.getByLabelText('理由')).toHaveProperty('value', '念错了');
    await userEvent.click(panel.getByRole('button', { name: '这次表决作废…' }));
    expect(given).toEqual([{ type: 'AnnulPoll', poll: 'b1', reason: '念错了' }]);
  });
});
