import type { EntryCounts } from '@yishi/store';

/** One line in each language: what was done, and how much of it. */
export const counted = ({ events, texts, records }: EntryCounts, zh: string, en: string): string =>
  `${zh}：事件 ${events}，文本改动 ${texts}，其他记录 ${records}。已逐条核对。\n` +
  `${en}: ${events} events, ${texts} updates of texts, ${records} records; each of them verified.\n`;
