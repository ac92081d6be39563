import { expect, it } from 'vitest';
import {
  formatClock,
  formatDay,
  formatDue,
  formatShortDay,
  formatTime,
  languageFor,
  wholeMinutes,
} from './index.ts';

const at = Date.UTC(2026, 2, 12, 11, 41);

it('dates read as Chinese readers write them', () => {
  expect(formatDay(at, 'zh-CN')).toBe('2026年3月12日(周四)');
  expect(formatShortDay(at, 'zh-CN')).toBe('3月12日(周四)');
  expect(formatDue('2026-04-26', 'zh-CN')).toBe('4月26日');
});

it('dates read as English readers write them', () => {
  expect(formatDay(at, 'en')).toBe('Thu 12 March 2026');
  expect(formatShortDay(at, 'en')).toBe('Thu 12 March');
  expect(formatDue('2026-04-26', 'en')).toBe('26 April');
});

it('clock times are those of the community, not of the server', () => {
  expect(formatTime(at)).toBe('19:41');
  expect(formatTime(Date.UTC(2026, 2, 12, 16, 5))).toBe('00:05');
});

it('a span reads as a clock', () => {
  expect([formatClock(100_000), formatClock(5_000), formatClock(3_729_999), formatClock(-5)]).toEqual([
    '1:40',
    '0:05',
    '1:02:09',
    '0:00',
  ]);
  expect([wholeMinutes(0), wholeMinutes(1000), wholeMinutes(150_000)]).toEqual([0, 1, 3]);
});

it('a browser that prefers neither language gets Chinese', () => {
  expect([languageFor(['fr', 'en-GB']), languageFor(['fr']), languageFor(['zh-TW', 'en'])]).toEqual([
    'en',
    'zh-CN',
    'zh-CN',
  ]);
});
