import { PersonId } from '@yishi/core';
import { words as wordsEn } from '@yishi/i18n/en/words';
import { staff as staffEn } from '@yishi/i18n/en/staff';
import { staff } from '@yishi/i18n/zh-CN/staff';
import { words } from '@yishi/i18n/zh-CN/words';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPeople } from './read-people.ts';

const ids = () => {
  let n = 0;
  return () => PersonId.parse(`p${++n}`);
};
const read = (pasted: string, listed: string[] = []) => readPeople(pasted, listed, ids());

it('headers name the columns in any order, in Chinese and in English', () => {
  const chinese = read('参会身份\t姓名\t职责\t表决权\t参加方式\n社会组织\t邓雨\t主持人、记录员\t无\t现场\n');
  expect(chinese.people).toMatchObject([
    {
      name: '邓雨',
      category: 'socialOrganisation',
      duties: ['chair', 'recorder'],
      votes: false,
      channel: 'room',
    },
  ]);
  const english = read('Name,Side,Takes part\nHe Ping,For,Online\n');
  expect(english.people).toMatchObject([{ name: 'He Ping', side: 'for', channel: 'remote', votes: true }]);
});

it('what a row does not say stays at the usual: a representative with a vote, in the hall with a phone', () => {
  expect(read('姓名\n何平\n').people).toEqual([
    {
      id: 'p1',
      name: '何平',
      category: 'residentRepresentative',
      body: 'none',
      representing: null,
      duties: [],
      votes: true,
      affected: false,
      side: null,
      channel: 'room',
    },
  ]);
});

it('a list without headers is names, and whom they speak for', () => {
  const { people, hasHeader } = read('何平\t3 栋\n谭丽\n');
  expect(hasHeader).toBe(false);
  expect(people.map(({ name, representing }) => [name, representing])).toEqual([
    ['何平', '3 栋'],
    ['谭丽', null],
  ]);
});

it('a row that cannot be read is left out and says why, with the number it has in the table', () => {
  const { people, problems } = read(
    '姓名\t参会身份\t表决权\n王五\t市长\t\n何平\t居民代表\t有\n\t居民代表\t\n谭丽\t网格长\t也许\n',
  );
  expect(people.map(({ name }) => name)).toEqual(['何平']);
  expect(problems).toEqual([
    { row: 2, key: 'category', value: '市长' },
    { row: 4, key: 'noName', value: '' },
    { row: 5, key: 'votes', value: '也许' },
  ]);
});

it('a name that is there already is not taken again', () => {
  const { people, problems } = read('姓名\n何平\n何平\n邓雨\n', ['邓雨']);
  expect(people.map(({ name }) => name)).toEqual(['何平']);
  expect(problems).toEqual([
    { row: 3, key: 'twice', value: '何平' },
    { row: 4, key: 'listed', value: '邓雨' },
  ]);
});

it('columns nobody knows are named, not guessed', () => {
  expect(read('姓名\t电话\t微信\n何平\t138\t\n').ignored).toEqual(['电话', '微信']);
});

it('every capacity, duty and way to take part can be written as the page shows it', () => {
  for (const { category, duty, channel } of [words, wordsEn]) {
    for (const [key, word] of Object.entries(category))
      expect(read(`姓名\t参会身份\n何平\t${word}\n`).people).toMatchObject([{ category: key }]);
    for (const [key, word] of Object.entries(duty))
      expect(read(`姓名\t职责\n何平\t${word}\n`).people).toMatchObject([{ duties: [key] }]);
    for (const [key, word] of Object.entries(channel))
      expect(read(`姓名\t参加方式\n何平\t${word}\n`).people).toMatchObject([{ channel: key }]);
  }
});

it('whatever is pasted, every row is either taken or explained, and no name comes twice', () => {
  const cell = fc.constantFrom('何平', '谭丽', '邓雨', '居民代表', '有', '', '市长', '"', 'x'.repeat(50));
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 8 });
  fc.assert(
    fc.property(table, (rows) => {
      const { people, problems } = read(
        `姓名\t代表\t参会身份\t表决权\n${rows.map((r) => r.join('\t')).join('\n')}`,
      );
      const names = people.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(people.length + problems.length).toBeLessThanOrEqual(rows.length);
      expect(names).not.toContain('');
    }),
  );
});

it('the example that the page shows can be read, in both languages', () => {
  for (const { paste } of [staff, staffEn])
    expect(read(paste.example)).toMatchObject({ people: [{ votes: true }, { votes: false }], problems: [] });
});
