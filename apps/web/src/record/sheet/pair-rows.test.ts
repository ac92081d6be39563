import { describe, expect, it } from 'vitest';
import { pairRows } from './pair-rows.ts';

const row = (label: string, words: string) => ({ label, words });
const chair = row('主持人', '邓雨（邻聚社工中心）');
const recorder = row('记录员', '陈曦');
const place = row('地点', '社区议事厅，同步线上会场，并设电话专线');

describe('the table at the head', () => {
  it('two short rows share a line', () => {
    expect(pairRows([chair, recorder])).toEqual([[chair, recorder]]);
  });

  it('a long row has a line of its own, and rows keep their order', () => {
    expect(pairRows([chair, place, recorder])).toEqual([[chair], [place], [recorder]]);
  });

  it('Latin letters take half the width of characters', () => {
    const english = row('Recorder', 'Chen Xi (office of grid 8)');
    expect(pairRows([english, recorder])).toHaveLength(1);
    expect(pairRows([row('Recorder', `${english.words}.`), recorder])).toHaveLength(2);
  });
});
