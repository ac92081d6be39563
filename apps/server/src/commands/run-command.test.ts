import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataFolder } from '@yishi/store';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Mistake } from '../start/mistake.ts';
import { shownPlace } from './place-of.ts';
import { commandOf, runCommand } from './run-command.ts';

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'yishi-command-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
};

/** A data folder with one record in it. */
const installation = async (): Promise<string> => {
  const data = join(folder(), 'data');
  const store = await openDataFolder(data);
  await store.records.put('account', 'desk', { name: '王秀英' });
  await store.close();
  return data;
};

const runs = (...args: readonly string[]): Promise<string> => {
  const command = commandOf(args);
  if (command === null) throw new Error(`no command: ${args[0]}`);
  return runCommand(command, args, {});
};

const mistakeOf = async (...args: readonly string[]): Promise<string> => {
  const fault: unknown = await runs(...args).catch((thrown: unknown) => thrown);
  if (!(fault instanceof Mistake)) throw new Error('no mistake', { cause: fault });
  return `${fault.zh}\n${fault.en}`;
};

describe('Commands beside the server', () => {
  it('are named by the first word; without one the server is started', () => {
    expect(commandOf(['backup', 'x'])).not.toBeNull();
    for (const args of [[], ['--data', 'backup'], ['toString'], ['serve']])
      expect(commandOf(args)).toBeNull();
  });

  it('back up, restore and move an installation, and say how much in both languages', async () => {
    const [data, to] = [await installation(), folder()];
    const file = join(to, 'copy.yishi');
    const told = /事件 0，文本改动 0，其他记录 1。[\s\S]*0 events, 0 updates of texts, 1 records/;
    expect(await runs('backup', '--data', data, file)).toMatch(told);
    expect(await runs('restore', file, `--data=${join(to, 'again')}`)).toMatch(told);
    expect(await runs('move', '--from', join(to, 'again'), '--to', join(to, 'moved'))).toMatch(told);
    const store = await openDataFolder(join(to, 'moved'));
    expect(await store.records.list('account')).toEqual([{ id: 'desk', value: { name: '王秀英' } }]);
    await store.close();
  });

  it.each([
    [['backup'], /用法：npm run backup/],
    [['backup', 'one', 'two'], /Usage: npm run backup/],
    [['backup', '--to', 'x', 'one'], /用法/],
    [['restore', '--data'], /用法：npm run restore/],
    [['move', '--from', 'x'], /用法：npm run move/],
    [['move', '--from', 'x', '--to', 'y', 'z'], /用法/],
    [
      ['restore', '/nowhere/copy', '--data', '/nowhere/data'],
      /无法读取（ENOENT）[\s\S]*cannot be read \(ENOENT\)/,
    ],
    [['backup', '--data', '/nowhere/data', '/nowhere/copy'], /没有议事的数据[\s\S]*no installation/],
    [['move', '--from', '/nowhere', '--to', 'postgres://u:secret@127.0.0.1:1/d'], /没有议事的数据/],
    [['move', '--from', 'postgres://u:secret@127.0.0.1:1/d', '--to', 'x'], /连不上数据库 postgres:\/\/127/],
  ])('%j is answered in both languages', async (args, sentence) => {
    expect(await mistakeOf(...args)).toMatch(sentence);
  });

  it('refuse what is there already, and a damaged backup', async () => {
    const [data, other] = [await installation(), await installation()];
    const file = join(folder(), 'copy.yishi');
    await runs('backup', '--data', data, file);
    expect(await mistakeOf('backup', '--data', data, file)).toMatch(/已存在[\s\S]*exists/);
    expect(await mistakeOf('restore', file, '--data', other)).toMatch(
      /现有数据不会被覆盖[\s\S]*choose an empty place/,
    );
    truncateSync(file, 60);
    expect(await mistakeOf('restore', file, '--data', join(folder(), 'new'))).toMatch(/已损坏[\s\S]*damaged/);
  });

  it('show an address without its user and password', () => {
    expect(shownPlace('postgres://user:p@ss@host:5432/name?sslmode=require')).toBe(
      'postgres://host:5432/name',
    );
    expect(shownPlace('./data')).toBe('./data');
  });
});
