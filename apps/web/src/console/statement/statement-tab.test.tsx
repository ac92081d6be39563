import { openMeeting, type Scene, statementId } from '@yishi/core/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { atConsole } from '../testing/at-console.tsx';
import { stubPage } from '../testing/stub-page.ts';
import { StatementTab } from './statement-tab.tsx';

const puts = (scene: Scene, id: string, title: string): Scene =>
  scene.after({
    type: 'PutStatement',
    statement: statementId(id),
    title,
    paragraphs: ['七点到八点半。'],
    item: null,
    scale: 'gradients',
  });

const why = '为什么改（可以不填）';

describe('the text in hand', () => {
  beforeEach(stubPage);

  it('C6 what is written into another version stays with its text when others conclude it and put the next', async () => {
    const first = puts(openMeeting(), 't1', '广场舞公约');
    const { elsewhere } = await atConsole(first, <StatementTab />);
    await userEvent.click(screen.getByRole('button', { name: '改为第 2 稿' }));
    await userEvent.type(screen.getByLabelText(why), '太晚');
    const concluded = first.after({
      type: 'ConcludeStatement',
      statement: statementId('t1'),
      seen: 1,
      outcome: 'notAgreed',
      poll: null,
    });
    elsewhere(puts(concluded, 't2', '停车公约'));
    const panel = within(screen.getByRole('dialog'));
    expect(panel.getByLabelText(why)).toHaveProperty('value', '太晚');
    expect(panel.getByText('广场舞公约')).toBeDefined();
  });
});
