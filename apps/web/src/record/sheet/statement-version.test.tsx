import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderRecord } from '../testing/render-record.tsx';
import { StatementVersion } from './statement-version.tsx';

const text = { version: 2, time: '19:19', paragraphs: ['只在北广场跳。'], why: '冬季提早结束。' };

describe('a draft of a statement', () => {
  it('says why it was changed in one sentence, also where the words bring a full stop', async () => {
    await renderRecord(<StatementVersion text={text} latest />);
    expect(screen.getByText('修改说明：冬季提早结束。')).toBeTruthy();
  });

  it('the latest stands open, an earlier one folds', async () => {
    await renderRecord(<StatementVersion text={text} latest />);
    expect(screen.getByRole('group')).toHaveProperty('open', true);
    cleanup();
    await renderRecord(<StatementVersion text={{ ...text, version: 1 }} latest={false} />);
    expect(screen.getByRole('group')).toHaveProperty('open', false);
  });
});
