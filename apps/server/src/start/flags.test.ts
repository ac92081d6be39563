import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';
import { defaultFlags, readFlags } from './flags.ts';
import { Mistake } from './mistake.ts';
import { usage, wantsHelp } from './usage.ts';

describe('Flags', () => {
  it('none are the defaults: loopback, port 8420, ./data', () => {
    expect(readFlags([])).toEqual(defaultFlags);
  });

  it('may be written with a space or with an equals sign', () => {
    expect(readFlags(['--port', '8080', '--data=/srv/yishi', '--json'])).toEqual({
      ...defaultFlags,
      port: 8080,
      data: '/srv/yishi',
      json: true,
    });
  });

  it('a practice meeting has a scenario of its own when none is named', () => {
    expect(readFlags(['--practice', '--json'])).toMatchObject({ practice: 'S05', json: true });
    expect(readFlags(['--practice', 'S01'])).toMatchObject({ practice: 'S01' });
    expect(readFlags(['--practice=S08', '--port', '1'])).toMatchObject({ practice: 'S08', port: 1 });
    expect(readFlags(['--practice', 's08'])).toMatchObject({ practice: 'S08' });
  });

  it.each([
    [['--prot', '1'], /--prot/],
    [['--port'], /value/],
    [['--port', '--json'], /value/],
    [['--data='], /value/],
    [['--practice='], /value/],
    [['--port', '65536'], /65535/],
    [['--port', 'abc'], /abc/],
    [['serve'], /serve/],
  ])('%j is one clear sentence in each language', (args, sentence) => {
    let mistake: unknown;
    try {
      readFlags(args);
    } catch (fault) {
      mistake = fault;
    }
    expect(mistake).toBeInstanceOf(Mistake);
    expect(mistake).toHaveProperty('en', expect.stringMatching(sentence));
    expect(mistake).toHaveProperty('zh', expect.stringMatching(/[\u4e00-\u9fff]/));
  });
});

describe('Help', () => {
  it('is asked for by --help or -h, among whatever else', () => {
    expect(wantsHelp(['--help'])).toBe(true);
    expect(wantsHelp(['--port', '1', '-h'])).toBe(true);
    expect(wantsHelp(['--json'])).toBe(false);
  });

  it('names every flag there is', () => {
    for (const flag of ['--port', '--host', '--data', '--practice', '--json']) {
      expect(usage).toContain(`\n  ${flag} `);
    }
  });
});

describe('The environment', () => {
  it('names origins exactly, without a path', () => {
    expect(
      readEnvironment({ YISHI_ORIGINS: 'https://a.example, https://b.example:8443' }).YISHI_ORIGINS,
    ).toEqual(['https://a.example', 'https://b.example:8443']);
    expect(() => readEnvironment({ YISHI_ORIGINS: 'https://a.example/path' })).toThrow(/YISHI_ORIGINS/);
  });

  it('names the address of the metrics, or none', () => {
    const read = (address: string) => readEnvironment({ YISHI_METRICS: address }).YISHI_METRICS;
    expect(read('127.0.0.1:9464')).toEqual({ host: '127.0.0.1', port: 9464 });
    expect(read('[::1]:9464')).toEqual({ host: '::1', port: 9464 });
    for (const wrong of ['9464', 'localhost', '::1:9464', 'http://a:1', '127.0.0.1:65536'])
      expect(() => read(wrong)).toThrow(/YISHI_METRICS/);
  });

  it('names a database, and Redis only together with one', () => {
    const [database, redis] = ['postgres://yishi@127.0.0.1:5432/yishi', 'redis://127.0.0.1:6379'];
    expect(readEnvironment({ DATABASE_URL: database, REDIS_URL: redis })).toMatchObject({
      DATABASE_URL: database,
      REDIS_URL: redis,
    });
    expect(() => readEnvironment({ REDIS_URL: redis })).toThrow(/DATABASE_URL/);
    expect(() => readEnvironment({ DATABASE_URL: 'mysql://127.0.0.1/yishi' })).toThrow(/DATABASE_URL/);
  });

  it('may be empty', () => {
    expect(readEnvironment({})).toEqual({
      YISHI_ORIGINS: [],
      YISHI_TRUST_PROXY: [],
      YISHI_METRICS: null,
      DATABASE_URL: null,
      REDIS_URL: null,
      YISHI_LOG_LEVEL: 'warn',
    });
  });
});
