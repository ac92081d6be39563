import { describe, expect, it } from 'vitest';
import common from './common-passwords.json' with { type: 'json' };
import { isEasilyGuessed } from './is-easily-guessed.ts';

describe('A password', () => {
  it.each([
    'qwertyuiop',
    'QwertyUiop',
    '1234567890',
    'password123',
    '1qaz2wsx3edc',
    'zxcvbasdfg',
    'xxxxxxxxxx',
    '121212121212',
    '议事议事议事议事议事',
    'yishi-2026!',
    '议事密码议事密码议事密码',
    'ｙｉｓｈｉ１２３４５６',
    'Wang.Fang.1980',
  ])('%s is easily guessed', (password) => {
    expect(isEasilyGuessed(password, 'Wang Fang')).toBe(true);
  });

  it.each([
    'correct horse battery',
    '枫林社区二〇二六年三月',
    'Wang Fang sings',
    '7391 4478 20',
    'yishi is a meeting',
  ])('%s is not', (password) => {
    expect(isEasilyGuessed(password, 'Wang Fang')).toBe(false);
  });

  it('is held against at least 3000 that most people use and that are long enough to be taken', () => {
    const longEnough = common.filter((password) => password.length >= 10);
    expect(new Set(longEnough).size).toBeGreaterThanOrEqual(3000);
    expect(longEnough.filter((password) => !isEasilyGuessed(password.toUpperCase(), 'Wang Fang'))).toEqual(
      [],
    );
  });
});
