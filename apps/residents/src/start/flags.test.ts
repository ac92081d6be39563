import { describe, expect, it } from 'vitest';
import { BadFlags, readFlags, wantsHelp } from './flags.ts';

const door = ['--url', 'http://127.0.0.1:3410/', '--code', 'K7QM42XD'];

describe('the flags', () => {
  it('are told when help is asked for', () => {
    expect([wantsHelp(['-h']), wantsHelp([...door, '--help']), wantsHelp(door)]).toEqual([true, true, false]);
  });

  it('play everybody of a story at the pace of people unless told otherwise', () => {
    expect(readFlags([...door, '--scenario', 'S05'], {})).toMatchObject({
      url: 'http://127.0.0.1:3410',
      code: 'K7QM42XD',
      people: Number.POSITIVE_INFINITY,
      leave: [],
      pace: 'human',
      scenario: 'S05',
      language: 'zh',
      autopilot: false,
      staffKey: null,
      busyMs: null,
      durationMs: null,
    });
  });

  it('make a crowd without a story busy', () => {
    expect(readFlags([...door, '--people', '30', '--duration', '60'], {})).toMatchObject({
      people: 30,
      busyMs: 5000,
      durationMs: 60_000,
    });
  });

  it('take the key of the staff door from the environment, where no process list shows it', () => {
    expect(readFlags([...door, '--autopilot'], { YISHI_STAFF_KEY: 'key' }).staffKey).toBe('key');
  });

  it('read names that are left to real people', () => {
    expect(readFlags([...door, '--leave', '吴磊, cao-liang'], {}).leave).toEqual(['吴磊', 'cao-liang']);
  });

  it.each([
    [['--code', 'K7QM42XD'], '--url is missing'],
    [['--url', 'nowhere', '--code', 'K7QM42XD'], '--url nowhere'],
    [[...door, '--pace', 'slow'], '--pace slow'],
    [[...door, '--autopilot'], '--autopilot needs --staff-key'],
    [[...door, '--nope'], '--nope'],
  ])('say what is wrong with %j', (args, message) => {
    expect(() => readFlags(args, {})).toThrow(BadFlags);
    expect(() => readFlags(args, {})).toThrow(message);
  });
});
