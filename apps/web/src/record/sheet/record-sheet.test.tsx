import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { beingSigned, inSession, minutesOf, sealed } from '../testing/held-meeting.ts';
import { renderRecord } from '../testing/render-record.tsx';
import { RecordSheet } from './record-sheet.tsx';

/** 2026-03-12 20:46 in China. */
const readAt = Date.UTC(2026, 2, 12, 12, 46);

const section = (name: string) => within(screen.getByRole('region', { name }));

describe('the minutes on the page', () => {
  it('a draft says that it is one and from when, names no date and bears no seal', async () => {
    await renderRecord(<RecordSheet minutes={minutesOf(inSession())} readAt={readAt} />);
    expect(screen.getByText('草稿，尚未提交签字')).toBeTruthy();
    expect(screen.getByText('截至 2026年3月12日(周四) 20:46')).toBeTruthy();
    expect(screen.queryByRole('img', { name: /章/ })).toBeNull();
  });

  it('has one title, and no part without content', async () => {
    await renderRecord(<RecordSheet minutes={minutesOf(inSession())} readAt={readAt} />);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    const parts = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(parts).not.toContain('更正');
    expect(parts).not.toContain('文稿和表态');
    expect(parts).toContain('表决结果');
  });

  it('a result has its words, its numbers and one cell for each elector', async () => {
    await renderRecord(<RecordSheet minutes={minutesOf(inSession())} readAt={readAt} />);
    const results = section('表决结果');
    expect(results.getByText('是否同意方案1？')).toBeTruthy();
    expect(results.getByText('通过')).toBeTruthy();
    expect(results.getByText(/赞成 5，反对 1，弃权 0，未答 0，共 6 位。/)).toBeTruthy();
    expect(results.getByText(/第 4 票通过。/)).toBeTruthy();
  });

  it('a dissent stands with the answer of the meeting, a task with what it still lacks', async () => {
    await renderRecord(<RecordSheet minutes={minutesOf(inSession())} readAt={readAt} />);
    expect(section('不同意见和答复').getByText('摄像头正对单元门')).toBeTruthy();
    expect(section('不同意见和答复').getByText('采纳。逐个核对角度。')).toBeTruthy();
    expect(section('任务和期限').getByText('尚未确定负责人和期限')).toBeTruthy();
  });

  it('a correction keeps the old words beside the new ones', async () => {
    await renderRecord(<RecordSheet minutes={minutesOf(beingSigned())} readAt={readAt} />);
    const corrections = section('更正');
    expect(corrections.getByText('三十户').tagName).toBe('DEL');
    expect(corrections.getByText('三十一户').tagName).toBe('INS');
  });

  it('signatures that were given, refused and are missing all stand there, and the place of the seal', async () => {
    await renderRecord(<RecordSheet minutes={minutesOf(beingSigned())} readAt={readAt} />);
    const rows = section('签字')
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent ?? '');
    expect(rows).toHaveLength(6);
    expect(rows.find((row) => row.includes('吴磊'))).toContain('发言时间太短');
    expect(rows.find((row) => row.includes('曹亮'))).toContain('尚未签字');
    expect(rows.find((row) => row.includes('黄秀英'))).toContain('帮办');
    expect(screen.getByRole('img', { name: '封存后盖章' })).toBeTruthy();
  });

  it('sealed minutes bear the seal of who issues them', async () => {
    await renderRecord(<RecordSheet minutes={minutesOf(sealed())} readAt={readAt} />);
    const seal = screen.getByRole('img', { name: '清溪街道枫林里社区的会议记录章，表示记录已封存' });
    expect(seal.textContent).toContain('会议记录专用');
  });

  it('headings are in the language of the document, whatever the page speaks', async () => {
    await renderRecord(<RecordSheet minutes={minutesOf(sealed(), 'en')} readAt={readAt} />);
    expect(screen.getByRole('article').lang).toBe('en');
    expect(screen.getByRole('heading', { name: 'Signatures' })).toBeTruthy();
  });
});
