import { expect, it } from 'vitest';
import { splitTable } from './split-table.ts';

it('cells copied from a spreadsheet stand apart by tabs, commas in them are words', () => {
  expect(splitTable('姓名\t代表\n何平\t3 栋, 4 栋\n')).toEqual([
    ['姓名', '代表'],
    ['何平', '3 栋, 4 栋'],
  ]);
});

it('a CSV file may come with a mark at its start, line ends of Windows and empty lines', () => {
  expect(splitTable('\uFEFF姓名,代表\r\n何平,3 栋\r\n\r\n,\r\n')).toEqual([
    ['姓名', '代表'],
    ['何平', '3 栋'],
  ]);
});

it('a quoted cell keeps commas, line breaks and doubled quotation marks', () => {
  expect(splitTable('name,unit\n"He, Ping","Building ""3""\nNorth"\n')).toEqual([
    ['name', 'unit'],
    ['He, Ping', 'Building "3"\nNorth'],
  ]);
});

it('a quotation mark inside words is only a sign', () => {
  expect(splitTable('何平,3"栋\n')).toEqual([['何平', '3"栋']]);
});
